using System.Diagnostics;
using System.Globalization;
using Bench.Results;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>A run that is killed repeatedly loses no measurement and repeats none.</summary>
/// <remarks>Four kills by default; BENCH_KILLS=20 for more, BENCH_KILL_SEED=N to repeat the moments of a failed run.</remarks>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>One kill in this many waits until everything is measured, so that it happens while the run's files are written.</summary>
    private const int CompletingEvery = 4;

    private const int CompletingMilliseconds = 40;
    private const int Starts = 2;
    private static readonly int Kills = Number("BENCH_KILLS") ?? 4;
    private readonly TemporaryDirectory folder = new();
    private readonly int seed = Number("BENCH_KILL_SEED") ?? Random.Shared.Next();

    /// <summary>The rows in the journal of the current run, which must never change or disappear.</summary>
    private readonly Dictionary<(MeasurementKey Key, int Start), ResultRow> known = [];

    private readonly Dictionary<string, int> counts = [];
    private int measurements;

    /// <summary>Number of rows in a complete journal: one per measurement and process start.</summary>
    private int InJournal { get; set; }

    [Fact]
    public void Killed_at_any_moment_a_run_goes_on_and_comes_to_the_same_end()
    {
        var watch = Stopwatch.StartNew();
        RunToTheEnd("unkilled");
        var whole = watch.Elapsed;
        var wanted = RunStore.Newest(folder["unkilled"]).Rows;
        measurements = wanted.Select(MeasurementKey.OfMeasured).Distinct().Count();
        InJournal = measurements * Starts;
        Assert.True(measurements >= 6, $"{measurements} measurements");

        try
        {
            var random = new Random(seed);
            for (var kill = 1; kill <= Kills;)
            {
                if (StartAndKill(random, whole, kill % CompletingEvery == 0))
                {
                    Examine();
                    kill++;
                }
            }

            RunToTheEnd("killed");
            AssertFinished();
            Assert.Equal(wanted.Select(Identity), RunStore.Newest(folder["killed"]).Rows.Select(Identity));
            Assert.Null(Unfinished);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"BENCH_KILL_SEED={seed} BENCH_KILLS={Kills}: {error.Message}", error);
        }

        output.WriteLine(
            $"unkilled {whole.TotalSeconds:0.0} s for {measurements} measurements; seed {seed}; {Kills} kills: "
                + $"{string.Join("; ", counts.Select(c => $"{c.Value} {c.Key}"))}");
    }

    public void Dispose() => folder.Dispose();

    private string[] Arguments(string results) =>
        [
            typeof(Bench.Commands.BenchApp).Assembly.Location, "run", "budget", "--starts", $"{Starts}",
            "--encoding", "id-table", "--encoding", "interval-tree", "--encoding", "bar-pointer", "--encoding", "id-buckets",
            "--recording", Path.Combine(BenchProcess.Root, "recordings", "fio-nvme.bios.gz"), "--out", folder[results],
        ];

    private void RunToTheEnd(string results)
    {
        var run = BenchProcess.Run(folder.Root, Arguments(results)[1..]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Empty(Directory.GetFiles(RunStore.Newest(folder[results]).Folder, "*.tmp"));
    }

    /// <summary>
    /// Starts the run and kills it. When the run ends before the kill, checks it as a finished run; the next start begins a new run.
    /// </summary>
    private bool StartAndKill(Random random, TimeSpan whole, bool whileCompleting)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", Arguments("killed"))
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var streams = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (whileCompleting)
        {
            WaitUntil(() => process.HasExited || LinesInJournal() == InJournal + 1);
            Thread.Sleep(random.Next(CompletingMilliseconds));
        }
        else
        {
            process.WaitForExit(whole * 0.7 * random.NextDouble());
        }

        process.Kill();
        process.WaitForExit();
        streams.Wait();
        if (process.ExitCode == 0)
        {
            Count("runs ended before their kill");
            AssertFinished();
            return false;
        }

        const int KilledBySignal9 = 128 + 9;
        Assert.True(process.ExitCode == KilledBySignal9, $"exit code {process.ExitCode}: {streams.Result[1]}");
        return true;
    }

    /// <summary>
    /// Checks the files after the kill: all are whole, except that the last line of the journal may be torn, and every earlier row is
    /// there.
    /// </summary>
    private void Examine()
    {
        if (Unfinished is not { } run)
        {
            Count("without an unfinished run, before it was made or after it was complete");
            AssertFinished();
            return;
        }

        var path = JournalOf(run);
        var text = File.ReadAllText(path);
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        var rows = RowCsv<ResultRow>.Read(new StringReader(whole), path).ToDictionary(IdentityInRun);
        Count(whole.Length < text.Length ? "with a torn line"
            : rows.Count == InJournal ? "with all rows in the journal" : rows.Count > 0 ? "with some rows in the journal" : "with none");
        foreach (var (key, before) in known)
        {
            Assert.True(rows.TryGetValue(key, out var row), $"lost: {before}");
            Assert.Equal(before, row);
        }

        foreach (var (key, row) in rows)
        {
            known[key] = row;
        }
    }

    /// <summary>
    /// When no run is unfinished, the newest run holds everything from the journal unchanged; the next start begins a new run.
    /// </summary>
    private void AssertFinished()
    {
        if (known.Count == 0)
        {
            return;
        }

        var complete = RunStore.Newest(folder["killed"]).Rows.DistinctBy(MeasurementKey.OfMeasured).ToDictionary(MeasurementKey.OfMeasured);
        Assert.Equal(measurements, complete.Count);
        foreach (var ((key, start), before) in known)
        {
            Assert.True(complete.TryGetValue(key, out var row), $"lost: {before}");

            // A start that another thread on its core disturbed may be left out.
            var ratios = $"{row.StartRatios} {row.DiscardedRatios}".Split(' ');
            Assert.True(
                ratios.Contains(before.RatioToFloor.ToString("G5", CultureInfo.InvariantCulture)) || before.CrowdedShare > 0,
                $"start {start} of {before}");
        }

        known.Clear();
    }

    /// <summary>Folder of the run that is not complete; there is never more than one.</summary>
    private string? Unfinished => RunStore.Folders(folder["killed"]).SingleOrDefault(run => RunManifest.Read(run).Completed.Length == 0);

    private static string JournalOf(string run) => Path.Combine(run, "unfinished.journal");

    private int LinesInJournal()
    {
        try
        {
            // Any other sharing mode takes a lock, and the run could not write.
            var path = Unfinished is { } run ? JournalOf(run) : "";
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file);
            return reader.ReadToEnd().Count(letter => letter == '\n');
        }
        catch (Exception error) when (error is IOException or ArgumentException)
        {
            return 0;
        }
    }

    private void Count(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

    private static void WaitUntil(Func<bool> condition)
    {
        while (!condition())
        {
            Thread.Sleep(1);
        }
    }

    private static (MeasurementKey Key, int Start) IdentityInRun(ResultRow row) => (MeasurementKey.Of(row), row.Starts);

    private static string Identity(ResultRow row) => $"{MeasurementKey.Of(row)} {row.Seed}";

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
