using System.Xml.Linq;
using Bench.Reporting;
using Bench.Reporting.Plots;
using Bench.Results;
using Bench.Runs;
using SkiaSharp;
using Xunit;

namespace Bench.Tests.Reporting;

public class PlotTests
{
    private static readonly IReadOnlyList<ResultRow> Crowd = MadeUpResults.All(crowded: true);

    public static TheoryData<string> Experiments => [.. MadeUpResults.Specs.Select(spec => spec.Experiment)];

    [Theory]
    [MemberData(nameof(Experiments))]
    public void Every_picture_is_a_picture(string experiment)
    {
        foreach (var picture in PicturesOf(experiment))
        {
            using var bitmap = SKBitmap.Decode(picture.ToPng());

            Assert.Equal((picture.Width, picture.Height), (bitmap.Width, bitmap.Height));
            Assert.True(picture.Width >= PlotFrame.Width && picture.Height >= PlotFrame.Height);
            Assert.True(bitmap.Pixels.Distinct().Count() > 50);
        }
    }

    [Theory]
    [MemberData(nameof(Experiments))]
    public void The_same_rows_give_the_same_bytes(string experiment)
    {
        // Panels of one experiment are drawn by the same code: the first two stand for all.
        foreach (var (first, second) in PicturesOf(experiment).Take(2).Zip(PicturesOf(experiment)))
        {
            Assert.Equal(first.ToSvg(), second.ToSvg());
            Assert.Equal(first.ToPng(), second.ToPng());
        }
    }

    [Fact]
    public void An_svg_holds_real_text_in_a_font_with_a_fallback_and_scales()
    {
        var svg = XDocument.Parse(PicturesOf("budget")[0].ToSvg());

        Assert.Equal("0 0 1400 900", svg.Root!.Attribute("viewBox")!.Value);
        var texts = Texts(svg);
        Assert.Contains("rank-directory", texts);
        Assert.Contains("How many bits must a bio carry?", texts);
        Assert.Contains(texts, text => text.EndsWith("log scale", StringComparison.Ordinal));
        Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "text"),
            text => Assert.Equal("DejaVu Sans, Verdana, sans-serif", text.Attribute("font-family")!.Value));
    }

    [Fact]
    public void No_two_names_beside_the_lines_overlap()
    {
        var places = SideLabels.Spread([10, 11, 12, 12, 400, 401, 690], low: 0, high: 700);

        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= SideLabels.Spacing - 0.01f));
        Assert.InRange(places[0], 0, 700);
        Assert.InRange(places[^1], 0, 700);
    }

    [Fact]
    public void Thirty_five_series_go_by_before_two_look_the_same() =>
        Assert.Equal(35, Enumerable.Range(0, 35).Select(i => SeriesStyle.Of(i, isSimd: false)).Select(style => (style.Color, style.Marker)).Distinct().Count());

    [Theory]
    [InlineData(0.95, 1.9)]
    [InlineData(0.9, 1500)]
    [InlineData(0.001, 1e9)]
    public void A_log_axis_has_a_readable_number_of_round_marks(double low, double high)
    {
        var ticks = AxisTicks.Between(low, high, AxisScale.Log);

        Assert.InRange(ticks.Length, 4, 13);
        Assert.All(ticks, tick => Assert.Equal(Math.Pow(10, tick.Position), Value(tick.Label), 1e-6 * high));
    }

    private static double Value(string label) => label.Split(' ') is [var number, var unit]
        ? Number(number) * unit switch { "k" => 1e3, "M" => 1e6, "G" => 1e9, _ => throw new FormatException(label) }
        : Number(label);

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(0)]
    [InlineData(1e-300)]
    [InlineData(1e300)]
    public void Extreme_values_still_make_a_picture(double ratio)
    {
        var rows = MadeUpResults.FewProviders
            .Select(count => MadeUpResults.Row("providers") with { Providers = count, RatioToFloor = ratio, RatioLow = 0, RatioHigh = ratio, NsPerBio = ratio })
            .ToList();
        foreach (var spec in MadeUpResults.Specs.Concat(MadeUpResults.Specs.Select(spec => spec with { YScale = AxisScale.Linear })))
        {
            foreach (var panel in Panel.Split(spec, rows))
            {
                Assert.NotEmpty(PanelPlots.Of(panel, PanelPlots.StylesOf(spec, rows)).ToSvg());
            }
        }
    }

    [Theory]
    [InlineData("floor", "floor (same loop, no lookup)")]
    [InlineData("l1-chase", "one load of an L1 pointer chase")]
    [InlineData("cold-chase", "pointer chase over as many cold lines")]
    [InlineData("absl btree", "absl btree")]
    public void A_picture_calls_the_yardstick_by_its_name(string yardstick, string expected)
    {
        foreach (var spec in new[] { ReportSpec.ByBudget("budget", "?"), ReportSpec.ByProviders("budget", "?") })
        {
            var rows = MadeUpResults.FewProviders.Select(count => MadeUpResults.Row() with { Providers = count, Yardstick = yardstick }).ToList();
            var texts = Panel.Split(spec, rows).SelectMany(panel => Texts(XDocument.Parse(PanelPlots.Of(panel, PanelPlots.StylesOf(spec, rows)).ToSvg()))).ToList();

            Assert.Contains(expected, texts);
            Assert.Equal(yardstick == "absl btree", texts.Contains("time per bio / time of absl btree, log scale"));
            Assert.Equal(yardstick == "floor", texts.Contains("floor (same loop, no lookup)"));
        }
    }

    [Fact]
    public void A_twin_is_a_line_of_its_own()
    {
        var spec = ReportSpec.ByProviders("providers", "?");
        var rows = MadeUpResults.FewProviders.SelectMany(count => new[] { MadeUpResults.Row("providers"), MadeUpResults.Row("providers", ns: 0.5) with { Role = "twin" } }
            .Select(row => row with { Providers = count })).ToList();
        var texts = Texts(XDocument.Parse(PanelPlots.Of(Assert.Single(Panel.Split(spec, rows)), PanelPlots.StylesOf(spec, rows)).ToSvg()));

        Assert.Contains("id-table", texts);
        Assert.Contains("id-table (twin)", texts);
    }

    private static List<string> Texts(XDocument svg) =>
        [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value.Trim())];

    private static List<Picture> PicturesOf(string experiment)
    {
        var spec = MadeUpResults.Specs.Single(spec => spec.Experiment == experiment);
        var rows = Crowd.Where(row => row.Experiment == experiment).ToList();
        return [.. Panel.Split(spec, rows).Select(panel => PanelPlots.Of(panel, PanelPlots.StylesOf(spec, rows)))];
    }
}
