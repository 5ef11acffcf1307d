using Bench.Measuring;

namespace Bench.SelfTest.Defects;

/// <summary>Every slice allocates a little managed memory.</summary>
internal static class AllocatedMemory
{
    public static Defect Defect { get; } = new("allocated-memory") { Wrap = contender => new Allocating(contender) };

    private sealed class Allocating(Contender inner) : Decorated(inner)
    {
        private byte[] last = [];

        public override void Run(in LaneWork work)
        {
            last = new byte[work.Mapped.Length & 1 | 32];
            Inner.Run(in work);
            GC.KeepAlive(last);
        }
    }
}
