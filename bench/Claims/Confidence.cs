using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims;

/// <summary>How sure a verdict is: what its deciding figure rests on, and whether machines agree.</summary>
internal static class Confidence
{
    /// <summary>In words, of one machine.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string Of(Verdict verdict)
    {
        if (verdict.Figures.Count == 0)
        {
            return "not measured";
        }

        var figure = verdict.Figures[0];
        var rows = figure.Rows;
        var basis = rows.Count == 0 ? "no row" : string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Count} {(rows.Count == 1 ? "row" : "rows")} of {Starts(rows.Min(row => row.Starts))}");
        return figure.Unit == FigureUnit.Count
            ? $"counted, not timed: {basis}"
            : string.Create(CultureInfo.InvariantCulture, $"the interval reaches {Quantity.Share(Math.Round(Reach(figure.Value), 3))} from the figure; {basis}");
    }

    /// <summary>In words, of all machines together.</summary>
    /// <param name="verdicts">What became of one claim on each.</param>
    public static string Of(IReadOnlyList<JudgedClaim> verdicts)
    {
        var measured = verdicts.Where(judged => judged.Verdict.Kind != VerdictKind.Unmeasured).ToList();
        var kinds = measured.Select(judged => judged.Verdict.Kind).Distinct().Count();
        return measured.Count switch
        {
            0 => "not measured",
            1 => "one kind of processor only",
            _ when measured.Select(judged => judged.Run.Code.Structures).Distinct().Count() > 1 => "runs of different structures, not compared",
            _ when kinds > 1 => string.Create(CultureInfo.InvariantCulture, $"{measured.Count} kinds of processor do not agree"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{measured.Count} kinds of processor agree"),
        };
    }

    private static double Reach(Estimate value) =>
        value.Value == 0 ? 0 : Math.Max(value.High - value.Value, value.Value - value.Low) / Math.Abs(value.Value);

    private static string Starts(int starts) => starts == 1 ? "1 process start" : string.Create(CultureInfo.InvariantCulture, $"{starts} process starts");
}
