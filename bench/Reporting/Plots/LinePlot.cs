using ScottPlot;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>Lines over a number line, with a band for the interval, the floor in grey and every name beside its line's end.</summary>
/// <param name="Caption">Title, subtitle and foot.</param>
/// <param name="X">The column on the x axis.</param>
/// <param name="XTexts">What the axis says at each measured x.</param>
/// <param name="XScale">How the x axis is divided.</param>
/// <param name="Y">The measure on the y axis.</param>
/// <param name="YScale">How the y axis is divided.</param>
/// <param name="Series">The lines; at least one.</param>
/// <param name="Floor">The floor's line; null where there is none.</param>
internal sealed record LinePlot(
    PlotCaption Caption, ResultColumn X, IReadOnlyDictionary<double, string> XTexts, AxisScale XScale, ResultMeasure Y, AxisScale YScale,
    IReadOnlyList<PlotSeries> Series, PlotSeries? Floor)
{
    private const double BandAlpha = 0.16;
    private const double FewSeries = 6;
    private const float LabelGap = 10;
    private static readonly Ink TickInk = new(14, Ink.Dark);

    private IEnumerable<PlotSeries> Lines => Floor is null ? Series : Series.Append(Floor);

    /// <summary>The picture.</summary>
    public Picture ToPicture()
    {
        var labels = Lines.Select(series => PlotText.Clean(series.Label)).ToList();
        var height = Math.Max(PlotFrame.Height, (int)((labels.Count + 2) * SideLabels.Spacing) + 220);
        return new Picture(Caption.Title, PlotFrame.Width, height, canvas => Draw(canvas, height, labels));
    }

    private void Draw(SKCanvas canvas, int height, List<string> labels)
    {
        using var frame = new PlotFrame(Caption, PlotFrame.Width, height, SideLabels.MarginFor(labels), bottom: 40);
        SetAxes(frame);
        if (Floor is not null)
        {
            AddLine(frame, Floor);
        }

        foreach (var series in Series)
        {
            AddBand(frame, series);
        }

        foreach (var series in Series)
        {
            AddLine(frame, series);
        }

        var ends = Lines.Zip(labels, (series, label) =>
            new SideLabels.Entry(label, series.Style, frame.At(PlaceX(series.Points[^1].X), AxisTicks.Place(series.Points[^1].Y, YScale))));
        frame.Draw(canvas, overlay => SideLabels.Draw(overlay, [.. ends], frame.Data));
    }

    private void SetAxes(PlotFrame frame)
    {
        var (low, high) = AxisRange.Of(Lines.SelectMany(series => series.Points), YScale);
        frame.SetY(Y.AxisLabel, YScale, low, high);

        var xs = Series.SelectMany(series => series.Points).Select(point => point.X).Distinct().Order().ToList();
        var (first, last) = (PlaceX(xs[0]), PlaceX(xs[^1]));
        var pad = first == last ? 1 : (last - first) * 0.025;
        var label = XScale == AxisScale.Log ? $"{X.AxisLabel}, log scale" : X.AxisLabel;
        frame.SetX(label, first - pad, last + pad, Ticks(xs, (last - first + (2 * pad)) / frame.Data.Width));
    }

    // Every measured x gets a mark; a number only where there is room, powers of two and ends first.
    private IEnumerable<Tick> Ticks(List<double> xs, double unitsPerPixel)
    {
        var labelled = new List<(double Place, double HalfWidth)>();
        foreach (var x in xs.OrderByDescending(x => x == xs[0] || x == xs[^1]).ThenByDescending(x => Math.Log2(x) % 1 == 0).ThenBy(x => x))
        {
            var (place, text) = (PlaceX(x), XTexts[x]);
            var half = (TickInk.Width(text) + LabelGap) / 2 * unitsPerPixel;
            var fits = labelled.TrueForAll(other => Math.Abs(other.Place - place) >= other.HalfWidth + half);
            if (fits)
            {
                labelled.Add((place, half));
            }

            yield return new Tick(place, fits ? text : "", isMajor: true);
        }
    }

    private void AddBand(PlotFrame frame, PlotSeries series)
    {
        if (series.Points.Count > 1)
        {
            var band = frame.Plot.Add.FillY([.. series.Points.Select(point =>
                (PlaceX(point.X), AxisTicks.Place(point.Low, YScale), AxisTicks.Place(point.High, YScale)))]);

            // Bands that lie on each other must not add up to a wall.
            band.FillColor = series.Style.Color.WithAlpha(BandAlpha * Math.Min(1, FewSeries / Series.Count));
            band.LineWidth = 0;
            band.MarkerSize = 0;
        }

        foreach (var point in series.Points)
        {
            var bar = frame.Plot.Add.Line(PlaceX(point.X), AxisTicks.Place(point.Low, YScale), PlaceX(point.X), AxisTicks.Place(point.High, YScale));
            bar.LineColor = series.Style.Color;
            bar.LineWidth = 1.2f;
        }
    }

    private void AddLine(PlotFrame frame, PlotSeries series)
    {
        var line = frame.Plot.Add.Scatter(
            series.Points.Select(point => PlaceX(point.X)).ToArray(),
            series.Points.Select(point => AxisTicks.Place(point.Y, YScale)).ToArray());
        line.LineStyle.Color = series.Style.Color;
        line.LineStyle.Pattern = series.Style.Pattern;
        line.LineWidth = 2;
        line.MarkerStyle = SideLabels.Marker(series.Style, size: 8);
    }

    private double PlaceX(double x) => XScale == AxisScale.Log ? Math.Log2(x) : x;
}
