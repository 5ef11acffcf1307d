using System.Collections.Immutable;
using Bench.Files;
using Bench.Reporting;
using Bench.Reporting.Plots;
using Bench.Results;
using Bench.Runs;

namespace Bench.Claims;

/// <summary>A picture of a claim.</summary>
/// <param name="Letter">Letter of the claim.</param>
/// <param name="Aspect">What it shows.</param>
/// <param name="Show">Axes.</param>
/// <param name="Rows">The rows to draw.</param>
internal sealed record ClaimPlot(string Letter, string Aspect, ReportSpec Show, Func<IReadOnlyList<ResultRow>, IEnumerable<ResultRow>> Rows)
{
    /// <summary>All, by the letters of their claims.</summary>
    public static ImmutableArray<ClaimPlot> All { get; } = [.. Declared.Of<ClaimPlot>().OrderBy(plot => plot.Letter, StringComparer.Ordinal).ThenBy(plot => plot.Aspect, StringComparer.Ordinal)];

    /// <summary>Draws the pictures of every run.</summary>
    /// <param name="verdicts">What became of the claims.</param>
    /// <returns>Machine, claim and picture; none where the rows are missing.</returns>
    public static IReadOnlyList<(string Machine, string Letter, PlacedPicture Picture)> Draw(IReadOnlyList<JudgedClaim> verdicts) =>
    [
        .. from machine in verdicts.GroupBy(verdict => verdict.Run)
           let usable = Usable(machine.Key)
           from verdict in machine
           from plot in All.Where(plot => plot.Letter == verdict.Claim.Letter)
           let chosen = plot.Rows(usable).ToList()
           where chosen.Count > 0
           select (verdict.Machine, plot.Letter, plot.Draw(verdict, chosen)),
    ];

    private PlacedPicture Draw(JudgedClaim judged, List<ResultRow> rows)
    {
        var claim = $"{judged.Claim.Title} {judged.Verdict.Outcome}: {Aspect}";
        var spec = Show with { Title = claim, SplitBy = null, Overall = false };
        return new PlacedPicture(
            $"{judged.Run.Machine.Slug}/claim-{PathSlug.Of(Letter)}-{PathSlug.Of(Aspect)}", claim,
            PanelPlots.Of(new Panel(spec, [], rows), PanelPlots.StylesOf(spec, rows)));
    }

    private static List<ResultRow> Usable(Run run) =>
        [.. run.Rows.Where(row => RowOrigin.IsOwn(row) && Evidence.IsUsable(row) && row.Readers <= 1)];
}
