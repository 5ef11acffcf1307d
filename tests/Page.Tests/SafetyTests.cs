using Bench.Reporting;
using Bench.Reporting.Page;
using Bench.Results;
using Xunit;

namespace Page.Tests;

public sealed class SafetyTests(Chromium chromium)
{
    private const string ByTopology = "(topology) => { location.hash = new URLSearchParams({ topology }).toString(); }";

    private const string TextOfParts =
        "() => ['settings', 'filters', 'budget-chart', 'legend', 'chosen'].map((part) => document.getElementById(part).textContent)";

    private static readonly string[] HostileNames =
    [
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(2)</script>",
        "<!--<script>",
        "=HYPERLINK(\"https://example.org\")",
        "../../etc/passwd",
        "javascript:alert(3)",
        "\" onfocus=\"alert(4)\" autofocus=\"",
        "\u202Etxt.exe\u2066\u0001\u200B",
        "{{rows}} {{policy}} $& $1",
        "__proto__",
        "var(--x);}body{display:none}",
        "\ud800 lone",
    ];

    [Fact]
    public async Task Hostile_names_are_text_and_nothing_else()
    {
        using var published = new PublishedRows([.. HostileNames.SelectMany(Named)]);
        await using var open = await OpenPage.At(chromium, published.File);
        await open.Unfold();
        var named = published.Rows.DistinctBy(row => row.Topology).ToList();
        var views = new Dictionary<string, string>();
        foreach (var read in named)
        {
            var visible = PlainText(read.Topology);
            await open.Page.EvaluateAsync(ByTopology, read.Topology);
            views.Add(read.Topology, await open.Everything());

            Assert.Equal(3, await open.Page.Locator("#charts svg[role=img]").CountAsync());
            Assert.Contains(visible, (await open.Table()).Select(line => line.Encoding));
            Assert.All(await open.Ask<string[]>(TextOfParts), text => Assert.Contains(visible, text, StringComparison.Ordinal));

            await open.Page.Locator("#rows-table tbody button").First.ClickAsync();
            Assert.Contains(visible, await open.Text("#details-title"), StringComparison.Ordinal);
            Assert.Contains(
                await open.Text("#details-command"), published.Rows.Where(row => row.Topology == read.Topology).Select(RowCommand.Of));
            Assert.Matches("^bench [A-Za-z0-9 :.-]+$", await open.Text("#details-command"));
            await open.Page.Keyboard.PressAsync("Escape");
            await open.Fragment();
        }

        await open.Page.EvaluateAsync("() => { location.hash = 'bits=9'; }");
        Assert.StartsWith("bits=9", await open.Fragment(), StringComparison.Ordinal);

        // A link leads to the same view, whatever was looked at before.
        foreach (var read in named)
        {
            await open.Page.EvaluateAsync(ByTopology, read.Topology);
            Assert.Equal(views[read.Topology], await open.Everything());
        }

        // What the page is made of is what its makers put there.
        Assert.Equal(
            "script 4, img 0, iframe 0, object 0, base 0, [onerror] 0, [onfocus] 0, [autofocus] 0, a[href^='javascript:'] 0",
            await open.Ask<string>(
                """
                () => ["script", "img", "iframe", "object", "base", "[onerror]", "[onfocus]", "[autofocus]", "a[href^='javascript:']"]
                  .map((what) => `${what} ${document.querySelectorAll(what).length}`).join(", ")
                """));
        open.AssertQuiet();
    }

    private static IEnumerable<ResultRow> Named(string name)
    {
        var hostile = MadeUpRows.Row() with
        {
            Experiment = name,
            Encoding = name,
            Family = name,
            Role = "own",
            Library = name,
            Isa = name,
            Topology = name,
            Workload = name,
            Temperature = name,
            Dependency = name,
            Operation = name,
            Yardstick = name,
            Commit = name,
            Machine = name,
            Runtime = name,
            RecordingSha256 = name,
        };
        return [hostile, hostile with { Providers = 8, TagBits = 5 }, hostile with { Role = name, TagBits = 9 }];
    }

    [Fact]
    public async Task A_script_that_is_not_the_pages_own_does_not_run()
    {
        using var published = new PublishedRows([MadeUpRows.Row()]);
        await using var open = await OpenPage.At(chromium, published.File);
        var ran = await open.Ask<string>(
            """
            async () => {
              const script = document.createElement("script");
              script.textContent = "document.title = 'a script ran'";
              document.body.append(script);
              const box = document.createElement("div");
              box.innerHTML = "<img src=x onerror=\"document.title = 'a handler ran'\">"
                + "<form action='https://example.org'><button>go</button></form>";
              document.body.append(box);
              const asked = await fetch("https://example.org").then(() => "asked", (error) => error.name);
              await new Promise((done) => setTimeout(done, 200));
              return `${document.title} ${asked}`;
            }
            """);

        Assert.Equal("How many bits must a bio carry? – Bench TypeError", ran);
        Assert.Contains(open.Console, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.DoesNotContain(open.Requests, url => url.StartsWith("http", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_names_no_address_that_a_browser_would_load()
    {
        using var published = new PublishedRows([MadeUpRows.Row()]);
        var own = published.Html[..published.Html.IndexOf(WebPage.RowsOpening, StringComparison.Ordinal)];

        Assert.Contains("default-src 'none'; script-src 'sha256-", own, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"?(https?:)?//", own);
        Assert.DoesNotContain("unsafe-eval", own, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", own, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", own, StringComparison.Ordinal);
    }

    // What cannot be seen, or turns the direction of reading, is shown as a mark.
    private static string PlainText(string name) => string.Concat(name.EnumerateRunes().Select(rune =>
        rune.Value == 0xFFFD || (rune.IsBmp && MarkdownText.IsInvisible((char)rune.Value)) ? "\ufffd" : rune.ToString()));
}
