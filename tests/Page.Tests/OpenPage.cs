using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Page.Tests;

/// <summary>
/// The page in a browser, with what a reader sees of it. It must go without a word on the console and without a request but its own.
/// </summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly bool _isShared;

    private OpenPage(IBrowserContext context, IPage page, bool isShared)
    {
        _context = context;
        _isShared = isShared;
        Page = page;
        page.Console += (_, message) => Console.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Console.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Dialog += (_, dialog) =>
        {
            Console.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public List<string> Console { get; } = [];

    public List<string> Requests { get; } = [];

    /// <summary>Opens a file.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="file">The page.</param>
    /// <param name="fragment">What stands behind # in the address.</param>
    /// <param name="options">Window and theme, for a test that needs others or that leaves something behind.</param>
    public static async Task<OpenPage> At(Chromium chromium, string file, string fragment = "", BrowserNewContextOptions? options = null)
    {
        var context = options is null ? await chromium.SharedContext() : await chromium.NewContext(options);
        var open = new OpenPage(context, await context.NewPageAsync(), isShared: options is null);
        await open.Page.GotoAsync(new Uri(file).AbsoluteUri + (fragment.Length > 0 ? "#" + fragment : ""));
        await open.Page.WaitForFunctionAsync("() => !document.getElementById('loading')");
        Assert.Empty(open.Console);
        await open.Page.WaitForSelectorAsync("html[data-ready=yes]");
        return open;
    }

    /// <summary>What stands in an element; empty when it is hidden.</summary>
    public async Task<string> Text(string selector) =>
        await Page.Locator(selector).First.IsVisibleAsync()
            ? (await Page.Locator(selector).First.InnerTextAsync()).Replace('\u00a0', ' ').Trim()
            : "";

    /// <summary>A function of the page in its own words.</summary>
    public async Task<T> Ask<T>(string script, object? argument = null) =>
        JsonSerializer.Deserialize<T>(
            await Page.EvaluateAsync<string>($"async (argument) => JSON.stringify(await ({script})(argument))", argument),
            JsonSerializerOptions.Web
        )!;

    /// <summary>The table of rows: a list of cells for each.</summary>
    public async Task<IReadOnlyList<TableLine>> Table()
    {
        await Page.Locator("#rows-table:not([aria-busy]) tbody tr").First.WaitForAsync();
        return await Ask<List<TableLine>>(
            """
            () => [...document.querySelectorAll("#rows-table tbody tr")].map((line) => ({
              encoding: line.cells[0].querySelector("bdi").textContent,
              badges: [...line.cells[0].querySelectorAll(".badge")].map((badge) => badge.textContent.replaceAll("\u00a0", " ")),
              cells: [...line.cells].slice(1, -1).map((cell) => cell.textContent.replaceAll("\u00a0", " ").trim()),
            }))
            """);
    }

    /// <summary>Every option of every filter with the number it shows, by filter and value.</summary>
    public async Task<Dictionary<string, int>> Counts() => await Ask<Dictionary<string, int>>(
        """
        () => Object.fromEntries([...document.querySelectorAll("#filters input")].map((box) =>
          [`${box.name}=${box.value}`, Number(box.closest("label").querySelector(".count").textContent.replaceAll("\u00a0", ""))]))
        """);

    /// <summary>All that a view shows, for comparing two of them.</summary>
    public async Task<string> Everything()
    {
        await Settle();
        return await Ask<string>(
            """
            () => [
              ...["answer", "picked", "chosen", "question", "settings", "rows-table", "budget-text", "sweep-text", "memory-text"]
                .map((id) => document.getElementById(id).textContent),
              document.getElementById("place").value,
              [...document.querySelectorAll("input:checked")].map((box) => `${box.name}=${box.value}`).join(),
              [...document.querySelectorAll("[aria-sort]")].map((head) => head.ariaSort).join(),
              document.getElementById("sweep").value,
              [...document.querySelectorAll(".chart svg")].map((svg) => svg.innerHTML.replaceAll(/plot-[0-9a-z-]+/g, "")).join(),
            ].join("\n")
            """);
    }

    /// <summary>What stands behind # in the address, which follows the view by a moment.</summary>
    public async Task<string> Fragment()
    {
        await Settle();
        return await Ask<string>("() => location.hash.slice(1)");
    }

    /// <summary>The option of a filter.</summary>
    public ILocator Option(string key, string value) =>
        Page.Locator($"#filters input[name='filter-{key}'][value={JsonSerializer.Serialize(value)}]");

    /// <summary>Unfolds the filters that are not shown at first.</summary>
    public async Task Unfold() =>
        await Page.EvaluateAsync("() => document.querySelectorAll('#filters details').forEach((fold) => (fold.open = true))");

    /// <summary>Nothing but the page itself was asked for, and nothing was complained of.</summary>
    public void AssertQuiet()
    {
        Assert.Empty(Console);
        Assert.All(Requests, url => Assert.StartsWith("file://", url, StringComparison.Ordinal));
        Assert.Single(Requests.Select(url => url.Split('#')[0]).Distinct());
    }

    // What the page puts off is put off to its next frame, or to a timer of no length.
    private async Task Settle() => await Page.EvaluateAsync(
        """
        async () => {
          do {
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          } while (document.querySelector("[aria-busy=true]"));
        }
        """);

    public async ValueTask DisposeAsync() => await (_isShared ? Page.CloseAsync() : _context.CloseAsync());
}

/// <summary>A line of the table.</summary>
internal sealed record TableLine(string Encoding, string[] Badges, string[] Cells);
