using Xunit;

namespace Page.Tests;

/// <summary>
/// How fast the page is at its largest. No part of the suite, since a busy machine would fail it: it tells figures and judges nothing.
/// To run it:
/// <c>dotnet test --project tests/Page.Tests -c Release --filter-class Page.Tests.PageBenchmark --explicit only --output Detailed</c>
/// </summary>
public sealed class PageBenchmark(Chromium chromium, LargePage large, ITestOutputHelper output) : IClassFixture<LargePage>
{
    private const int Rounds = 5;

    [Fact(Explicit = true)]
    public async Task Time_until_it_is_interactive()
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            await using var open = await OpenPage.At(chromium, large.Published.File);
            times.Add(await open.Ask<double>("() => performance.getEntriesByName('bench-interactive')[0].startTime"));
        }

        Tell("interactive", times);
    }

    [Fact(Explicit = true)]
    public async Task Time_of_a_change()
    {
        await using var open = await OpenPage.At(chromium, large.Published.File);
        await open.Unfold();
        var rounds = new List<List<Change>>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(await LargePage.Change(open));
        }

        // The first round is a reader's first clicks, before the scripts are compiled.
        Tell("first round of changes", rounds[0].Select(change => change.Ms));
        Tell("all changes", rounds.SelectMany(round => round).Select(change => change.Ms));
        var slowest = rounds.SelectMany(round => round).GroupBy(change => change.Name)
            .MaxBy(change => Median(change.Select(one => one.Ms)))!;
        Tell($"slowest change, {slowest.Key}", slowest.Select(change => change.Ms));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private void Tell(string what, IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        output.WriteLine($"{what}: least {sorted[0]:0.0} ms, median {Median(sorted):0.0} ms, most {sorted[^1]:0.0} ms");
    }
}
