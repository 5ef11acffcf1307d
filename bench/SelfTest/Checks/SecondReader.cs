using Bench.Measuring;

namespace Bench.SelfTest.Checks;

/// <summary>The cost that two readers cause each other is measured when it exists, and no cost is measured when it does not.</summary>
internal static class SecondReader
{
    private const double MostOfNothing = 1.05;
    private const double LeastOfSharing = 1.2;

    public static SelfCheck SelfCheck { get; } =
        new("second-reader", "A second reader slows the first down when both write to one line, and not otherwise.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        var point = context.Point("id-table", 8) with { Readers = 2, AgainstAlone = true };
        if (Environment.ProcessorCount < point.Readers)
        {
            yield return new Finding(Outcome.Skipped, "this machine has one processor");
            yield break;
        }

        var apart = Ratio(contender => contender);
        yield return Finding.Of(apart <= MostOfNothing, $"no shared line: {apart:0.000} of the time alone, at most {MostOfNothing}");
        var together = Ratio(contender => new Counting(contender, new long[1]));
        yield return Finding.Of(
            together >= LeastOfSharing, $"one shared line: {together:0.000} of the time alone, at least {LeastOfSharing}");

        double Ratio(Func<Contender, Contender> wrap) => Estimation.Of(context.Measure(point, wrap).Ratios).Value;
    }

    /// <summary>Counts its bios in a counter that all readers share.</summary>
    private sealed class Counting(Contender inner, long[] count) : Decorated(inner)
    {
        public override void Run(in LaneWork work)
        {
            Inner.Run(in work);
            for (var i = 0; i < Bios.Length; i++)
            {
                Interlocked.Increment(ref count[0]);
            }
        }

        public override Contender Share() => new Counting(Inner.Share(), count);
    }
}
