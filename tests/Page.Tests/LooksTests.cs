using Bench.Commands;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Page.Tests;

/// <summary>What the page looks like, to eyes and to a screen reader. Pictures of it are left in TestResults/page.</summary>
public sealed class LooksTests(Chromium chromium, FullPage full, ITestOutputHelper output)
{
    private static readonly string Pictures = Path.Combine(Repository.Root, "TestResults", "page");

    // All rules run; of what passes them one element is told, since a list of thousands takes longer than to judge them.
    private static readonly AxeRunOptions Told = new() { ResultTypes = [ResultType.Violations] };

    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Light, 800)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1400)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_page_fits_its_window_in_both_themes(ColorScheme scheme, int width)
    {
        var window = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme };
        await using var open = await OpenPage.At(chromium, full.Published.File, "", window);
        await Shoot(open, $"{scheme}-{width}");

        Assert.InRange(await open.Ask<int>("() => document.documentElement.scrollWidth"), 1, width);
        Assert.Equal(scheme == ColorScheme.Dark, await IsDark(open));

        // Every picture is as wide as its frame, and every label lies within it.
        Assert.Empty(await open.Ask<List<string>>(
            """
            () => [...document.querySelectorAll(".chart")].flatMap((chart) => {
              const frame = chart.closest("figure").getBoundingClientRect();
              const isOutside = (box) => box.right > frame.right + 1 || box.left < frame.left - 1;
              return [...chart.querySelectorAll("svg, text")]
                .filter((part) => part.textContent && isOutside(part.getBoundingClientRect()))
                .map((part) => `${chart.id}: ${part.textContent.slice(0, 60)}`);
            })
            """));
    }

    [Fact]
    public async Task The_theme_can_be_chosen_against_the_systems()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File, "", new() { ColorScheme = ColorScheme.Light });
        await open.Page.Locator("#theme").SelectOptionAsync("dark");
        Assert.True(await IsDark(open));
        await open.Page.ReloadAsync();
        await open.Page.WaitForSelectorAsync("html[data-ready=yes]");
        Assert.True(await IsDark(open));
        await open.Page.Locator("#theme").SelectOptionAsync("auto");
        Assert.False(await IsDark(open));
    }

    [Fact]
    public async Task Print_is_light_has_no_controls_and_tells_the_filters()
    {
        var window = new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 794, Height = 1123 } };
        await using var open = await OpenPage.At(chromium, full.Published.File, "bits=8&isa=scalar", window);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Shoot(open, "print");

        Assert.False(await IsDark(open));
        Assert.Equal(
            0,
            await open.Ask<int>(
                "() => [...document.querySelectorAll('button:not(.sort), select, input')].filter((control) => "
                    + "control.checkVisibility()).length"));
        Assert.Contains("Bits in the bio: 8", await open.Text("#chosen"), StringComparison.Ordinal);
        Assert.True(await open.Page.Locator("#budget-chart svg").IsVisibleAsync());
        var chosen = new Dictionary<string, string[]> { ["bits"] = ["8"], ["isa"] = ["scalar"] };
        Assert.Equal(Reference.Opening(Reference.Picked(full.Published.Rows, chosen)).Count, (await open.Table()).Count);
        Assert.InRange(await open.Ask<int>("() => document.documentElement.scrollWidth"), 1, 794);
        var pdf = await open.Page.PdfAsync(new() { Path = Path.Combine(Pictures, "print.pdf"), Format = "A4" });
        Assert.True(pdf.Length > 20_000);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1400, "bits=2&bits=8", true)]
    [InlineData(ColorScheme.Dark, 1400, "bits=0&isa=avx2&isa=scalar&experiment=providers", true)]
    [InlineData(ColorScheme.Dark, 390, "experiment=budget&topology=gpu-server", false)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width, string fragment, bool hasRows)
    {
        // Elements of every kind and few of each: a rule judges the hundredth row as it judges the first.
        using var published = new PublishedRows(MadeUpRows.Many(1000));
        var window = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme };
        await using var open = await OpenPage.At(chromium, published.File, fragment, window);
        await open.Unfold();
        AssertAccessible(await open.Page.RunAxe(Told));
        Assert.Equal(hasRows, await open.Page.Locator("#view").IsVisibleAsync());
        if (hasRows)
        {
            await open.Page.Locator("#rows-table tbody button").First.ClickAsync();
            AssertAccessible(await open.Page.Locator("dialog").RunAxe(Told));
        }
    }

    [Fact]
    public async Task Figures_and_answer_are_told_to_those_who_do_not_see_them()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        foreach (var part in new[] { "budget", "memory" })
        {
            var picture = open.Page.Locator($"#{part}-chart svg").First;
            Assert.Equal("img", await picture.GetAttributeAsync("role"));
            Assert.NotEmpty(await open.Text("#" + await picture.GetAttributeAsync("aria-labelledby")));
            Assert.NotEmpty(await open.Text("#" + await picture.GetAttributeAsync("aria-describedby")));
        }

        Assert.Equal("status", await open.Page.Locator("#answer").GetAttributeAsync("role"));
        Assert.NotEmpty(await open.Text("#rows-table caption"));
        Assert.Equal(
            0, await open.Page.Locator("#rows-table thead th:not([scope=col]), #rows-table tbody th:not([scope=row])").CountAsync());
        Assert.Equal(
            await open.Page.Locator("#rows-table tbody tr").CountAsync(), await open.Page.Locator("#rows-table tbody th").CountAsync());
    }

    private void AssertAccessible(AxeResult found)
    {
        foreach (var violation in found.Violations)
        {
            output.WriteLine(
                $"{violation.Impact} {violation.Id}: {violation.Help}; "
                    + $"{string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
        }

        Assert.True(found.Passes.Length > 8);
        Assert.Empty(found.Violations.Select(violation => violation.Id));
    }

    private static Task<bool> IsDark(OpenPage open) =>
        open.Ask<bool>(
            "() => getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + "
                + "Number(part), 0) < 384");

    private static async Task Shoot(OpenPage open, string name)
    {
        Directory.CreateDirectory(Pictures);
        var png = await open.Page.ScreenshotAsync(
            new() { FullPage = true, Path = Path.Combine(Pictures, name.ToLowerInvariant() + ".png") });
        Assert.True(png.Length > 20_000);
    }
}
