using Bench.Measuring;

namespace Bench.SelfTest.Checks;

/// <summary>The cost of reading the clock is known and subtracted, and a second is a second.</summary>
internal static class KnownTimer
{
    private const double Tolerance = 0.1;
    private const double ClockTolerance = 0.02;
    private const double WaitNsPerBio = 200;
    private static readonly int[] CyclesPerBio = [4, 8];

    public static SelfCheck SelfCheck { get; } =
        new("timer", "The timer's own cost is known and subtracted, and the timer agrees with the system's clock.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        // Uses construction, because it writes nothing that would be checked.
        var point = context.Point("id-table", 8) with { Operation = Operation.Construct };
        var clock = new ClockWatch();
        foreach (var cycles in CyclesPerBio)
        {
            clock.Read();
            var samples = context.Measure(point, contender => new Counting(contender, cycles));
            clock.Read();
            var found = Estimation.Of(samples.LookupNs).Value / clock.CycleNs;
            yield return Finding.Of(
                Math.Abs(found - cycles) <= Tolerance * cycles,
                $"a loop of {cycles} cycles per bio reads {found:0.000} cycles, {samples.OverheadNs:0.0} ns subtracted from each "
                    + $"slice, within {Tolerance:0%}");
        }

        Waiting? waiting = null;
        var waits = context.Measure(point, contender => waiting = new Waiting(contender));
        var timed = waits.LookupNs.Average();
        yield return Finding.Of(
            Math.Abs(timed - waiting!.NsPerBio) <= ClockTolerance * waiting.NsPerBio,
            $"a loop that waits reads {timed:0.0} ns per bio, {waiting.NsPerBio:0.0} by the system's clock, within "
                + $"{ClockTolerance:0%}");
    }

    private sealed class Counting(Contender inner, int cyclesPerBio) : Decorated(inner)
    {
        private ulong state;

        public override void Run(in LaneWork work) =>
            state = ClockWatch.Chain(state, Bios.Length * cyclesPerBio / ClockWatch.CyclesPerTurn);
    }

    private sealed class Waiting(Contender inner) : Decorated(inner)
    {
        private TimeSpan total;
        private long bios;

        public double NsPerBio => total.TotalNanoseconds / bios;

        public override void Run(in LaneWork work)
        {
            var start = DateTime.UtcNow;
            TimeSpan waited;
            do
            {
                waited = DateTime.UtcNow - start;
            }
            while (waited.TotalNanoseconds < WaitNsPerBio * Bios.Length);
            total += waited;
            bios += Bios.Length;
        }
    }
}
