using System.Globalization;
using System.Text;
using Bench.Gate.Verdicts;
using Bench.Runs;
using Xunit;

namespace Page.Tests;

/// <summary>
/// The page at its largest. Of several times the least counts against a limit, since what other work of the machine adds is not the page's; the medians
/// are told beside it.
/// </summary>
public sealed class SpeedTests(Chromium chromium, SpeedTests.LargePage large, ITestOutputHelper output) : IClassFixture<SpeedTests.LargePage>
{
    private const int Rows = 20_000;
    private const int MostBytes = 2_000_000;
    private const double MostMsToInteractive = 1000;
    private const double MostMsPerChange = 50;
    private const int Rounds = 3;
    private const int MostRounds = 15;

    /// <summary>A page of many rows.</summary>
    public sealed class LargePage : IDisposable
    {
        internal PublishedRows Published { get; } = new(MadeUpRows.Many(Rows));

        public void Dispose() => Published.Dispose();
    }

    [Fact]
    public void It_is_small()
    {
        var bytes = Encoding.UTF8.GetByteCount(large.Published.Html);
        output.WriteLine($"{bytes} bytes with {Rows} rows");
        Assert.Equal(Rows, large.Published.Rows.Count);
        Assert.True(bytes < MostBytes, $"{bytes} bytes");
    }

    [Fact]
    public async Task It_is_interactive_within_a_second()
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            await using var open = await OpenPage.At(chromium, large.Published.File);
            times.Add(await open.Ask<double>("() => performance.getEntriesByName('bench-interactive')[0].startTime"));
        }

        output.WriteLine($"interactive after {Told(times)} ms, median {Told([Median(times)])} ms");
        Assert.True(times.Min() < MostMsToInteractive, Told(times));
    }

    [Fact]
    public async Task A_filter_takes_less_than_a_blink()
    {
        await using var open = await OpenPage.At(chromium, large.Published.File);
        await open.Unfold();
        var changes = new[]
        {
            "bits=8", "bits=0", "isa=scalar", "providers=256", "bits=8", "providers=256", "providers=44", "isa=scalar", "p2p=0.5", "experiment=limits", "p2p=0.5",
            "topology=mixed", "experiment=limits", "topology=mixed", "providers=44", "bits=0", "workload=recording-3.bios.gz", "role=own", "workload=recording-3.bios.gz",
            "temperature=cold", "temperature=hot", "role=own", "operation=map", "dependency=dependent", "temperature=cold", "temperature=hot", "operation=map", "dependency=dependent",
            "cpu=Made-up CPU 8888 (test data)", "family=pointer", "cpu=Made-up CPU 8888 (test data)", "family=pointer",
        };
        Assert.True(changes.Length >= 20);
        var rounds = new List<double[]>();
        for (var round = 0; round < Rounds || (round < MostRounds && Slowest().Times.Min() >= MostMsPerChange); round++)
        {
            rounds.Add(await open.Ask<double[]>(
                """
                async (changes) => {
                  const times = [];
                  for (const change of changes) {
                    const [key, value] = [change.slice(0, change.indexOf("=")), change.slice(change.indexOf("=") + 1)];
                    const box = document.querySelector(`#filters input[name="filter-${key}"][value="${value}"]`);
                    const before = document.getElementById("picked").textContent;
                    const start = performance.now();
                    box.click();
                    document.body.getBoundingClientRect();
                    [...document.querySelectorAll("#charts svg, #rows-table")].forEach((part) => part.getBoundingClientRect());
                    times.push(performance.now() - start);
                    if (document.getElementById("picked").textContent === before) {
                      throw new Error(`${change} changed nothing`);
                    }

                    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
                  }

                  return times;
                }
                """, changes));
        }

        // The first round is a reader's first clicks, before the scripts are compiled.
        var all = rounds.SelectMany(round => round).ToList();
        var slowest = Slowest();
        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"{changes.Length} changes, {rounds.Count} rounds: median {Median(all):0.0} ms; slowest change {slowest.Change}, at best {slowest.Times.Min():0.0} ms; worst median of a change {Each().Max(change => Median(change.Times)):0.0} ms; worst of all {all.Max():0.0} ms; first round: median {Median([.. rounds[0]]):0.0} ms, worst {rounds[0].Max():0.0} ms");
        output.WriteLine(told);
        Assert.True(slowest.Times.Min() < MostMsPerChange, told);
        Assert.True(rounds.Min(round => Median([.. round])) < MostMsPerChange, told);

        IEnumerable<(string Change, List<double> Times)> Each() => changes.Select((change, i) => (change, rounds.Select(round => round[i]).ToList()));

        (string Change, List<double> Times) Slowest() => Each().MaxBy(change => change.Times.Min());
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Told(IEnumerable<double> values) => string.Join(", ", values.Select(value => value.ToString("0", CultureInfo.InvariantCulture)));
}
