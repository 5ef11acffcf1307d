using System.Globalization;
using Bench.Reporting;
using Bench.Results;
using Microsoft.Playwright;
using Xunit;

namespace Page.Tests;

public sealed class ViewTests(Chromium chromium, FullPage full)
{
    private static readonly string[] WrongFragments =
    [
        "bits=999&bits=x&providers=-1&place=nowhere&measure=%3Cb%3E&sort=constructor&order=sideways&sweep=__proto__&row=%00",
        "%E0%A4%A&&&===&bits",
        "<img src=x onerror=alert(1)>",
    ];

    private IReadOnlyList<ResultRow> Rows => full.Published.Rows;

    [Fact]
    public async Task The_page_opens_from_a_file_without_a_network_and_answers()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        var view = Reference.Opening(Rows);

        Assert.Contains(Reference.Best(view)!.Encoding, await open.Text("#answer"), StringComparison.Ordinal);
        Assert.Equal(
            3,
            await open.Page.Locator("#charts svg[role=img]").CountAsync()
                + (await open.Page.Locator("#sweep-part").IsVisibleAsync() ? 0 : 1));
        Assert.Contains("bench publish", await open.Text("footer"), StringComparison.Ordinal);
        Assert.All(
            Rows.Select(row => row.Commit).Distinct().Order(StringComparer.Ordinal).Take(6),
            commit => Assert.Contains(commit, open.Text("#origin").Result, StringComparison.Ordinal));
        open.AssertQuiet();
    }

    [Fact]
    public async Task A_link_restores_the_whole_view()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Unfold();
        await open.Option("experiment", "providers").ClickAsync();
        await open.Option("experiment", "p2p-share").ClickAsync();
        await open.Option("bits", "8").ClickAsync();
        await open.Option("bits", "0").ClickAsync();
        await open.Option("isa", "scalar").ClickAsync();
        await open.Page.Locator("#place-after").ClickAsync();
        await open.Page.Locator("input[name=measure][value=ns]").ClickAsync();
        await open.Page.Locator("[data-sort=memory]").ClickAsync();
        await open.Page.Locator("[data-sort=memory]").ClickAsync();
        var fragment = await open.Fragment();
        Assert.Contains("order=descending", fragment, StringComparison.Ordinal);
        var everything = await open.Everything();

        await using var other = await OpenPage.At(chromium, full.Published.File, fragment);
        Assert.Equal(everything, await other.Everything());
        Assert.Equal(fragment, await other.Fragment());

        // The same while the page is open, as when a link to it is followed from itself.
        await other.Page.EvaluateAsync("() => { location.hash = 'bits=64'; }");
        await other.Page.WaitForFunctionAsync("() => document.getElementById('answer').textContent.includes('64 bits')");
        await other.Page.EvaluateAsync("(hash) => { location.hash = hash; }", fragment);
        await other.Page.WaitForFunctionAsync("() => !document.getElementById('answer').textContent.includes('64 bits')");
        Assert.Equal(everything, await other.Everything());
    }

    [Fact]
    public async Task What_an_address_says_that_is_not_so_is_passed_over()
    {
        await using var plain = await OpenPage.At(chromium, full.Published.File);
        var everything = await plain.Everything();
        foreach (var fragment in WrongFragments)
        {
            await using var open = await OpenPage.At(chromium, full.Published.File, fragment);
            Assert.Equal(everything, await open.Everything());
            Assert.Equal("", await open.Fragment());
            open.AssertQuiet();
        }
    }

    [Fact]
    public async Task The_table_sorts_by_a_click_and_says_so()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        var view = Reference.Opening(Rows);
        foreach (var (key, value) in new (string, Func<ResultRow, IComparable>)[]
            {
                ("ns", row => PublishedRows.Carried(row.NsPerBio)),
                ("memory", row => row.FootprintBytes),
                ("bits", row => row.TagBits),
                ("ratio", row => Reference.Ratio(row)),
                ("build", row => PublishedRows.Carried(row.BuildNs)),
            })
        {
            var head = open.Page.Locator($"th:has([data-sort={key}])");
            await head.Locator("button").ClickAsync();
            Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
            var up = view.OrderBy(value)
                .ThenBy(row => row.TagBits)
                .ThenBy(Reference.Ratio)
                .ThenBy(row => row.Encoding, StringComparer.Ordinal)
                .ToList();
            Assert.Equal(up.Select(row => row.Encoding), (await open.Table()).Select(line => line.Encoding));
            await head.Locator("button").PressAsync("Enter");
            Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
            Assert.Equal(up.AsEnumerable().Reverse().Select(row => row.Encoding), (await open.Table()).Select(line => line.Encoding));
            Assert.Equal(1, await open.Page.Locator("th[aria-sort=ascending], th[aria-sort=descending]").CountAsync());
        }
    }

    [Fact]
    public async Task A_long_table_shows_its_first_rows_and_more_when_asked()
    {
        using var published = new PublishedRows([
            .. Enumerable
                .Range(0, 450)
                .Select(i => MadeUpRows.Row($"encoding-{i:000}", 4, 1.1 + (i * 0.001))),
        ]);
        await using var open = await OpenPage.At(chromium, published.File);

        Assert.Equal(200, (await open.Table()).Count);
        Assert.Equal("Show more of the 250 rows left", await open.Text("#more-rows"));
        await open.Page.Locator("#more-rows").ClickAsync();
        Assert.Equal(450, (await open.Table()).Count);
        Assert.False(await open.Page.Locator("#more-rows").IsVisibleAsync());
    }

    [Fact]
    public async Task A_row_is_compared_with_another_of_its_setting_and_with_itself_on_another_machine()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        var rows = Reference.InOrder(Reference.Opening(Rows));
        var at = rows.FindIndex(row => Elsewhere(row) is not null);
        var here = rows[at];
        await open.Page.Locator($"#rows-table tbody tr:nth-child({at + 1}) button").PressAsync("Enter");
        Assert.Equal("", await open.Text("#compared"));

        var other = rows[at + 5];
        await open
            .Page.Locator("#compare-with")
            .SelectOptionAsync(new SelectOptionValue { Label = $"{other.Encoding}, {Quantity.Bits(other.TagBits)}" });
        var found = Estimate.Ns(here).Over(Estimate.Ns(other));
        var told = found.Low > 1 ? "slower" : found.High < 1 ? "faster" : "statistically indistinguishable";
        Assert.Equal(
            $"{found.Value:0.00} times the time of {other.Encoding}, {Quantity.Bits(other.TagBits)} [{found.Low:0.00}, "
                + $"{found.High:0.00}]: {told}.",
            await open.Text("#compared"));

        var elsewhere = Elsewhere(here)!;
        await open
            .Page.Locator("#compare-with")
            .SelectOptionAsync(
                new SelectOptionValue { Label = $"{elsewhere.Encoding}, {Quantity.Bits(elsewhere.TagBits)} on {elsewhere.Machine}" });
        var text = await open.Text("#compared");
        Assert.StartsWith(
            $"{here.RatioToFloor:0.00} × floor ", text, StringComparison.Ordinal);
        Assert.Contains(
            $"here, {elsewhere.RatioToFloor:0.00} × floor ", text, StringComparison.Ordinal);
        Assert.EndsWith($"on {elsewhere.Machine}.", text, StringComparison.Ordinal);
    }

    private ResultRow? Elsewhere(ResultRow here) =>
        Rows.SingleOrDefault(row => row.Machine != here.Machine && MeasurementKey.Of(row) == MeasurementKey.Of(here));

    [Fact]
    public async Task The_details_of_a_row_are_all_of_its_columns_and_the_command_that_measures_it()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        var row = Reference.InOrder(Reference.Opening(Rows))[2];
        await open.Page.Locator("#rows-table tbody tr:nth-child(3) button").PressAsync("Enter");

        Assert.Equal("dialog", await open.Ask<string>("() => document.querySelector('dialog[open]').localName"));
        Assert.Equal(RowCommand.Of(row), await open.Text("#details-command"));
        var shown = await open.Ask<Dictionary<string, string>>(
            "() => Object.fromEntries([...document.querySelectorAll('#details-columns tr')].map((line) => [line.cells[0].textContent, "
                + "line.cells[1].textContent]))");
        foreach (var column in RowCsv<ResultRow>.Columns)
        {
            var value = column.Property.GetValue(row)!;
            if (value is double real)
            {
                Assert.Equal(PublishedRows.Carried(real), double.Parse(shown[column.Name], CultureInfo.InvariantCulture));
            }
            else
            {
                var text = value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;
                Assert.Equal(text.Length > 0 ? text : "—", shown[column.Name]);
            }
        }

        Assert.Equal($"{PublishedRows.FolderOf(row.Machine)}/{row.Experiment}.csv", shown["file"]);
        await AssertCopies(open, "#copy-command", RowCommand.Of(row));
        await AssertCopies(open, "#copy-link", open.Page.Url);

        await using var linked = await OpenPage.At(chromium, full.Published.File, await open.Fragment());
        Assert.Equal(RowCommand.Of(row), await linked.Text("#details-command"));
        Assert.Equal(shown["encoding"], (await linked.Text("#details-title")).Split(',')[0]);

        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await open.Page.Locator("dialog[open]").CountAsync());
        Assert.DoesNotContain("row=", await open.Fragment(), StringComparison.Ordinal);
        Assert.Contains("Details", await open.Ask<string>("() => document.activeElement.textContent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_is_drawn_and_told_as_the_rows_say()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File, "bits=0&bits=1&experiment=limits&providers=256");
        var view = Reference.Opening(
            Reference.Picked(
                Rows,
                new Dictionary<string, string[]>
                {
                    ["bits"] = ["0", "1"],
                    ["experiment"] = ["limits"],
                    ["providers"] = ["256"],
                }));
        var front = Reference.Front(view).OrderBy(row => row.FootprintBytes).ToList();
        Assert.True(front.Count > 1, "A front of one row shows nothing; pick another view.");

        var told = await open.Text("#memory-text");
        Assert.Equal(
            "Not beaten in both time and memory by any other row in view: "
                + string.Join(
                    "; ",
                    front.Select(row =>
                        $"{row.Encoding} with {Quantity.Bits(row.TagBits)} ({Quantity.Bytes(row.FootprintBytes)}, "
                            + $"{Quantity.Ratio(Reference.Ratio(row))})"))
                + ".",
            told);

        // One ring for each, and one mark for each row of the view.
        var marks = await open.Ask<List<int>>(
            "() => [...document.querySelectorAll('#memory-chart g[data-mark=dot]')].map((group) => group.children.length)");
        Assert.Equal([view.Count, front.Count], marks);
    }

    [Theory]
    [InlineData("experiment=providers&topology=mixed&isa=scalar", "providers")]
    [InlineData("experiment=p2p-share&isa=scalar", "p2p_share")]
    public async Task A_sweep_is_of_the_places_that_differ_in_one_number_and_of_the_best_of_each_number_of_bits(
        string fragment, string column)
    {
        var machine = Rows[0].Machine;
        await using var open = await OpenPage.At(chromium, full.Published.File, $"{fragment}&machine={Uri.EscapeDataString(machine)}");
        var experiment = fragment.Split('&')[0].Split('=')[1];
        Func<ResultRow, double> x = column == "providers" ? row => row.Providers : row => row.P2pShare;
        var rows = Rows.Where(row => row.Machine == machine && row.Experiment == experiment && row.Isa == "scalar").ToList();
        var points = rows.GroupBy(x).OrderBy(point => point.Key).Select(point => Reference.BestOfBudgets(point)).ToList();
        Assert.True(points.Count > 2);

        var told = await open.Text("#sweep-text");
        foreach (var bits in rows.Select(row => row.TagBits).Distinct())
        {
            var line = points.SelectMany(point => point).Where(row => row.TagBits == bits).ToList();
            Assert.Contains(
                $" {Quantity.Bits(bits)} from {Quantity.Ratio(Reference.Ratio(line[0]))} to {Quantity.Ratio(Reference.Ratio(line[^1]))}",
                told,
                StringComparison.Ordinal);
        }

        Assert.Equal(
            points.Sum(point => point.Count),
            (
                await open.Ask<List<int>>(
                    "() => [...document.querySelectorAll('#sweep-chart g[data-mark=dot]')].map((group) => group.children.length)")
            )[0]);
    }

    [Fact]
    public async Task A_place_that_differs_from_no_other_in_one_number_has_no_sweep()
    {
        using var published = new PublishedRows([MadeUpRows.Row(), MadeUpRows.Row() with { Providers = 8, P2pShare = 0.5 }]);
        await using var open = await OpenPage.At(chromium, published.File);
        Assert.False(await open.Page.Locator("#sweep-part").IsVisibleAsync());
    }

    [Fact]
    public async Task A_page_whose_rows_are_damaged_says_so()
    {
        using var published = new PublishedRows([MadeUpRows.Row()]);
        var html = published.Html;
        var start =
            html.IndexOf(Bench.Reporting.Page.WebPage.RowsOpening, StringComparison.Ordinal)
            + Bench.Reporting.Page.WebPage.RowsOpening.Length;
        var file = published.File + ".html";
        File.WriteAllText(file, html[..(start + 40)] + html[(start + 80)..]);
        var page = await chromium.Browser.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);

        await Assertions.Expect(page.Locator("#failure")).ToBeVisibleAsync();
        Assert.False(await page.Locator("#page").IsVisibleAsync());
        await page.CloseAsync();
    }

    private static async Task AssertCopies(OpenPage open, string button, string text)
    {
        await open.Page.Locator(button).ClickAsync();
        await open.Page.WaitForFunctionAsync("() => document.getElementById('details-said').textContent !== ''");

        // A browser that keeps a local page from the clipboard has it selected instead.
        var copied = (await open.Text("#details-said")).Contains("copied", StringComparison.Ordinal);
        Assert.Equal(text, await open.Ask<string>(copied ? "() => navigator.clipboard.readText()" : "() => getSelection().toString()"));
        await open.Page.EvaluateAsync("() => { document.getElementById('details-said').textContent = ''; }");
    }
}
