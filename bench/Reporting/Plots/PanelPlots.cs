using Bench.Results;
using ScottPlot;

namespace Bench.Reporting.Plots;

/// <summary>Makes the pictures that a report asks for.</summary>
internal static class PanelPlots
{
    private const string LineFoot = "Bands and bars: 95 % confidence intervals. Broken lines and hollow marks: SIMD, which a kernel would not use in this path.";
    private const string CategoryFoot = "Bars: 95 % confidence intervals. Where none is seen it is smaller than the mark. Hollow marks: SIMD, which a kernel would not use in this path.";
    private const string OverallFoot = "At each x the best encoding that a kernel could use, whichever that is. Bands and bars: 95 % confidence intervals.";
    private static readonly SeriesStyle FloorStyle = new(SeriesStyle.Floor, MarkerShape.None, LinePattern.Solid);

    /// <summary>The picture of one panel.</summary>
    /// <param name="panel">The rows.</param>
    /// <param name="styles">Number of each series among all of the experiment's, so that it looks the same in all its pictures.</param>
    public static Picture Of(Panel panel, IReadOnlyList<string> styles)
    {
        var title = panel.Name.Length == 0 ? panel.Spec.Title : $"{panel.Spec.Title} — {panel.Name}";
        return IsLine(panel.Spec, panel.Rows)
            ? Lines(panel.Spec, title, panel.Rows, panel.Spec.Series, styles, LineFoot)
            : Categories(panel, title, styles);
    }

    /// <summary>The picture over all panels: the best row of each at each x. Null when the report asks for none or there is only one.</summary>
    public static Picture? Overall(ReportSpec spec, IReadOnlyList<Panel> panels)
    {
        if (!spec.Overall || spec.SplitBy is not { } split || panels.Count < 2)
        {
            return null;
        }

        var best = panels.SelectMany(panel => panel.Rows)
            .Where(row => row.KernelUsable && RowOrigin.IsOwn(row))
            .GroupBy(row => (Split: split.Value(row), X: spec.X.Value(row)))
            .Select(place => place.MinBy(spec.Y.Value)!)
            .ToList();
        if (best.Count == 0 || !IsLine(spec, best))
        {
            return null;
        }

        var series = split with { Value = row => split.Value(row) is var value ? value with { Text = Panel.Describe(split, value) } : value };
        var names = series.Distinct(best).Select(value => value.Text).ToList();
        return Lines(spec, $"{spec.Title} — the best of each number of {split.Name.ToLowerInvariant()}", best, series, names, OverallFoot);
    }

    /// <summary>The names of all series of an experiment, by bits and name: their numbers decide their looks.</summary>
    public static IReadOnlyList<string> StylesOf(ReportSpec spec, IReadOnlyList<ResultRow> rows) =>
    [
        .. rows.OrderBy(row => row.TagBits).ThenBy(row => row.Encoding, StringComparer.Ordinal)
            .Select(row => StyleKey(spec, row)).Distinct(),
    ];

    private static string StyleKey(ReportSpec spec, ResultRow row) =>
        RowOrigin.Label(row, (IsLine(spec, [row]) ? spec.Series : spec.Colour).Value(row).Text);

    private static string KindOf(ReportSpec spec, ResultRow row) => RowOrigin.Label(row, spec.Colour.Value(row).Text);

    private static bool IsLine(ReportSpec spec, IReadOnlyList<ResultRow> rows) =>
        spec.X.IsNumeric && (spec.XScale == AxisScale.Linear || (spec.XScale == AxisScale.Log && rows.All(row => spec.X.Value(row).Order > 0)));

    private static Picture Lines(
        ReportSpec spec, string title, IReadOnlyList<ResultRow> rows, ResultColumn series, IReadOnlyList<string> styles, string foot)
    {
        var lines = rows.GroupBy(row => series.Value(row) is var value ? value with { Text = RowOrigin.Label(row, value.Text) } : value).OrderBy(line => line.Key, ColumnValue.Sorted).Select(line =>
        {
            var isSimd = line.All(ResultColumns.IsSimd);
            var label = isSimd ? $"{line.Key.Text} ({line.First().Isa})" : line.Key.Text;
            return new PlotSeries(label, SeriesStyle.Of(IndexOf(styles, line.Key.Text), isSimd), Points(line, spec));
        });
        var floor = rows.GroupBy(row => spec.X.Value(row).Order).OrderBy(place => place.Key)
            .Select(place => (place.Key, Floor: Median([.. place.Select(spec.Y.Floor)])))
            .Select(place => new PlotPoint(place.Key, place.Floor, place.Floor, place.Floor));
        var texts = rows.Select(spec.X.Value).DistinctBy(x => x.Order).ToDictionary(x => x.Order, x => x.Text);
        return new LinePlot(
            PlotCaption.Of(title, spec, rows, foot), spec.X, texts, spec.XScale, YardstickNames.Named(spec.Y, rows), spec.YScale,
            [.. lines], spec.Y.HasFloor ? new PlotSeries(YardstickNames.Line(rows), FloorStyle, [.. floor]) : null).ToPicture();
    }

    private static Picture Categories(Panel panel, string title, IReadOnlyList<string> styles)
    {
        var spec = panel.Spec;

        // Where colours already name the points, names at the points would only repeat them, and the order is theirs.
        var areNamed = spec.Colour != spec.Series;
        var categories = panel.Rows.GroupBy(spec.X.Value).OrderBy(category => category.Key, ColumnValue.Sorted).Select(category =>
        {
            var rows = areNamed
                ? category.OrderBy(spec.Y.Value).ThenBy(row => row.Encoding, StringComparer.Ordinal)
                : category.OrderBy(spec.Series.Value, ColumnValue.Sorted);
            return new Category(category.Key.Text, [.. rows.Select(row => new CategoryPoint(
                areNamed ? RowOrigin.Label(row, spec.Series.Value(row).Text) : "",
                KindOf(spec, row),
                SeriesStyle.Of(IndexOf(styles, KindOf(spec, row)), ResultColumns.IsSimd(row)),
                Point(row, spec), spec.Y.Floor(row), row.KernelUsable && RowOrigin.IsOwn(row)))]);
        });
        return new CategoryPlot(
            PlotCaption.Of(title, spec, panel.Rows, CategoryFoot), spec.X.AxisLabel, YardstickNames.Named(spec.Y, panel.Rows), spec.YScale, [.. categories],
            spec.Y.HasFloor ? YardstickNames.Line(panel.Rows) : null, spec.JoinBest ? "best that a kernel could use" : null).ToPicture();
    }

    private static PlotPoint[] Points(IEnumerable<ResultRow> rows, ReportSpec spec) =>
    [
        // Two encodings never share a line, save in the overall picture, where each place has one row.
        .. rows.OrderBy(row => spec.X.Value(row), ColumnValue.Sorted).Select(row => Point(row, spec)),
    ];

    private static PlotPoint Point(ResultRow row, ReportSpec spec) =>
        new(spec.X.Value(row).Order, spec.Y.Value(row), spec.Y.Low(row), spec.Y.High(row));

    private static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static int IndexOf(IReadOnlyList<string> styles, string key) => Math.Max(0, styles.ToList().IndexOf(key));
}
