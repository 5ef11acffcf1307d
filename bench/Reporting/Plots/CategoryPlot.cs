using ScottPlot;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>One measured point in a category.</summary>
/// <param name="Label">Its name, written at the point; empty when its colour says it all. Untrusted.</param>
/// <param name="Kind">What its colour stands for. Untrusted.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Value">The measured value and its interval; x is not used.</param>
/// <param name="Floor">The floor beside it.</param>
/// <param name="CanBeBest">Whether it may carry the line of the best.</param>
internal sealed record CategoryPoint(string Label, string Kind, SeriesStyle Style, PlotPoint Value, double Floor, bool CanBeBest);

/// <summary>A place on the x axis with its points.</summary>
/// <param name="Label">Its name; untrusted.</param>
/// <param name="Points">Its points in the order of drawing; at least one.</param>
internal sealed record Category(string Label, IReadOnlyList<CategoryPoint> Points);

/// <summary>Points in categories, each point in a column of its own so that neither marks nor names can overlap.</summary>
/// <param name="Caption">Title, subtitle and foot.</param>
/// <param name="XLabel">What the categories are.</param>
/// <param name="Y">The measure on the y axis.</param>
/// <param name="YScale">How the y axis is divided.</param>
/// <param name="Categories">The categories; at least one.</param>
/// <param name="FloorLabel">Name of the floor, or of whatever stands in its place; untrusted. Null where there is none.</param>
/// <param name="BestLabel">Name of the line of the best in each category; null for no such line.</param>
internal sealed record CategoryPlot(
    PlotCaption Caption, string XLabel, ResultMeasure Y, AxisScale YScale, IReadOnlyList<Category> Categories, string? FloorLabel,
    string? BestLabel)
{
    private const double Gap = 1;
    private const float NarrowestNamed = 17;
    private const float NarrowestBare = 10;
    private const float LabelGap = 9;
    private const float LongestLabel = 260;
    private static readonly Ink PointInk = new(12.5f, Ink.Dark);
    private static readonly Ink TickInk = new(14, Ink.Dark);
    private static readonly Color Shade = Color.FromHex("#F5F5F5");
    private static readonly SeriesStyle FloorStyle = new(SeriesStyle.Floor, MarkerShape.None, LinePattern.Solid);
    private static readonly SeriesStyle BestStyle = new(Color.FromHex("#444444"), MarkerShape.None, LinePattern.Solid);

    private bool AreNamed => Categories.Any(category => category.Points.Any(point => point.Label.Length > 0));

    private double Columns => Categories.Sum(category => category.Points.Count + Gap);

    /// <summary>The picture; wider than others when its columns need it.</summary>
    public Picture ToPicture()
    {
        var legend = Legend();
        var right = SideLabels.MarginFor(legend.Select(entry => entry.Label));
        var width = Math.Max(PlotFrame.Width, (int)((Columns * (AreNamed ? NarrowestNamed : NarrowestBare)) + right + 120));
        return new Picture(Caption.Title, width, PlotFrame.Height, canvas => Draw(canvas, width, right, legend));
    }

    private void Draw(SKCanvas canvas, int width, float right, List<(string Label, SeriesStyle Style)> legend)
    {
        var names = Categories.Select(category => TickInk.Fit(PlotText.Clean(category.Label), LongestLabel)).ToList();
        var columnWidth = (width - right - 120) / (float)Columns;
        var upright = Categories.Zip(names).All(pair => TickInk.Width(pair.Second) < ((pair.First.Points.Count + Gap) * columnWidth) - 4);
        var bottom = upright ? 40 : names.Max(TickInk.Width) + 24;
        using var frame = new PlotFrame(Caption, width, PlotFrame.Height, right, bottom);

        var (low, high) = AxisRange.Of(
            Categories.SelectMany(category => category.Points).SelectMany(point =>
                FloorLabel is null ? new[] { point.Value } : new[] { point.Value, new PlotPoint(0, point.Floor, point.Floor, point.Floor) }),
            YScale);
        frame.SetY(Y.AxisLabel, YScale, low, RoomForLabels(low, high, frame.Data.Height));
        frame.SetX(XLabel, 0, Columns, []);
        AddPoints(frame);
        frame.Draw(canvas, overlay =>
        {
            DrawNames(overlay, frame, names, upright);
            DrawLabels(overlay, frame);
            DrawLegend(overlay, frame.Data, legend);
        });
    }

    private void AddPoints(PlotFrame frame)
    {
        var start = 0.0;
        double? previousBest = null;
        foreach (var (category, index) in Categories.Select((category, index) => (category, index)))
        {
            var end = start + category.Points.Count + Gap;
            if (index % 2 == 1)
            {
                var shade = frame.Plot.Add.HorizontalSpan(start, end);
                shade.FillColor = Shade;
                shade.LineWidth = 0;
            }

            AddBest(frame, category, start, end, ref previousBest);
            for (var i = 0; i < category.Points.Count; i++)
            {
                AddPoint(frame, category.Points[i], start + (Gap / 2) + i + 0.5);
            }

            start = end;
        }
    }

    private void AddPoint(PlotFrame frame, CategoryPoint point, double x)
    {
        if (FloorLabel is not null)
        {
            Segment(frame, x - 0.5, Place(point.Floor), x + 0.5, Place(point.Floor), FloorStyle.Color, 2);
        }

        Segment(frame, x, Place(point.Value.Low), x, Place(point.Value.High), point.Style.Color, 1.6f);
        var mark = frame.Plot.Add.Marker(x, Place(point.Value.Y));
        mark.MarkerStyle = SideLabels.Marker(point.Style, size: 10);
    }

    // Steps, because between two categories there is nothing to interpolate.
    private void AddBest(PlotFrame frame, Category category, double start, double end, ref double? previous)
    {
        var candidates = category.Points.Where(point => point.CanBeBest).Select(point => point.Value.Y).ToList();
        if (BestLabel is null || candidates.Count == 0)
        {
            previous = null;
            return;
        }

        var best = Place(candidates.Min());
        if (previous is { } before)
        {
            Segment(frame, start, before, start, best, BestStyle.Color, 1.5f);
        }

        Segment(frame, start, best, end, best, BestStyle.Color, 1.5f);
        previous = best;
    }

    private static void Segment(PlotFrame frame, double x1, double y1, double x2, double y2, Color color, float width)
    {
        var line = frame.Plot.Add.Line(x1, y1, x2, y2);
        line.LineColor = color;
        line.LineWidth = width;
        line.MarkerSize = 0;
    }

    // Names stand above their points; the axis grows until the longest fits below its top.
    private double RoomForLabels(double low, double high, float height)
    {
        var (bottom, top) = (Place(low), Place(high));
        foreach (var point in Categories.SelectMany(category => category.Points).Where(point => point.Label.Length > 0))
        {
            var share = (PointInk.Width(LabelOf(point)) + (2 * LabelGap)) / height;
            top = Math.Max(top, bottom + ((Place(point.Value.High) - bottom) / (1 - share)));
        }

        return YScale == AxisScale.Log ? Math.Pow(10, top) : top;
    }

    private void DrawLabels(SKCanvas canvas, PlotFrame frame)
    {
        var x = 0.0;
        foreach (var (category, index) in Categories.Select((category, index) => (category, index)))
        {
            // What passes behind a name (the line of the best, behind a faster SIMD encoding's) must not strike it out.
            using var background = new SKPaint { Color = (index % 2 == 1 ? Shade : Colors.White).ToSKColor() };
            x += Gap / 2;
            foreach (var point in category.Points.Where(_ => AreNamed))
            {
                var top = frame.At(x + 0.5, Place(Math.Max(point.Value.High, point.Value.Y)));
                var length = PointInk.Width(LabelOf(point));
                canvas.DrawRect(top.X - (PointInk.Size / 2), top.Y - LabelGap - length - 2, PointInk.Size, length + 4, background);
                PointInk.DrawUpwards(canvas, LabelOf(point), top.X, top.Y - LabelGap);
                x++;
            }

            x += Gap / 2;
        }
    }

    private void DrawNames(SKCanvas canvas, PlotFrame frame, List<string> names, bool upright)
    {
        var start = 0.0;
        foreach (var (category, name) in Categories.Zip(names))
        {
            var end = start + category.Points.Count + Gap;
            var middle = frame.At((start + end) / 2, 0).X;
            if (upright)
            {
                TickInk.Draw(canvas, name, middle, frame.Data.Bottom + 22, SKTextAlign.Center);
            }
            else
            {
                TickInk.DrawUpwards(canvas, name, middle, frame.Data.Bottom + 8, SKTextAlign.Right);
            }

            start = end;
        }
    }

    private static void DrawLegend(SKCanvas canvas, SKRect data, List<(string Label, SeriesStyle Style)> legend)
    {
        var y = data.Top + SideLabels.Spacing;
        using var paint = Paint.NewDisposablePaint();
        foreach (var (label, style) in legend)
        {
            SideLabels.DrawKey(canvas, label, style, data.Right, y, paint);
            y += SideLabels.Spacing + 3;
        }
    }

    private List<(string Label, SeriesStyle Style)> Legend()
    {
        var kinds = Categories.SelectMany(category => category.Points)

            // By first appearance, but shown filled where any of the kind is.
            .OrderBy(point => point.Style.IsHollow)
            .GroupBy(point => PlotText.Clean(point.Kind), StringComparer.Ordinal)
            .Select(kind => (kind.Key, kind.First().Style with { Pattern = LinePattern.Solid }));
        return [.. kinds, .. BestLabel is null ? [] : new[] { (BestLabel, BestStyle) }, .. FloorLabel is null ? [] : new[] { (PlotText.Clean(FloorLabel), FloorStyle) }];
    }

    private static string LabelOf(CategoryPoint point) => PointInk.Fit(PlotText.Clean(point.Label), LongestLabel);

    private double Place(double value) => AxisTicks.Place(value, YScale);
}
