using ScottPlot;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>
/// Panels in rows of two under one caption, all with the same value axis. A numeric x axis gives lines, categories give lines of dots.
/// </summary>
/// <param name="Caption">Title, subtitle and foot.</param>
/// <param name="X">The x axis of lines; with categories, each series is a line of dots.</param>
/// <param name="Y">The axis of the measured values.</param>
/// <param name="Panels">The panels; at least one.</param>
internal sealed record PanelGrid(PlotCaption Caption, PlotAxis X, PlotAxis Y, IReadOnlyList<PlotPanel> Panels)
{
    private const int LineHeight = 290;
    private const int DotHeight = 19;
    private const int DotRoom = 92;
    private const float WidestName = 214;
    private const float ValueRoom = 64;
    private const float LabelGap = 10;

    // A logarithmic axis spans at least this factor, so that lines that nearly coincide look so.
    private const double LeastFactor = 2;
    private const double LogAir = 1.08;
    private const double LinearAir = 1.05;
    private static readonly Ink NameInk = new(13, Ink.Dark);
    private static readonly Ink ValueInk = new(12, Ink.Grey);

    private bool IsDots => X.Scale == AxisScale.Category;

    private int Columns => Math.Min(2, Panels.Count);

    private int PanelWidth => PlotFrame.Width / Columns;

    private List<PlotPoint> Points => [.. Panels.SelectMany(panel => panel.Series).SelectMany(series => series.Points)];

    /// <summary>The ends of the value axis: all intervals and a margin, without exaggerating differences.</summary>
    private (double Low, double High) Range
    {
        get
        {
            if (Y.Scale != AxisScale.Log)
            {
                // Starts at zero, so that lengths are proportional to numbers.
                var highest = Points.Max(point => point.High);
                return (0, highest > 0 ? highest * LinearAir : 1);
            }

            var above = Points.SelectMany(point => new[] { point.Low, point.Y, point.High }).Where(value => value > 0).ToList();
            if (above.Count == 0)
            {
                return (1, LeastFactor);
            }

            var (low, high) = (above.Min() / LogAir, above.Max() * LogAir);
            return (low, Math.Max(high, low * LeastFactor));
        }
    }

    /// <summary>The picture.</summary>
    public Picture ToPicture() => Picture.OfPanels(Caption.Title, Caption, Columns, [.. Panels.Select(HeightOf)], (canvas, i) =>
    {
        if (IsDots)
        {
            DrawDots(canvas, Panels[i]);
        }
        else
        {
            DrawLines(canvas, Panels[i]);
        }
    });

    private static IReadOnlyList<string> Names(PlotPanel panel) =>
        [.. panel.Series.Select(series => PlotText.Clean(series.Label)).Distinct(StringComparer.Ordinal)];

    private int HeightOf(PlotPanel panel) => IsDots ? DotRoom + (DotHeight * Names(panel).Count)
        : Math.Max(LineHeight * (3 - Columns), (int)(SideLabels.Spacing * panel.Series.Count) + DotRoom);

    private void DrawDots(SKCanvas canvas, PlotPanel panel)
    {
        var names = Names(panel);
        var left = Math.Min(WidestName, Panels.SelectMany(Names).Max(NameInk.Width)) + 30;
        using var frame = new PlotFrame(panel.Name, PanelWidth, HeightOf(panel), left, ValueRoom);
        var (low, high) = Range;
        frame.SetX(
            PlotFrame.Labelled(Y.Label, Y.Scale), AxisTicks.Place(low, Y.Scale), AxisTicks.Place(high, Y.Scale),
            AxisTicks.Between(low, high, Y.Scale, frame.Data.Width / 2));
        frame.SetY("", 0.5 - names.Count, 0.5, names.Select((name, i) => new Tick(-i, NameInk.Fit(name, WidestName), isMajor: true)));
        var values = new List<(SKPoint At, string Text)>();
        foreach (var series in panel.Series)
        {
            var y = -names.TakeWhile(name => name != PlotText.Clean(series.Label)).Count();
            foreach (var point in series.Points)
            {
                Segment(frame, AxisTicks.Place(point.Low, Y.Scale), y, AxisTicks.Place(point.High, Y.Scale), y, series.Style.Color);
                frame.Plot.Add.Marker(AxisTicks.Place(point.Y, Y.Scale), y).MarkerStyle = SideLabels.Marker(series.Style, size: 8);
                values.Add((frame.At(AxisTicks.Place(Math.Max(point.Y, point.High), Y.Scale), y), Y.Format(point.Y)));
            }
        }

        frame.Draw(canvas, overlay =>
        {
            // Labels one value per line: that of the machine with the rightmost mark, which has space beside it.
            foreach (var (at, text) in values.GroupBy(value => value.At.Y).Select(line => line.MaxBy(value => value.At.X)))
            {
                ValueInk.Draw(overlay, text, at.X + 8, at.Y + 4);
            }
        });
    }

