using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>A plot with its axes, their units and its margins.</summary>
internal sealed class PlotFrame : IDisposable
{
    public const int Width = 1000;
    public const int Height = 640;

    private const float Left = 84;
    private const float Below = 50;
    private static readonly Ink AxisInk = new(14, Ink.Dark);
    private static readonly Ink NameInk = new(15, Ink.Dark, IsBold: true);
    private readonly PlotCaption? caption;
    private readonly PixelPadding margins;
    private readonly int width;
    private readonly int height;
    private readonly string name = "";
    private string xLabel = "";
    private string yLabel = "";

    /// <summary>A picture of one plot.</summary>
    /// <param name="caption">Title, subtitle and foot.</param>
    /// <param name="height">Height of the picture.</param>
    /// <param name="right">Margin to the right of the data.</param>
    public PlotFrame(PlotCaption caption, int height, float right)
        : this(Width, height, new PixelPadding(Left, right, Below + PlotCaption.FootHeight, caption.Height + 10)) =>
        this.caption = caption;

    /// <summary>A panel of a picture.</summary>
    /// <param name="name">Its title; untrusted.</param>
    /// <param name="width">Width of the panel.</param>
    /// <param name="height">Its height.</param>
    /// <param name="left">Margin to the left of the data.</param>
    /// <param name="right">Margin to the right of the data.</param>
    public PlotFrame(string name, int width, int height, float left, float right)
        : this(width, height, new PixelPadding(left, right, Below, 30)) => this.name = PlotText.Clean(name);

    private PlotFrame(int width, int height, PixelPadding margins)
    {
        (this.width, this.height, this.margins) = (width, height, margins);
        Plot.Font.Set(PlotFont.Family);
        Plot.Layout.Fixed(margins);
        Plot.FigureBackground.Color = Colors.White;
        Plot.DataBackground.Color = Colors.White;
        Plot.Grid.MajorLineColor = Color.FromHex("#E4E4E4");
        Plot.Axes.Right.FrameLineStyle.Width = 0;
        Plot.Axes.Top.FrameLineStyle.Width = 0;
        foreach (var axis in new IAxis[] { Plot.Axes.Left, Plot.Axes.Bottom })
        {
            axis.TickLabelStyle.FontSize = 13;
            axis.TickLabelStyle.ForeColor = Color.FromHex("#222222");
            axis.MinorTickStyle.Length = 0;
        }
    }

    /// <summary>The plot inside; its coordinates are positions on the axes, not values (see <see cref="AxisTicks.Place"/>).</summary>
    public Plot Plot { get; } = new();

    /// <summary>The area of the data, in pixels of the frame.</summary>
    public SKRect Data => new(margins.Left, margins.Top, width - margins.Right, height - margins.Bottom);

    /// <summary>Sets the lower and upper end of the y axis, as values.</summary>
    public void SetY(string label, AxisScale scale, double low, double high) =>
        SetY(
            Labelled(label, scale),
            AxisTicks.Place(low, scale),
            AxisTicks.Place(high, scale),
            AxisTicks.Between(low, high, scale, Data.Height));

    /// <summary>Sets the lower and upper end of the y axis, as positions, and its marks.</summary>
    public void SetY(string label, double low, double high, IEnumerable<Tick> ticks)
    {
        yLabel = PlotText.Clean(label);
        Plot.Axes.SetLimitsY(low, high);
        Plot.Axes.Left.TickGenerator = new NumericManual([.. ticks]);
    }

    /// <summary>Sets the lower and upper end of the x axis, as positions, and its marks.</summary>
    public void SetX(string label, double low, double high, IEnumerable<Tick> ticks)
    {
        xLabel = PlotText.Clean(label);
        Plot.Axes.SetLimitsX(low, high);
        Plot.Axes.Bottom.TickGenerator = new NumericManual([.. ticks]);
    }

    /// <summary>The label of an axis, including its scale.</summary>
    public static string Labelled(string label, AxisScale scale) => scale == AxisScale.Log ? $"{label}, log scale" : label;

    /// <summary>Pixel of a position.</summary>
    public SKPoint At(double x, double y)
    {
        var (limits, data) = (Plot.Axes.GetLimits(), Data);
        return new SKPoint(
            (float)(data.Left + ((x - limits.Left) / limits.HorizontalSpan * data.Width)),
            (float)(data.Bottom - ((y - limits.Bottom) / limits.VerticalSpan * data.Height)));
    }

    /// <summary>Draws the frame and the plot, then the overlay.</summary>
    public void Draw(SKCanvas canvas, Action<SKCanvas> overlay)
    {
        Plot.Render(canvas, new PixelRect(0, width, height, 0));
        caption?.Draw(canvas, height);
        NameInk.Draw(canvas, NameInk.Fit(name, width - 40), 24, 20);
        AxisInk.Draw(canvas, AxisInk.Fit(xLabel, Data.Width + margins.Left), Data.MidX, Data.Bottom + 42, SKTextAlign.Center);
        AxisInk.DrawUpwards(canvas, AxisInk.Fit(yLabel, Data.Height + margins.Bottom), 18, Data.MidY, SKTextAlign.Center);
        overlay(canvas);
    }

    public void Dispose() => Plot.Dispose();
}
