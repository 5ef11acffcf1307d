using System.Globalization;
using Bench.Measuring;

namespace Bench.SelfTest.Checks;

/// <summary>What two readers cost each other is seen when there is something, and only then.</summary>
public sealed class SecondReader : ISelfCheck
{
    private const double MostOfNothing = 1.05;
    private const double LeastOfSharing = 1.2;

    /// <inheritdoc/>
    public static string Name => "second-reader";

    /// <inheritdoc/>
    public static string Claim => "A second reader slows the first down when both write to one line, and else does not.";

    /// <inheritdoc/>
    public static IEnumerable<Finding> Run(Laboratory laboratory)
    {
        var point = laboratory.Point("id-table", 8) with { Readers = 2, AgainstAlone = true };
        if (Environment.ProcessorCount < point.Readers)
        {
            yield return new Finding(Outcome.Skipped, "this machine has one processor");
            yield break;
        }

        var apart = Ratio(contender => contender);
        yield return Finding.Of(apart <= MostOfNothing, Text($"each on its own: {apart:0.000} of the time alone, at most {MostOfNothing}"));
        var together = Ratio(contender => new Counting(contender, new long[1]));
        yield return Finding.Of(together >= LeastOfSharing, Text($"both count in one line: {together:0.000} of the time alone, at least {LeastOfSharing}"));

        double Ratio(Func<Contender, Contender> wrap) => Estimate.Of(laboratory.Measure(point, wrap).Ratios).Median;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Counts its bios where all of its readers do.</summary>
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
