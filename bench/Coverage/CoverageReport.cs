using System.Globalization;
using System.Text;
using Bench.Reporting;
using Bench.Reporting.Plots;
using Bench.Reporting.Tables;
using Bench.Results;
using ScottPlot;
using SkiaSharp;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Coverage;

/// <summary>
/// Coverage of intervals over repeated runs of a machine: a table, and a picture of the distances between figures and the pooled value.
/// </summary>
internal static class CoverageReport
{
    private const int Points = 200;
    private const double Furthest = 2;
    private const double Promised = 0.95;

    private static readonly (string Name, Func<CoverageRow, Estimate> Figure)[] Figures =
    [
        ("ratio", row => new Estimate(row.Ratio, row.RatioLow, row.RatioHigh)),

        // The host's clock changes from run to run; the interval's coverage is promised for one clock frequency.
        ("cycles/bio", row => new Estimate(row.Ns, row.NsLow, row.NsHigh).Times(1 / row.CycleNs)),
    ];

    /// <summary>The table, as Markdown.</summary>
    /// <param name="rows">Rows of any machines and conditions.</param>
    public static string Markdown(IReadOnlyList<CoverageRow> rows)
    {
        var text = new StringBuilder();
        foreach (var machine in rows.GroupBy(row => row.Machine).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var commits = string.Join(", ", machine.Select(row => row.Commit).Distinct());
            text.Append(
                CultureInfo.InvariantCulture, $"**{MarkdownText.Escape(machine.Key)}**, commit {MarkdownText.Escape(commits)}:\n\n");
            var table = new MarkdownTable([
                Text("Condition"),
                Text("Figure"),
                Text("Family"),
                Number("measurements"),
                Number("runs"),
                Number("intervals that miss"),
                Number("of intervals"),
                Number("share"),
                Number("median half-width"),
            ]);
            foreach (var condition in machine.GroupBy(row => row.Condition))
            {
                foreach (var (name, figure) in Figures)
                {
                    foreach (var share in CoverageShare.Of([.. condition], figure))
                    {
                        table.Add(
                            MarkdownText.Escape(condition.Key), name, MarkdownText.Escape(share.Group), Quantity.Count(share.Measurements),
                            Quantity.Count(share.Intervals / share.Measurements), Quantity.Count(share.Missed),
                            Quantity.Count(share.Intervals),
                            Quantity.Share(Math.Round(share.MissedShare, 3)), Quantity.Share(Math.Round(share.HalfWidth, 3)));
                    }
                }
            }

            text.Append(table).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// The picture of one machine: a line for each condition and figure. The value of a line at 1 is the share of intervals that hold the
    /// pooled value.
    /// </summary>
    /// <param name="rows">Rows of one machine.</param>
    internal static Picture Draw(IReadOnlyList<CoverageRow> rows)
    {
        var lines = (
            from condition in rows.GroupBy(row => row.Condition)
            from figure in Figures
            select (Label: $"{figure.Name}, {condition.Key}", Distances: CoverageShare.Distances([.. condition], figure.Figure))).ToList();
        var caption = new PlotCaption(
            "How often 95 % intervals hold the median of all runs",
            $"{rows[0].Machine}; {rows.DistinctBy(row => row.Measurement).Count()} measurements, each repeated in separate runs",
            $"Distance of a figure from the pooled value, in half-widths of its own interval. Commit {rows[0].Commit}.");
        var labels = lines.ConvertAll(line => PlotText.Clean(line.Label));
        return new Picture(caption.Title, PlotFrame.Height, canvas => Draw(canvas, caption, lines, labels));
    }

    private static void Draw(
        SKCanvas canvas, PlotCaption caption, List<(string Label, IReadOnlyList<double> Distances)> lines, List<string> labels)
    {
        using var frame = new PlotFrame(caption, PlotFrame.Height, SideLabels.MarginFor(labels));
        frame.SetY("share of intervals, %", AxisScale.Linear, 0, 100);
        var ticks = Enumerable.Range(0, 9).Select(i => i * Furthest / 8);
        frame.SetX(
            "distance, in half-widths of the interval", 0, Furthest,
            ticks.Select(tick => new Tick(tick, tick.ToString(CultureInfo.InvariantCulture), isMajor: true)));
        frame.Plot.Add.VerticalLine(1, 1, Colors.Gray, LinePattern.Dotted);
        frame.Plot.Add.HorizontalLine(100 * Promised, 1, Colors.Gray, LinePattern.Dotted);
        for (var i = 0; i < lines.Count; i++)
        {
            var style = SeriesStyle.Of(i);
            var xs = Enumerable.Range(0, Points + 1).Select(point => Furthest * point / Points).ToArray();
            var line = frame.Plot.Add.Scatter(xs, xs.Select(x => Share(lines[i].Distances, x)).ToArray());
            line.LineStyle.Color = style.Color;
            line.LineWidth = 2;
            line.MarkerSize = 0;
        }

        // Labels follow the order of the lines at this point, well before all lines meet at the top.
        var ends = lines.Select((line, i) =>
            new SideLabels.Entry(labels[i], SeriesStyle.Of(i), frame.At(Furthest, Share(line.Distances, Furthest))));
        frame.Draw(canvas, overlay => SideLabels.Draw(overlay, [.. ends], frame.Data));
    }

    private static double Share(IReadOnlyList<double> distances, double within) =>
        100.0 * distances.Count(distance => distance <= within) / distances.Count;
}
