using Bench.Results;

namespace Bench.Reporting.Plots;

/// <summary>What a picture says of itself, so that it can be read with nothing else at hand. Untrusted.</summary>
/// <param name="Title">The question.</param>
/// <param name="Subtitle">Machine and settings.</param>
/// <param name="Foot">What the marks mean.</param>
internal sealed record PlotCaption(string Title, string Subtitle, string Foot)
{
    /// <summary>The caption of rows that are shown together.</summary>
    public static PlotCaption Of(string title, ReportSpec spec, IReadOnlyList<ResultRow> rows, string foot) => new(
        title,
        $"{string.Join(", ", rows.Select(row => row.Machine).Distinct())}; {Provenance.Setting(spec, rows)}",
        $"{foot} Commit {string.Join(", ", rows.Select(row => row.Commit).Distinct().Order(StringComparer.Ordinal).Take(2))}.");
}
