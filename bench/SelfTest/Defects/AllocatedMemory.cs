using Bench.Measuring;

namespace Bench.SelfTest.Defects;

/// <summary>Every slice allocates a little managed memory.</summary>
public sealed class AllocatedMemory : IDefect
{
    /// <inheritdoc/>
    public string Name => "allocated-memory";

    /// <inheritdoc/>
    public Contender Wrap(Contender contender) => new Allocating(contender);

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
