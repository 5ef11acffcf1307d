using Bench.Measuring;

namespace Bench.SelfTest.Checks;

/// <summary>A lookup that takes a known number of additional cycles is measured to take them.</summary>
internal static class KnownSlowdown
{
    private const double Tolerance = 0.2;
    private const double LeastTolerance = 0.5;
    private static readonly int[] CyclesPerBio = [1, 4, 16];

    public static SelfCheck SelfCheck { get; } =
        new(
            "known-slowdown",
            "A lookup slowed by a known number of instructions, each waiting for the one before it, is measured as many cycles slower.",
            Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        var clock = new ClockWatch();
        foreach (var cycles in CyclesPerBio)
        {
            clock.Read();
            var point = context.Point("id-table", 8) with { Against = "id-table", AgainstBits = 8 };
            var samples = context.Measure(point, contender => new Slowed(contender, cycles));
            clock.Read();
            var added = Estimation.Of([.. samples.LookupNs.Zip(samples.FloorNs, (slow, plain) => (slow - plain) / clock.CycleNs)]);
            yield return Finding.Of(
                added.Low > 0 && Math.Abs(added.Value - cycles) <= Math.Max(Tolerance * cycles, LeastTolerance),
                $"{cycles} additional rotations per bio: {added.Value:0.00} additional cycles [{added.Low:0.00}, {added.High:0.00}]");
        }
    }

    private sealed class Slowed(Contender inner, int cyclesPerBio) : Decorated(inner)
    {
        private ulong state;

        public override void Run(in LaneWork work)
        {
            Inner.Run(in work);
            state = ClockWatch.Chain(state, Bios.Length * cyclesPerBio / ClockWatch.CyclesPerTurn);
        }
    }
}
