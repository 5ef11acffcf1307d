using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Bench.Gate.Building;
using Bench.Gate.Timing;
using Bench.Measuring;
using Bench.Processes;

namespace Bench.Gate.Trials;

/// <summary>Runs trials one after another: the gate as its users run it, then BenchmarkDotNet once on either build.</summary>
/// <param name="commit">The commit whose encodings are used, in both builds.</param>
/// <param name="buildOf">The build of an injection, which the gate has made.</param>
/// <param name="cpu">Name of the processor.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class TrialRun(Revision commit, Func<string, SideBuild> buildOf, string cpu, CancellationToken cancellation)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, int>> known = [];

    /// <summary>Runs one trial.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="amounts">What the gate injects, by encoding.</param>
    /// <returns>A row per encoding.</returns>
    public IReadOnlyList<TrialRow> Run(Trial trial, IReadOnlyDictionary<string, int> amounts)
    {
        using var load = trial.IsLoaded ? new BusyProcessor() : null;
        var watch = Stopwatch.StartNew();
        using var gate = JsonDocument.Parse(Gate(trial));
        var gateSeconds = watch.Elapsed.TotalSeconds;
        var build = buildOf(trial.Injection);
        var before = Rival(build.Base, _ => 0, build, trial);
        var after = Rival(build.Head, name => amounts.GetValueOrDefault(name), build, trial);
        var rivalSeconds = watch.Elapsed.TotalSeconds - gateSeconds;
        return
        [
            .. gate
                .RootElement.GetProperty("encodings")
                .EnumerateArray()
                .Select(row =>
                {
                    var name = row.GetProperty("encoding").GetString()!;
                    var timed = row.GetProperty("timed");
                    var loops = row.GetProperty("counted")
                        .GetProperty("loops")
                        .EnumerateArray()
                        .Select(loop => loop.GetProperty("change").GetDouble())
                        .ToList();
                    return new TrialRow
                    {
                        Injection = trial.Injection,
                        Index = trial.Index,
                        Loaded = trial.IsLoaded,
                        Encoding = name,
                        Verdict = row.GetProperty("verdict").GetString()!,
                        Counted = row.GetProperty("counted").GetProperty("verdict").GetString()!,
                        Growth = loops.Count > 0 ? loops.MaxBy(Math.Abs) : 0,
                        Timed = timed.ValueKind == JsonValueKind.Null ? "not-measured" : timed.GetProperty("verdict").GetString()!,
                        Ratio = timed.ValueKind == JsonValueKind.Null ? 0 : timed.GetProperty("ratio").GetDouble(),
                        Starts = timed.ValueKind == JsonValueKind.Null ? 0 : timed.GetProperty("starts").GetInt32(),
                        RivalSlower = RivalRun.IsSlower(before[name], after[name]),
                        RivalRatio = Medians.Of(after[name].Values) / Medians.Of(before[name].Values),
                        GateSeconds = gateSeconds,
                        RivalSeconds = rivalSeconds,
                        Commit = commit.Short,
                        Cpu = cpu,
                        Utc = DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                    };
                }),
        ];
    }

    private string Gate(Trial trial)
    {
        string[] inject = trial.Injection.Length > 0 ? ["--inject", trial.Injection] : [];
        var run = ProcessRun.Run(
            Self.Program[0],
            [
                .. Self.Program.Skip(1),
                "gate",
                "--base",
                commit.Sha,
                "--head",
                commit.Sha,
                "--json",
                "--always",
                "--differences",
                "0",
                "--seed",
                $"{trial.Index + 1}",
                .. inject,
                .. Trial.Encodings.SelectMany(name => new[] { "--encoding", name }),
            ],
            cancellation: cancellation);
        return run.ExitCode is 0 or 1
            ? run.Output
            : throw new IOException($"a gate ended with exit code {run.ExitCode}: {run.Error.Trim()}");
    }

    private Dictionary<string, RivalSample> Rival(string assembly, Func<string, int> amountOf, SideBuild build, Trial trial)
    {
        var indexes = IndexesOf(assembly);
        var order = new RivalOrder(
            assembly,
            build.Model,
            [.. Trial.Encodings.Select(name => new RivalEncoding(name, indexes[name], amountOf(name)))],
            (ulong)trial.Index + 1);
        var samples = new Dictionary<string, RivalSample>();
        Self.Ask<RivalOrder, RivalSample>(
            "gate-rival", order, environment: null, sample => samples.Add(sample.Encoding, sample), cancellation);
        return samples;
    }

    private IReadOnlyDictionary<string, int> IndexesOf(string assembly)
    {
        if (!known.TryGetValue(assembly, out var indexes))
        {
            known.Add(
                assembly, indexes = new LoadedSide(assembly).DescribeAll().ToDictionary(entry => entry.Key, entry => entry.Value.Index));
        }

        return indexes;
    }

    /// <summary>A thread that computes, as whatever else runs on a shared machine does.</summary>
    private sealed class BusyProcessor : IDisposable
    {
        private readonly Thread thread;
        private volatile bool isDone;

        public BusyProcessor()
        {
            thread = new Thread(() =>
            {
                while (!isDone)
                {
                    Thread.SpinWait(1000);
                }
            });
            thread.Start();
        }

        public void Dispose()
        {
            isDone = true;
            thread.Join();
        }
    }
}
