using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>What all pictures share: title, subtitle, axes with units, margins and the line at the bottom.</summary>
internal sealed class PlotFrame : IDisposable
{
    public const int Width = 1400;
    public const int Height = 900;

    private const float Left = 96;
    private const float Edge = 24;
    private const float TitleHeight = 30;
    private const float SubtitleHeight = 20;
    private const int MostSubtitleLines = 2;
    private static readonly Ink TitleInk = new(23, Ink.Dark, IsBold: true);
    private static readonly Ink SubtitleInk = new(14, Ink.Grey);
    private static readonly Ink AxisInk = new(16, Ink.Dark);
    private static readonly Ink FootInk = new(12.5f, Ink.Grey);

    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _subtitle;
    private readonly string _foot;
    private readonly PixelPadding _margins;
    private readonly int _width;
    private readonly int _height;
    private string _xLabel = "";
    private string _yLabel = "";

    public PlotFrame(PlotCaption caption, int width, int height, float right, float bottom)
    {
        (_width, _height) = (width, height);
        _title = TitleInk.Wrap(PlotText.Clean(caption.Title), width - (2 * Edge), 2);
        _subtitle = SubtitleInk.Wrap(PlotText.Clean(caption.Subtitle), width - (2 * Edge), MostSubtitleLines);
        _foot = PlotText.Clean(caption.Foot);
        var top = Edge + (TitleHeight * _title.Count) + (SubtitleHeight * _subtitle.Count) + 18;
        _margins = new PixelPadding(Left, right, bottom + 56, top);
        Plot = new Plot();
        Plot.Font.Set(PlotFont.Family);
        Plot.Layout.Fixed(_margins);
        Plot.FigureBackground.Color = Colors.White;
        Plot.DataBackground.Color = Colors.White;
        Plot.Grid.MajorLineColor = Color.FromHex("#E4E4E4");
        Plot.Axes.Right.FrameLineStyle.Width = 0;
        Plot.Axes.Top.FrameLineStyle.Width = 0;
        foreach (var axis in new IAxis[] { Plot.Axes.Left, Plot.Axes.Bottom })
        {
            axis.TickLabelStyle.FontSize = 14;
            axis.TickLabelStyle.ForeColor = Color.FromHex("#222222");
            axis.MinorTickStyle.Length = 0;
        }
    }

    /// <summary>The plot inside; its coordinates are places, not values (see <see cref="AxisTicks.Place"/>).</summary>
    public Plot Plot { get; }

    /// <summary>Where the data go, in pixels of the picture.</summary>
    public SKRect Data => new(_margins.Left, _margins.Top, _width - _margins.Right, _height - _margins.Bottom);

    /// <summary>Lower and upper end of the y axis, as values.</summary>
    public void SetY(string label, AxisScale scale, double low, double high)
    {
        label = PlotText.Clean(label);
        _yLabel = scale == AxisScale.Log ? $"{label}, log scale" : label;
        Plot.Axes.SetLimitsY(AxisTicks.Place(low, scale), AxisTicks.Place(high, scale));
        Plot.Axes.Left.TickGenerator = new NumericManual(AxisTicks.Between(low, high, scale));
    }

    /// <summary>Lower and upper end of the x axis, as places, and its marks.</summary>
    public void SetX(string label, double low, double high, IEnumerable<Tick> ticks)
    {
        _xLabel = label;
        Plot.Axes.SetLimitsX(low, high);
        Plot.Axes.Bottom.TickGenerator = new NumericManual([.. ticks]);
    }

    /// <summary>Pixel of a place.</summary>
    public SKPoint At(double x, double y)
    {
        var (limits, data) = (Plot.Axes.GetLimits(), Data);
        return new SKPoint(
            (float)(data.Left + ((x - limits.Left) / limits.HorizontalSpan * data.Width)),
            (float)(data.Bottom - ((y - limits.Bottom) / limits.VerticalSpan * data.Height)));
    }

    /// <summary>Draws it all; what a picture has of its own is drawn over the plot.</summary>
    public void Draw(SKCanvas canvas, Action<SKCanvas> overlay)
    {
        Plot.Render(canvas, new PixelRect(0, _width, _height, 0));
        var y = Edge + TitleInk.Size - 4;
        foreach (var line in _title)
        {
            TitleInk.Draw(canvas, line, Edge, y);
            y += TitleHeight;
        }

        y -= 4;
        foreach (var line in _subtitle)
        {
            SubtitleInk.Draw(canvas, line, Edge, y);
            y += SubtitleHeight;
        }

        AxisInk.Draw(canvas, AxisInk.Fit(_xLabel, Data.Width), Data.MidX, _height - 44, SKTextAlign.Center);
        AxisInk.DrawUpwards(canvas, AxisInk.Fit(_yLabel, Data.Height), Edge + 6, Data.MidY, SKTextAlign.Center);
        FootInk.Draw(canvas, FootInk.Fit(_foot, _width - (2 * Edge)), Edge, _height - 14);
        overlay(canvas);
    }

    public void Dispose() => Plot.Dispose();
}
