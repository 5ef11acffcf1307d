using Bench.Reporting;
using Bench.Reporting.Plots;
using ScottPlot;
using SkiaSharp;

namespace Bench.Gate.History;

/// <summary>Plots the series that changed over the commits, with a line at each change.</summary>
internal sealed record HistoryPlot(IReadOnlyList<string> Commits, IReadOnlyList<HistorySeries> Series, PlotCaption Caption)
{
    private const double Air = 1.02;

    public Picture ToPicture()
    {
        var labels = Series.Select(series => PlotText.Clean($"{series.Loop}, {series.Tier}")).ToList();
        var height = Math.Max(PlotFrame.Height, (int)((labels.Count + 2) * SideLabels.Spacing) + 260);
        return new Picture(Caption.Title, height, canvas => Draw(canvas, height, labels));
    }

    private void Draw(SKCanvas canvas, int height, List<string> labels)
    {
        using var frame = new PlotFrame(Caption, height, SideLabels.MarginFor(labels));
        var values = Series.SelectMany(series => series.Values).Append(1).ToList();
        frame.SetY("ratio to the newest commit", AxisScale.Log, values.Min() / Air, Math.Max(values.Max() * Air, 2 * values.Min() / Air));
        frame.SetX(
            "commit, oldest first",
            -0.5,
            Commits.Count - 0.5,
            Commits.Select(
                (commit, i) => new Tick(i, Commits.Count <= 12 || i % ((Commits.Count / 12) + 1) == 0 ? commit : "", isMajor: true)));
        for (var i = 0; i < Series.Count; i++)
        {
            var (series, style) = (Series[i], SeriesStyle.Of(i));
            var line = frame.Plot.Add.Scatter(
                series.Commits.Select(commit => (double)commit).ToArray(),
                series.Values.Select(value => AxisTicks.Place(value, AxisScale.Log)).ToArray());
            line.LineStyle.Color = style.Color;
            line.LineWidth = 2;
            line.MarkerStyle = SideLabels.Marker(style, size: 8);
            foreach (var change in series.Changes)
            {
                var mark = frame.Plot.Add.VerticalLine(change.Index - 0.5, 1, style.Color, LinePattern.Dotted);
                mark.EnableAutoscale = false;
            }
        }

        var ends = Series.Select(
            (series, i) =>
                new SideLabels.Entry(
                    labels[i], SeriesStyle.Of(i), frame.At(series.Commits[^1], AxisTicks.Place(series.Values[^1], AxisScale.Log))));
        frame.Draw(canvas, overlay => SideLabels.Draw(overlay, [.. ends], frame.Data));
    }
}
