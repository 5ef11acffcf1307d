using Bench.Reporting.Plots;
using ScottPlot;
using SkiaSharp;
using Workloads.Fidelity;

namespace Bench.Reporting.Fidelity;

/// <summary>Bios drawn as one line.</summary>
/// <param name="Label">Its name; untrusted.</param>
/// <param name="Sample">The bios.</param>
internal sealed record PlottedSample(string Label, BioSample Sample);

/// <summary>
/// The marginals of one or more lists of bios as cumulative curves, one panel each: sizes, segments, times between bios, reuse distances.
/// </summary>
/// <param name="title">Title of the picture; untrusted.</param>
/// <param name="subtitle">The recording; untrusted.</param>
/// <param name="samples">The lists, the recording first.</param>
internal sealed class MarginalPlot(string title, string subtitle, IReadOnlyList<PlottedSample> samples)
{
    private const int Columns = 2;
    private const int PanelWidth = PlotFrame.Width / Columns;
    private const int PanelHeight = 340;
    private const int MostPoints = 150;
    private const int MostTicks = 6;
    private const string Foot =
        "Share of bios up to each value. Where a curve ends below 1, the other bios use their address for the first time.";
    private static readonly IReadOnlyList<Marginal> Panels =
    [
        Marginal.Size,
        Marginal.Segments,
        Marginal.InterArrival,
        Marginal.ReuseDistance,
    ];

    /// <summary>The picture.</summary>
    public Picture ToPicture() => Picture.OfPanels(
        $"{title}: {subtitle}",
        new PlotCaption(title, subtitle, Foot),
        Columns,
        [.. Panels.Select(_ => PanelHeight)],
        (canvas, i) => DrawPanel(canvas, Panels[i]));

    private void DrawPanel(SKCanvas canvas, Marginal marginal)
    {
        var labels = samples.Select(sample => PlotText.Clean(sample.Label)).ToList();
        using var frame = new PlotFrame(marginal.Name, PanelWidth, PanelHeight, left: 72, SideLabels.MarginFor(labels));
        frame.SetY("share of bios", AxisScale.Linear, 0, 1.02);
        var curves = samples.Select(sample => Curve(sample.Sample.Values(marginal))).ToList();
        var last = Math.Max(1, curves.Max(curve => curve[^1].X));
        frame.SetX($"{ShortUnit(marginal)}, log scale from 1", -0.02 * last, last * 1.02, Ticks(last));
        var ends = new List<SideLabels.Entry>();
        for (var i = 0; i < samples.Count; i++)
        {
            var style = SeriesStyle.Of(i);
            var line = frame.Plot.Add.Scatter(curves[i].Select(point => point.X).ToArray(), curves[i].Select(point => point.Y).ToArray());
            line.LineStyle.Color = style.Color;
            line.LineStyle.Pattern = i == 0 ? LinePattern.Solid : i == 1 ? LinePattern.Dashed : LinePattern.Dotted;
            line.LineWidth = i == 0 ? 4 : 2;
            line.MarkerSize = 0;
            line.ConnectStyle = ConnectStyle.StepHorizontal;
            ends.Add(new SideLabels.Entry(labels[i], style, frame.At(curves[i][^1].X, curves[i][^1].Y)));
        }

        frame.Draw(canvas, overlay => SideLabels.Draw(overlay, ends, frame.Data));
    }

    private static string ShortUnit(Marginal marginal) => marginal.Unit.Split(';')[0];

    /// <summary>
    /// The cumulative curve, without points that would be indistinguishable. 0 and 1 share a position less than one octave apart.
    /// </summary>
    private static List<(double X, double Y)> Curve(ReadOnlySpan<ulong> sorted)
    {
        var points = new List<(double X, double Y)> { (0, 0) };
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i] == Marginal.NeverUsed)
            {
                break;
            }

            var share = (i + 1.0) / sorted.Length;
            if (i + 1 == sorted.Length || sorted[i + 1] != sorted[i])
            {
                var isLast = i + 1 == sorted.Length || sorted[i + 1] == Marginal.NeverUsed;
                if (isLast || share - points[^1].Y > 1.0 / MostPoints)
                {
                    points.Add((PlaceOf(sorted[i]), share));
                }
            }
        }

        return points;
    }

    private static double PlaceOf(double value) => Math.Log2(value + 1);

    private static IEnumerable<Tick> Ticks(double last)
    {
        yield return new Tick(0, "0", isMajor: true);
        var step = Math.Max(1, (int)Math.Ceiling(last / MostTicks));
        for (var power = 0; power <= last; power += step)
        {
            yield return new Tick(PlaceOf(Math.Pow(2, power)), Short(1UL << power), isMajor: true);
        }
    }

    private static string Short(ulong value) => value switch
    {
        >= 1UL << 40 => $"{value >> 40} Ti",
        >= 1UL << 30 => $"{value >> 30} Gi",
        >= 1UL << 20 => $"{value >> 20} Mi",
        >= 1UL << 10 => $"{value >> 10} Ki",
        _ => $"{value}",
    };
}
