using System.Collections.Immutable;
using Bench.Claims.Plots;
using Bench.Reporting;
using Bench.Reporting.Plots;
using Bench.Results;

namespace Bench.Claims;

/// <summary>A picture of a claim with its type hidden.</summary>
/// <param name="Letter">Letter of the claim.</param>
/// <param name="Aspect">What it shows.</param>
/// <param name="Show">Axes.</param>
/// <param name="Rows">The rows to draw.</param>
internal sealed record ClaimPlot(string Letter, string Aspect, ReportSpec Show, Func<IReadOnlyList<ResultRow>, IEnumerable<ResultRow>> Rows)
{
    /// <summary>All, by the letters of their claims.</summary>
    public static ImmutableArray<ClaimPlot> All { get; } = Collect();

    /// <summary>Draws the pictures of every machine.</summary>
    /// <param name="verdicts">What became of the claims.</param>
    /// <param name="rows">The rows of all machines.</param>
    /// <returns>Machine, claim and picture; none where the rows are missing.</returns>
    public static IReadOnlyList<(string Cpu, string Letter, PlacedPicture Picture)> Draw(IReadOnlyList<JudgedClaim> verdicts, IReadOnlyList<ResultRow> rows) =>
    [
        .. from machine in verdicts.GroupBy(verdict => verdict.Cpu)
           let usable = Usable(rows, machine.Key)
           from verdict in machine
           from plot in All.Where(plot => plot.Letter == verdict.Claim.Letter)
           let chosen = plot.Rows(usable).ToList()
           where chosen.Count > 0
           select (verdict.Cpu, plot.Letter, plot.Draw(verdict, chosen)),
    ];

    private PlacedPicture Draw(JudgedClaim judged, List<ResultRow> rows)
    {
        var claim = $"{judged.Claim.Title} {judged.Verdict.Outcome}. — {Aspect}";
        var spec = Show with { Title = claim, SplitBy = null, Overall = false };
        return new PlacedPicture(
            $"{PathSlug.Of(judged.Cpu)}/claim-{PathSlug.Of(Letter)}-{PathSlug.Of(Aspect)}", claim,
            PanelPlots.Of(new Panel(spec, [], rows), PanelPlots.StylesOf(spec, rows)));
    }

    private static List<ResultRow> Usable(IReadOnlyList<ResultRow> rows, string cpu) =>
    [
        .. MeasurementKey.Newest(rows.Where(row => row.Cpu == cpu && RowOrigin.IsOwn(row) && row.KernelUsable && !ResultColumns.IsSimd(row) && row.Readers <= 1)),
    ];

    private static ImmutableArray<ClaimPlot> Collect()
    {
        var collector = new Collector([]);
        ClaimPlotCatalog.VisitAll(ref collector);
        return [.. collector.Plots.OrderBy(plot => plot.Letter, StringComparer.Ordinal).ThenBy(plot => plot.Aspect, StringComparer.Ordinal)];
    }

    private readonly struct Collector(List<ClaimPlot> plots) : IClaimPlotVisitor
    {
        public List<ClaimPlot> Plots => plots;

        public void Visit<TPlot>() where TPlot : IClaimPlot => plots.Add(new ClaimPlot(TPlot.Letter, TPlot.Aspect, TPlot.Show, TPlot.Rows));
    }
}
