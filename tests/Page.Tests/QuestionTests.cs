using Bench.Results;
using Microsoft.Playwright;
using Xunit;

namespace Page.Tests;

/// <summary>What most people ask, in two clicks at most.</summary>
public sealed class QuestionTests(Chromium chromium, FullPage full)
{
    private IReadOnlyList<ResultRow> Rows => full.Published.Rows;

    [Fact]
    public async Task The_page_opens_with_the_answer_and_its_picture()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);

        Assert.Contains(" enough hot", await open.Text("#overall .said"), StringComparison.Ordinal);
        Assert.True(await open.Ask<bool>("() => document.querySelector('#overall img').naturalWidth > 0"));
        Assert.True(await open.Ask<bool>("() => document.querySelector('#overall img').getBoundingClientRect().top < innerHeight"));
        open.AssertQuiet();
    }

    [Fact]
    public async Task The_answer_is_copied_as_the_text_that_quote_prints()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Page.Locator("#overall summary").ClickAsync();
        var text = await open.Ask<string>("() => document.getElementById('answer-text').textContent");

        Assert.Contains("[a] One flag bit means an interval tree. ", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 72, line));
        await open.Page.Locator("#copy-answer").ClickAsync();
        await Assertions
            .Expect(open.Page.Locator("#copy-answer"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("Copied|Selected"));
    }

    [Fact]
    public async Task How_many_bits_do_24_drives_take() =>
        await Asked(rows => rows.Where(row => row.Providers == 24), ("ask-providers", "24"));

    [Fact]
    public async Task What_do_0_bits_cost_cold() =>
        await Asked(rows => rows.Where(row => row is { Temperature: "cold", TagBits: 0 }), ("cold", ""), ("ask-bits", "0"));

    [Fact]
    public async Task How_do_8_bits_stand_against_a_pointer()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Page.Locator("#ask input[value='hot']").CheckAsync();
        var bits = (await open.Table()).Select(line => line.Cells[0]).ToList();

        Assert.Contains("8", bits);
        Assert.Contains("64", bits);
    }

    [Fact]
    public async Task What_if_ids_run_out()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        await open.Page.Locator("#overall summary").ClickAsync();

        Assert.Contains("[e] A real chassis", await open.Text("#answer-text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Do_two_machines_agree()
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);

        Assert.Equal(Rows.Select(row => row.Machine).Distinct().Count(), await open.Page.Locator("#overall .said").CountAsync());
    }

    [Fact]
    public async Task What_does_construction_cost_with_at_most_8_bits() => await Asked(
        rows => rows.Where(row => row is { Operation: "both", TagBits: <= 8 }), ("construct + map", ""), ("ask-bits", "8"));

    /// <summary>After these clicks the page shows rows of what was asked, and of nothing else.</summary>
    private async Task Asked(
        Func<IEnumerable<ResultRow>, IEnumerable<ResultRow>> expected, params (string Control, string Value)[] clicks)
    {
        await using var open = await OpenPage.At(chromium, full.Published.File);
        Assert.InRange(clicks.Length, 1, 2);
        foreach (var (control, value) in clicks)
        {
            if (value.Length > 0)
            {
                await open.Page.Locator($"#{control}").SelectOptionAsync(value);
            }
            else
            {
                await open.Page.Locator($"#ask input[value='{control}']").CheckAsync();
            }
        }

        var encodings = expected(Rows).Select(row => row.Encoding).ToHashSet();
        var table = await open.Table();
        Assert.NotEmpty(table);
        Assert.All(table, line => Assert.Contains(line.Encoding, encodings));
        open.AssertQuiet();
    }
}
