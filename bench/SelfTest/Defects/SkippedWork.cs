using Bench.Measuring;

namespace Bench.SelfTest.Defects;

/// <summary>Every third slice is timed without being run.</summary>
internal static class SkippedWork
{
    public static Defect Defect { get; } = new("skipped-work") { Wrap = contender => new Skipping(contender) };

    private sealed class Skipping(Contender inner) : Decorated(inner)
    {
        private const int Every = 3;
        private int slices;

        public override void Run(in LaneWork work)
        {
            if (++slices % Every != 0)
            {
                Inner.Run(in work);
            }
        }
    }
}
