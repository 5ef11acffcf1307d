using Bench.Results;
using Xunit;

namespace Page.Tests;

public sealed class FilterTests(Chromium chromium, FullPage full)
{
    private IReadOnlyList<ResultRow> Rows => full.Published.Rows;

    [Fact]
    public async Task Every_filter_shows_the_rows_it_ought_to_by_mouse_and_by_keyboard()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Unfold();
        await AssertShows(open, []);
        var by = (On: "mouse", Off: "keyboard");
        foreach (var (key, value) in Reference.Filters)
        {
            // Of the values that leave some rows and not all the one with fewest; a filter's only value leaves all.
            var option = Rows.CountBy(value).OrderBy(group => group.Value == Rows.Count).ThenBy(group => group.Value).First().Key;
            await Toggle(open, by.On, key, option);
            await AssertShows(open, new() { [key] = [option] });
            await Toggle(open, by.Off, key, option);
            Assert.Equal("", await open.Fragment());
            by = (by.Off, by.On);
        }

        await AssertShows(open, []);
        open.AssertQuiet();
    }

    [Fact]
    public async Task Choices_of_one_filter_add_and_filters_narrow_each_other()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Unfold();
        var chosen = new Dictionary<string, string[]>();
        foreach (var (key, option) in new[]
            {
                ("bits", "8"),
                ("bits", "16"),
                ("isa", "scalar"),
                ("bits", "0"),
                ("experiment", "providers"),
                ("providers", "256"),
                ("providers", "16"),
            })
        {
            chosen[key] = [.. chosen.GetValueOrDefault(key, []), option];
            await Toggle(open, "mouse", key, option);
            await AssertShows(open, chosen);
        }
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_a_filter_and_the_results()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the results", await open.Ask<string>("() => document.activeElement.textContent"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("view-top", await open.Ask<string>("() => document.activeElement.id"));
        Assert.Equal("", await open.Fragment());

        await open.Page.Locator("#filter-fold > summary").FocusAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Space");
        Assert.Equal("bits=0", await open.Fragment());
        Assert.NotEqual("none", await open.Ask<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
    }

    [Fact]
    public async Task A_machine_and_twins_can_be_picked_and_twins_and_peers_are_never_the_best()
    {
        using var published = new PublishedRows([
            MadeUpRows.Row("own-table", 8, 1.5),
            MadeUpRows.Row("own-simd", 8, 1.1) with { Isa = "avx2", KernelUsable = false },
            MadeUpRows.Row("fast-twin", 8, 0.9) with { Role = "twin" },
            MadeUpRows.Row("fast-peer", 8, 0.8) with { Role = "peer", Library = "lib 1", FootprintBytes = 0 },
            MadeUpRows.Row("elsewhere", 8, 1.3) with { Machine = "Another CPU" },
        ]);
        await using var open = await OpenPage.At(chromium, published.File);
        await open.Unfold();

        Assert.StartsWith(
            "Best with 8 bits on gpu-server, 44 providers: own-table, 1.50 × floor [1.47, 1.53].",
            await open.Text("#answer"),
            StringComparison.Ordinal);
        var lines = await open.Table();
        Assert.Equal(["fast-peer", "fast-twin", "own-simd", "own-table"], lines.Select(line => line.Encoding));
        Assert.Equal(["peer", "twin", "Pareto SIMD", "best of 8 bits"], lines.Select(line => string.Join(' ', line.Badges)));

        await open.Option("role", "own").ClickAsync();
        Assert.Equal(["own-simd", "own-table"], (await open.Table()).Select(line => line.Encoding));
        await open.Option("machine", "Another CPU").ClickAsync();
        Assert.Equal(["elsewhere"], (await open.Table()).Select(line => line.Encoding));
        Assert.Contains("Another CPU", await open.Text("#settings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_beside_another_yardstick_name_it_instead_of_the_floor()
    {
        using var published = new PublishedRows(
        [
            MadeUpRows.Row(ratio: 2) with { Yardstick = "l1-chase" },
            MadeUpRows.Row(ratio: 3) with { Yardstick = "flag-judy", Experiment = "peers" },
        ]);
        await using var open = await OpenPage.At(chromium, published.File);
        Assert.Contains("2.00 × L1 load [1.96, 2.04]", await open.Text("#answer"), StringComparison.Ordinal);
        Assert.Contains("one load of an L1 pointer chase", await open.Text("#budget-chart"), StringComparison.Ordinal);
        Assert.Contains("× L1 load [95 % CI]", await open.Text("#rows-table thead"), StringComparison.Ordinal);

        await open.Page.Locator("#place-after").ClickAsync();
        Assert.Contains("3.00, ratio to flag-judy [2.94, 3.06]", await open.Text("#answer"), StringComparison.Ordinal);
        Assert.DoesNotContain("floor", await open.Text("#rows-table thead"), StringComparison.Ordinal);
        Assert.DoesNotContain("floor", await open.Text("#budget-chart"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_left_the_page_says_what_to_loosen()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Unfold();
        var cold = Rows.Where(row => row.Temperature == "cold").ToList();
        Assert.NotEmpty(cold);
        Assert.DoesNotContain(cold, row => row.Providers == 24);

        await Toggle(open, "mouse", "temperature", "cold");
        Assert.Equal(0, (await open.Counts())["filter-providers=24"]);
        await Toggle(open, "mouse", "providers", "24");

        var with24 = Rows.Count(row => row.Providers == 24);
        var told = $"No row matches: Providers: 24; Temperature: cold. Loosen Providers ({cold.Count} rows) or Temperature "
            + $"({with24} rows).";
        Assert.Equal(
            told.Replace(" ", "", StringComparison.Ordinal),
            (await open.Text("#answer")).Replace(" ", "", StringComparison.Ordinal));
        Assert.False(await open.Page.Locator("#view").IsVisibleAsync());
        await open.Page.Locator("#loosen button").First.ClickAsync();
        await AssertShows(open, new() { ["temperature"] = ["cold"] });
    }

    private static async Task Toggle(OpenPage open, string by, string key, string option)
    {
        var box = open.Option(key, option);
        if (by == "mouse")
        {
            await box.ClickAsync();
        }
        else
        {
            await box.FocusAsync();
            await open.Page.Keyboard.PressAsync("Space");
        }
    }

    private async Task AssertShows(OpenPage open, Dictionary<string, string[]> chosen)
    {
        var picked = Reference.Picked(Rows, chosen);
        var view = Reference.InOrder(Reference.Opening(picked));
        var places = picked.Select(Reference.Place).Distinct().Count();
        Assert.Equal(
            $"{picked.Count} of {Rows.Count} rows, {places} setting{(places == 1 ? "" : "s")}",
            System.Text.RegularExpressions.Regex.Replace(await open.Text("#picked"), @"(?<=\d) (?=\d)", ""));
        Assert.Equal(Reference.Counts(Rows, chosen).OrderBy(pair => pair.Key), (await open.Counts()).OrderBy(pair => pair.Key));
        var lines = await open.Table();
        Assert.Equal(view.Select(row => row.Encoding), lines.Select(line => line.Encoding));
        Assert.Equal(view.Select(row => string.Join('|', Reference.Cells(row))), lines.Select(line => string.Join('|', line.Cells)));
        Assert.Equal(Reference.Front(view), view.Where((_, i) => lines[i].Badges.Contains("Pareto")));
        Assert.Equal(
            Reference.BestOfBudgets(view),
            view.Where((_, i) => lines[i].Badges.Any(badge => badge.StartsWith("best of", StringComparison.Ordinal))));

        // What is read through a registry, twins and peers are not ranked.
        Assert.Contains(
            Reference.Best(view) is { } best ? $" {best.Encoding}" : "not ranked", await open.Text("#answer"), StringComparison.Ordinal);
    }
}
