using Bench.Results;
using Bench.Runs;

namespace Bench.Reporting;

/// <summary>Caveats of a measurement, shown beside the figure; never a reason to hide it.</summary>
internal static class RowNotes
{
    private const double MostOverhead = 0.6;
    private const double MostDrift = 0.05;

    /// <summary>Background load, in processors, from which a table mentions it.</summary>
    public const double MostLoad = 0.1;

    private static readonly (string Mark, string Meaning, Func<ResultRow, string?> Note)[] Kinds =
    [
        (
            "o",
            "more than 60 % of the floor's time is overhead that was subtracted",
            row => row.OverheadShare > MostOverhead ? $"overhead {Quantity.Share(Math.Round(row.OverheadShare, 3))}" : null),
        (
            "d",
            "the clock drifted by more than 5 %",
            row => row.ClockDrift > MostDrift ? $"clock drift {Quantity.Share(Math.Round(row.ClockDrift, 3))}" : null),
        (
            "c",
            "measured beside another thread on the same core",
            row => row.CrowdedShare > StartMerge.MostCrowded ? $"crowded: {Quantity.Share(Math.Round(row.CrowdedShare, 3))}" : null),
        (
            "a",
            "measured again, since its first starts disagreed",
            row => row.DiscardedRatios.Length > 0 ? $"measured again: {row.DiscardedRatios.Replace(' ', '/')} before" : null),
        (
            "l",
            "measured under background load",
            row => row.OtherLoad > MostLoad ? $"loaded: {row.OtherLoad:0.0} cores" : null),
    ];

    /// <summary>The notes as text; empty if there are none.</summary>
    public static string Of(ResultRow row) => string.Join(", ", Kinds.Select(kind => kind.Note(row)).OfType<string>());

    /// <summary>The notes as superscript letters, as Markdown.</summary>
    public static string Marks(ResultRow row)
    {
        var marks = string.Concat(Kinds.Where(kind => kind.Note(row) is not null).Select(kind => kind.Mark));
        return marks.Length == 0 ? "" : $"<sup>{marks}</sup>";
    }

    /// <summary>The meanings of the letters in these rows, as a line of Markdown; empty if there are none.</summary>
    public static string Legend(IReadOnlyList<ResultRow> rows)
    {
        var used = Kinds
            .Where(kind => rows.Any(row => kind.Note(row) is not null))
            .Select(kind => $"<sup>{kind.Mark}</sup> {kind.Meaning}")
            .ToList();
        return used.Count == 0 ? "" : $"\n{string.Join("; ", used)}.\n";
    }
}
