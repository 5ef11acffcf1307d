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
        var picture = PictureOf(experiment);
        using var bitmap = SKBitmap.Decode(picture.ToPng());

        Assert.Equal((PlotFrame.Width, picture.Height), (bitmap.Width, bitmap.Height));
        Assert.True(picture.Height > 150);
        Assert.True(bitmap.Pixels.Distinct().Count() > 50);
    }

    [Theory]
    [MemberData(nameof(Experiments))]
    public void The_same_rows_give_the_same_bytes(string experiment)
    {
        var (first, second) = (PictureOf(experiment), PictureOf(experiment));
        Assert.Equal(first.ToSvg(), second.ToSvg());
        Assert.Equal(first.ToPng(), second.ToPng());
    }

    [Fact]
    public void An_svg_holds_real_text_in_a_font_with_a_fallback_and_scales()
    {
        var svg = XDocument.Parse(PictureOf("budget").ToSvg());

        Assert.StartsWith("0 0 1000 ", svg.Root!.Attribute("viewBox")!.Value, StringComparison.Ordinal);
        var texts = Texts(svg);
        Assert.Contains("chosen-bits", texts);
        Assert.Contains(texts, text => text.StartsWith("How many bits must a bio carry?", StringComparison.Ordinal));
        Assert.All(["0 bits", "1 bit", "8 bits", "64 bits"], budget => Assert.Contains(budget, texts));
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
    public void Machines_differ_in_shape_and_line_and_SIMD_is_hollow()
    {
        var styles = Enumerable.Range(0, 6).Select(i => SeriesStyle.OfFamily("flag", isSimd: i % 2 == 1, machine: i / 2)).ToList();

        Assert.Equal(6, styles.Select(style => style.Marker).Distinct().Count());
        Assert.Equal(3, styles.Select(style => style.Pattern).Distinct().Count());
        Assert.Single(styles.Select(style => style.Color).Distinct());
    }

    [Fact]
    public void Thirty_five_series_go_by_before_two_look_the_same() =>
        Assert.Equal(35, Enumerable.Range(0, 35).Select(SeriesStyle.Of).Select(style => (style.Color, style.Marker)).Distinct().Count());

    [Theory]
    [InlineData(0.95, 1.9)]
    [InlineData(0.9, 1500)]
    [InlineData(0.001, 1e9)]
    public void A_log_axis_has_a_readable_number_of_round_marks(double low, double high)
    {
        var ticks = AxisTicks.Between(low, high, AxisScale.Log, pixels: 400);

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
        var rows = MadeUpResults
            .FewProviders.Select(count =>
                MadeUpResults.Row("providers") with
                {
                    Providers = count,
                    RatioToFloor = ratio,
                    RatioLow = 0,
                    RatioHigh = ratio,
                    NsPerBio = ratio,
                })
            .ToList();
        foreach (var spec in MadeUpResults.Specs)
        {
            Assert.NotEmpty(ExperimentPicture.Of(spec, rows).ToSvg());
        }
    }

    [Fact]
    public void A_title_says_what_was_found_and_of_which_machine_the_first()
    {
        var rows = new[] { (Machine: "one", Ns: 1.0), (Machine: "two", Ns: 3.0) }
            .SelectMany(machine =>
                MadeUpResults.FewProviders.SelectMany(count =>
                    new[]
                    {
                        MadeUpResults.Row("providers", "id-table", ns: machine.Ns),
                        MadeUpResults.Row("providers", "flag-interval-tree", ns: 9 * machine.Ns),
                    }.Select(row => row with { Providers = count, Machine = machine.Machine, Run = machine.Machine })))
            .ToList();
        var spec = ReportSpec.ByProviders("providers", "How does it scale?") with { Y = ResultColumns.NsPerBio };
        var texts = Texts(XDocument.Parse(ExperimentPicture.Of(spec, rows).ToSvg()));

        Assert.Equal(
            "1.00 ns/bio with id-table, 4 bits; 9.00 ns/bio with flag-interval-tree, 4 bits", ExperimentPicture.Of(spec, rows).Title);
        Assert.Contains(texts, text => text.StartsWith("How does it scale? one, two;", StringComparison.Ordinal));
        Assert.Equal(2, texts.Count(text => text == "id-table"));
    }

    [Theory]
    [InlineData("floor", "× floor, log scale")]
    [InlineData("l1-chase", "× L1 load, log scale")]
    [InlineData("absl btree", "× the time of absl btree, log scale")]
    public void A_picture_calls_the_yardstick_by_its_name(string yardstick, string expected)
    {
        foreach (var spec in new[] { ReportSpec.ByBudget("budget", "?"), ReportSpec.ByProviders("budget", "?") })
        {
            var rows = MadeUpResults
                .FewProviders.Select(count => MadeUpResults.Row() with { Providers = count, Yardstick = yardstick })
                .ToList();
            var texts = Texts(XDocument.Parse(ExperimentPicture.Of(spec, rows).ToSvg()));
            Assert.Contains(expected, texts);
            Assert.Equal(spec.XScale == AxisScale.Log, texts.Contains(yardstick == "l1-chase" ? "L1 load" : yardstick));
        }
    }

    [Fact]
    public void A_twin_is_a_line_of_its_own()
    {
        var rows = MadeUpResults
            .FewProviders.SelectMany(count =>
                new[] { MadeUpResults.Row("providers"), MadeUpResults.Row("providers", ns: 0.5) with { Role = "twin" } }.Select(row =>
                    row with { Providers = count }))
            .ToList();
        var texts = Texts(XDocument.Parse(ExperimentPicture.Of(ReportSpec.ByProviders("providers", "?"), rows).ToSvg()));

        Assert.Contains("id-table", texts);
        Assert.Contains("id-table (twin)", texts);
    }

    private static List<string> Texts(XDocument svg) =>
        [.. svg.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value.Trim())];

    private static Picture PictureOf(string experiment) =>
        ExperimentPicture.Of(
            MadeUpResults.Specs.Single(spec => spec.Experiment == experiment), [.. Crowd.Where(row => row.Experiment == experiment)]);
}
