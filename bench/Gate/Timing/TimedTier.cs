using System.Diagnostics;
using Bench.Gate.Programs;
using Bench.Gate.Verdicts;
using Workloads.Chance;

namespace Bench.Gate.Timing;

/// <summary>
/// The timed tier: it sees time that is spent without executing instructions, but also everything else that the machine does. A loop that a
/// few samples do not show to be the same is measured again in fresh processes, and only those can show a difference.
/// </summary>
internal sealed class TimedTier(
    GateBuild before, GateBuild after, IReadOnlyList<string> loops, IReadOnlyDictionary<string, double> thresholds, ulong seed,
    TimeSpan patience, CancellationToken cancellation)
{
    private const int ScreeningSamples = 6;

    /// <summary>The number of loops for which the base is compared with itself; all loops when there are fewer.</summary>
    private const int MostControls = 120;

    private static readonly int[] Looks = [8, 16, 32];
    private readonly TimedSampler sampler = new(before, after, loops.Count, seed, cancellation);
    private double noise;

    /// <summary>Loops that could not be compared, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Remarks => sampler.Remarks;

    /// <summary>Of these, the loops that neither side can run here.</summary>
    public IReadOnlySet<string> Refused => sampler.Refused;

    /// <summary>A summary of the measurement, for the report.</summary>
    public string Summary { get; private set; } = "timed tier: nothing to time";

    /// <summary>
    /// Measures until every verdict is settled, the last look was taken, or time is up. Returns an estimate for each loop that could be
    /// compared.
    /// </summary>
    public Dictionary<string, TimedEstimate> Run()
    {
        var watch = Stopwatch.StartNew();
        var controls = Controls();
        var (screened, taken) = (Samples(loops), ScreeningSamples);
        Take(screened, ScreeningSamples, controls);
        noise = TimedJudge.Noise(screened.Values);
        var estimates = screened.Where(loop => loop.Value.Count >= 3)
            .ToDictionary(loop => loop.Key, loop => Judge(loop.Key, loop.Value, loops.Count));

        // Only samples from here on can show a difference: the samples that raised the suspicion do not count.
        var open = estimates.Where(estimate => estimate.Value.Verdict != Change.Same).Select(estimate => estimate.Key).ToList();
        var suspects = open.Count;
        var confirming = Samples(open);
        foreach (var name in open)
        {
            estimates[name] = estimates[name] with { Verdict = Change.Undecided };
        }

        for (var look = 0; look < Looks.Length && open.Count > 0; look++)
        {
            var more = Looks[look] - (look == 0 ? 0 : Looks[look - 1]);
            var left = patience - watch.Elapsed;
            if (look > 0 && left < watch.Elapsed / taken * more * open.Count / loops.Count)
            {
                break;
            }

            Take(confirming.Where(loop => open.Contains(loop.Key)).ToDictionary(), more, controls);
            taken += more;
            open.RemoveAll(Remarks.ContainsKey);
            foreach (var name in open)
            {
                // All samples can show that a loop is the same; only the fresh ones can show that it differs.
                var all = Judge(name, [.. screened[name], .. confirming[name]], suspects * Looks.Length);
                estimates[name] = all.Verdict == Change.Same ? all : Judge(name, confirming[name], suspects * Looks.Length);
            }

            open.RemoveAll(name => estimates[name].Verdict != Change.Undecided);
        }

        Summary = $"timed tier: {loops.Count} loops in {ScreeningSamples} fresh processes of each side, {suspects} of them again in up to "
            + $"{taken - ScreeningSamples} more; the base against itself (A/A) over {screened.Count(HasControl)} loops: "
            + $"99 of 100 within {100 * noise:0.0} %";
        foreach (var name in Remarks.Keys)
        {
            estimates.Remove(name);
        }

        return estimates;

        static bool HasControl(KeyValuePair<string, List<TimedSample>> loop) => loop.Value.Exists(sample => sample.Control is not null);
    }

    private static Dictionary<string, List<TimedSample>> Samples(IEnumerable<string> loops) =>
        loops.ToDictionary(loop => loop, _ => new List<TimedSample>());

    private TimedEstimate Judge(string loop, List<TimedSample> samples, int tests) => TimedJudge.Judge(
        samples,
        tests,
        thresholds.TryGetValue(loop, out var own) || thresholds.TryGetValue(LoopProgram.SubjectOf(loop), out own) ? own : null,
        noise * Math.Sqrt(Math.Min(1, (double)ScreeningSamples / samples.Count)));

    private void Take(Dictionary<string, List<TimedSample>> samples, int count, IReadOnlySet<string> controls)
    {
        for (var i = 0; i < count; i++)
        {
            sampler.Take(samples.Keys.Where(loop => !Remarks.ContainsKey(loop)), controls, (loop, sample) => samples[loop].Add(sample));
        }
    }

    /// <summary>Chooses whole subjects, because all loops of a subject share its build.</summary>
    private HashSet<string> Controls()
    {
        var subjects = loops.GroupBy(LoopProgram.SubjectOf).ToArray();
        var dice = new Mix64(seed);
        dice.Shuffle<IGrouping<string, string>>(subjects);
        var chosen = new HashSet<string>();
        foreach (var subject in subjects.TakeWhile(_ => chosen.Count < MostControls))
        {
            chosen.UnionWith(subject);
        }

        return chosen;
    }
}
