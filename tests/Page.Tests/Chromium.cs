using Microsoft.Playwright;
using Xunit;

namespace Page.Tests;

/// <summary>The browser that all tests share: Debian's, else one that Playwright fetches.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    // A busy machine may need most of it; one that is not never waits so long.
    private const float PatienceMs = 60_000;

    private readonly SemaphoreSlim _making = new(1);
    private IBrowserContext? _shared;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _lacking = "";

    /// <summary>The browser; a test that asks for it where there is none is skipped.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null, _lacking);
            return _browser!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        var found = Array.Find(Installed, File.Exists);

        // Playwright's own installer ends with another code than 0 where it cannot fetch one.
        if (found is null && Microsoft.Playwright.Program.Main(["install", "chromium"]) != 0)
        {
            _lacking = "There is no Chromium here (tests/Page.Tests/install.sh brings Debian's), and Playwright could not fetch one.";
            return;
        }

        Assertions.SetDefaultExpectTimeout(PatienceMs);
        _playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        try
        {
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = found, Args = Flags, Headless = true });
        }
        catch (PlaywrightException e) when (found is null)
        {
            _lacking = $"Playwright's Chromium does not start here: {e.Message}";
        }
    }

    /// <summary>The context of all pages that need none of their own: to make one takes longer than to load a page.</summary>
    public async Task<IBrowserContext> SharedContext()
    {
        await _making.WaitAsync();
        try
        {
            return _shared ??= await NewContext(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        }
        finally
        {
            _making.Release();
        }
    }

    /// <summary>A context without a network.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMs);
        await context.SetOfflineAsync(true);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        _making.Dispose();
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
