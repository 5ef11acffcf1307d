using Bench.Gate.Building;
using Bench.Gate.Verdicts;
using Bench.Processes;

namespace Bench.Gate.Timing;

/// <summary>
/// The tier that times: sees what takes time without being executed, and whatever else is going on. Every encoding has a few starts; only
/// where the verdict is still open come more, up to a limit. How often anything is tested is part of how sure a verdict must be.
/// </summary>
/// <param name="build">The build.</param>
/// <param name="recording">The recording whose model makes the streams.</param>
/// <param name="thresholds">Practical thresholds of encodings that have one of their own, as shares.</param>
/// <param name="seed">Seed of everything.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class TimedTier(
    SideBuild build, string recording, IReadOnlyDictionary<string, double> thresholds, ulong seed, CancellationToken cancellation)
{
    /// <summary>Starts after which verdicts are looked for.</summary>
    public static IReadOnlyList<int> Looks { get; } = [8, 16, 32, 64];

    /// <summary>
    /// Each process loads both builds so often: the code lies elsewhere each time, and a process takes as long to begin as an encoding to
    /// measure.
    /// </summary>
    private const int StartsPerProcess = 8;

    private const long Bios = 1 << 18;

    /// <summary>Measures until every verdict is settled, the last look was taken, or time is up.</summary>
    /// <param name="encodings">The encodings.</param>
    /// <param name="patience">How long after the beginning of this no new starts are made.</param>
    /// <returns>An estimate per encoding that both builds have and this machine can run.</returns>
    public IReadOnlyList<TimedEstimate> Run(IReadOnlyCollection<TimedEncoding> encodings, TimeSpan patience)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var samples = encodings.ToDictionary(encoding => encoding.Name, _ => new List<TimedSample>());
        var estimates = new Dictionary<string, TimedEstimate>();
        List<TimedEncoding> open = [.. encodings];
        var starts = 0;
        foreach (var look in Looks)
        {
            var before = watch.Elapsed;
            for (; starts < look && open.Count > 0; starts += StartsPerProcess)
            {
                Start(open, (ulong)starts, sample => samples[sample.Encoding].Add(sample));
            }

            foreach (var name in open.Select(encoding => encoding.Name).Where(name => samples[name].Count > 0))
            {
                estimates[name] = TimedJudge.Judge(
                    name, samples[name], encodings.Count * Looks.Count, thresholds.TryGetValue(name, out var own) ? own : null);
            }

            open.RemoveAll(encoding => !estimates.TryGetValue(encoding.Name, out var estimate) || estimate.Verdict != Change.CannotTell);

            // The next look takes twice as many starts as this one did, of fewer encodings.
            if (watch.Elapsed + (watch.Elapsed - before) > patience)
            {
                break;
            }
        }

        return [.. estimates.Values];
    }

    private void Start(IReadOnlyList<TimedEncoding> encodings, ulong start, Action<TimedSample> take) =>
        Self.Ask(
            "gate-start",
            new TimedOrder(build.Base, build.Head, recording, encodings, seed + (start << 32), Bios, StartsPerProcess, Proves: start == 0),
            environment: null,
            take,
            cancellation);
}
