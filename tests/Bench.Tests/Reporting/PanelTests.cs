using Bench.Reporting;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Reporting;

public class PanelTests
{
    private static readonly ReportSpec Providers = ReportSpec.ByProviders("providers", "?");

    [Fact]
    public void One_panel_per_value_of_the_split()
    {
        var panels = Panel.Split(Providers, [MadeUpResults.Row(bits: 8), MadeUpResults.Row(bits: 0), MadeUpResults.Row(bits: 1)]);

        Assert.Equal(["0 bits", "1 bit", "8 bits"], panels.Select(panel => panel.Name));
    }

    [Fact]
    public void A_setting_that_puts_two_rows_in_one_place_divides_too()
    {
        var panels = Panel.Split(Providers, [MadeUpResults.Row(), MadeUpResults.Row() with { Temperature = "cold" }]);

        Assert.Equal(["4 bits, Temperature hot", "4 bits, Temperature cold"], panels.Select(panel => panel.Name));
    }

    [Fact]
    public void A_setting_that_follows_from_x_does_not()
    {
        var panels = Panel.Split(
            Providers,
            [
                MadeUpResults.Row() with { Providers = 8, Topology = "shape-8" },
                MadeUpResults.Row() with { Providers = 16, Topology = "shape-16" },
            ]);

        Assert.Equal(["4 bits"], panels.Select(panel => panel.Name));
    }

    [Fact]
    public void An_experiment_without_a_declaration_is_shown_over_what_varies_most()
    {
        var rows = MadeUpResults
            .FewProviders.Select(count => MadeUpResults.Row("new") with { Providers = count, Topology = $"shape-{count}" })
            .ToList();

        var spec = ReportSpec.Inferred("new", rows);

        Assert.Equal((ResultColumns.Providers, AxisScale.Log, TableLayout.Listing), (spec.X, spec.XScale, spec.Layout));
        Assert.False(spec.InSummary);
    }

    [Fact]
    public void Rows_beside_different_yardsticks_never_share_a_panel()
    {
        var panels = Panel.Split(
            Providers, [MadeUpResults.Row(encoding: "a"), MadeUpResults.Row(encoding: "b") with { Yardstick = "l1-chase" }]);

        Assert.Equal(["4 bits, Yardstick floor", "4 bits, Yardstick l1-chase"], panels.Select(panel => panel.Name));
    }

    [Fact]
    public void A_twin_has_a_place_of_its_own() =>
        Assert.Equal(
            2, Assert.Single(Panel.Split(Providers, [MadeUpResults.Row(), MadeUpResults.Row() with { Role = "twin" }])).Rows.Count);

    [Fact]
    public void Readers_divide_and_are_counted() =>
        Assert.Equal(
            ["4 bits, 1 reader", "4 bits, 2 readers"],
            Panel.Split(Providers, [MadeUpResults.Row(), MadeUpResults.Row() with { Readers = 2 }]).Select(panel => panel.Name));
}