    private void DrawLines(SKCanvas canvas, PlotPanel panel)
    {
        var labels = panel.Series.Select(series => PlotText.Clean(series.Label)).ToList();
        using var frame = new PlotFrame(panel.Name, PanelWidth, HeightOf(panel), 72, SideLabels.MarginFor(Panels.SelectMany(Names)));
        var (low, high) = Range;
        frame.SetY(Y.Label, Y.Scale, low, high);
        SetX(frame);
        foreach (var series in panel.Series)
        {
            AddLine(frame, series);
        }

        var ends = panel.Series.Zip(
            labels,
            (series, label) =>
                new SideLabels.Entry(
                    label, series.Style, frame.At(PlaceX(series.Points[^1].X), AxisTicks.Place(series.Points[^1].Y, Y.Scale))));
        frame.Draw(canvas, overlay => SideLabels.Draw(overlay, [.. ends], frame.Data));
    }

    // All panels have the x range of the longest, so that a series that ends early is visible.
    private void SetX(PlotFrame frame)
    {
        var xs = Points.Select(point => point.X).Distinct().Order().ToList();
        var (first, last) = (PlaceX(xs[0]), PlaceX(xs[^1]));
        var pad = first == last ? 1 : (last - first) * 0.025;
        frame.SetX(PlotFrame.Labelled(X.Label, X.Scale), first - pad, last + pad, Ticks(xs, (last - first + (2 * pad)) / frame.Data.Width));
    }

    // Every measured x gets a mark, and a number if there is space; powers of two and ends first.
    private IEnumerable<Tick> Ticks(List<double> xs, double unitsPerPixel)
    {
        var labelled = new List<(double Place, double HalfWidth)>();
        foreach (var x in xs.OrderByDescending(x => x == xs[0] || x == xs[^1]).ThenByDescending(x => Math.Log2(x) % 1 == 0).ThenBy(x => x))
        {
            var (place, text) = (PlaceX(x), X.Format(x));
            var half = (NameInk.Width(text) + LabelGap) / 2 * unitsPerPixel;
            var fits = labelled.TrueForAll(other => Math.Abs(other.Place - place) >= other.HalfWidth + half);
            if (fits)
            {
                labelled.Add((place, half));
            }

            yield return new Tick(place, fits ? text : "", isMajor: true);
        }
    }

    private void AddLine(PlotFrame frame, PlotSeries series)
    {
        foreach (var point in series.Points)
        {
            var x = PlaceX(point.X);
            Segment(frame, x, AxisTicks.Place(point.Low, Y.Scale), x, AxisTicks.Place(point.High, Y.Scale), series.Style.Color);
        }

        var line = frame.Plot.Add.Scatter(
            series.Points.Select(point => PlaceX(point.X)).ToArray(),
            series.Points.Select(point => AxisTicks.Place(point.Y, Y.Scale)).ToArray());
        line.LineStyle.Color = series.Style.Color;
        line.LineStyle.Pattern = series.Style.Pattern;
        line.LineWidth = 2;
        line.MarkerStyle = SideLabels.Marker(series.Style, size: 6);
    }

    private static void Segment(PlotFrame frame, double x1, double y1, double x2, double y2, Color color)
    {
        var line = frame.Plot.Add.Line(x1, y1, x2, y2);
        line.LineColor = color;
        line.LineWidth = 1.4f;
        line.MarkerSize = 0;
    }

    private double PlaceX(double x) => X.Scale == AxisScale.Log ? Math.Log2(x) : x;
}
