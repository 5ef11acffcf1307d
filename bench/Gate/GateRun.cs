using System.Diagnostics;
using Bench.Gate.Counting;
using Bench.Gate.Programs;
using Bench.Gate.Timing;
using Bench.Gate.Verdicts;
using Workloads;

namespace Bench.Gate;

/// <summary>The tiers of a gate.</summary>
[Flags]
internal enum GateTiers
{
    /// <summary>Instructions, loads, stores, mispredictions and misses under callgrind.</summary>
    Counted = 1,

    /// <summary>Time, side by side.</summary>
    Timed = 2,

    /// <summary>Both tiers.</summary>
    Both = Counted | Timed,
}

/// <summary>Runs a gate on two built commits and gives a verdict per loop.</summary>
internal sealed class GateRun(GateBuild before, GateBuild after, CancellationToken cancellation)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private CodeListing? baseCode;
    private CodeListing? headCode;

    /// <summary>Seconds that each tier took.</summary>
    public Dictionary<string, double> Seconds { get; } = [];

    /// <summary>A line about each tier that ran.</summary>
    public List<string> TierLines { get; } = [];

    /// <summary>Practical thresholds of the loops and subjects that have their own, as shares.</summary>
    public IReadOnlyDictionary<string, double> Thresholds { get; init; } = new Dictionary<string, double>();

    /// <summary>Whether loops with the same machine code are measured too.</summary>
    public bool Always { get; init; }

    /// <summary>Seed of inputs and orders.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The time during which the timed tier takes new samples.</summary>
    public required TimeSpan Patience { get; init; }

    /// <summary>Counts and times the wanted loops or subjects, all if there are none: a row per loop of either side.</summary>
    /// <exception cref="BadInputException">A name that neither side knows.</exception>
    public IReadOnlyList<GateRow> Run(IReadOnlyList<string> wanted, GateTiers tiers)
    {
        var (baseLoops, headLoops) = (LoopsOf(before), LoopsOf(after));
        var all = Choose([.. headLoops.Union(baseLoops)], wanted);
        var both = all.Where(baseLoops.Contains).Where(headLoops.Contains).ToList();
        var same = Took("listing", () => SameCode(both));
        var counted = tiers.HasFlag(GateTiers.Counted)
            ? Took("counting", () => CountedTier.Run(before, after, both, cancellation)).ToLookup(pair => pair.Loop)
            : Array.Empty<CountedPair>().ToLookup(pair => pair.Loop);
        if (tiers.HasFlag(GateTiers.Counted))
        {
            var isas = counted.SelectMany(loop => loop).Select(pair => pair.Isa).Distinct();
            TierLines.Add($"counted tier: {counted.Count} loops, {string.Join(" and ", isas)}");
        }

        // Data may differ where the code does not.
        var identical = both.Where(same.Contains).Where(loop => CountedJudge.Judge([.. counted[loop]]) is Change.Same or Change.NotMeasured)
            .ToHashSet();
        var open = Always ? both : [.. both.Where(loop => !identical.Contains(loop))];
        var timing = new TimedTier(before, after, open, Thresholds, Seed, Patience, cancellation);
        var timed = tiers.HasFlag(GateTiers.Timed) && open.Count > 0 ? Took("timing", timing.Run) : [];
        if (tiers.HasFlag(GateTiers.Timed))
        {
            TierLines.Add(timing.Summary);
        }

        return
        [
            .. all.Select(loop => new GateRow(loop, [.. counted[loop]], timed.GetValueOrDefault(loop))
            {
                IsIdentical = !Always && identical.Contains(loop),
                HasNoBase = !baseLoops.Contains(loop) || timing.Refused.Contains(loop),
                IsIncomparable = timing.Remarks.ContainsKey(loop) && !timing.Refused.Contains(loop),
                Remark = !baseLoops.Contains(loop) ? "new: the base has none of this name"
                    : !headLoops.Contains(loop) ? "gone: the head has none of this name"
                    : timing.Remarks.GetValueOrDefault(loop),
            }),
        ];
    }

    /// <summary>The difference in the machine code of a subject between the two commits; null when there is no listing.</summary>
    public string? Difference(string subject) =>
        baseCode is null || headCode is null ? null : baseCode.Difference(headCode, subject, cancellation);

    private static List<string> Choose(IReadOnlyList<string> all, IReadOnlyList<string> wanted)
    {
        return wanted.FirstOrDefault(name => !all.Any(loop => Matches(loop, name))) is { } unknown
            ? throw new BadInputException("--loop", 0, "name", $"a subject or a loop, such as {string.Join(", ", all.Take(5))}", unknown)
            : [.. all.Where(loop => wanted.Count == 0 || wanted.Any(name => Matches(loop, name)))];

        static bool Matches(string loop, string name) => loop == name || LoopProgram.SubjectOf(loop) == name;
    }

    private HashSet<string> LoopsOf(GateBuild build)
    {
        using var program = build.Start([], cancellation);
        return [.. program.Loops];
    }

    private IReadOnlySet<string> SameCode(IReadOnlyList<string> loops)
    {
        if (before.HasSameFilesAs(after))
        {
            return loops.ToHashSet();
        }

        Parallel.Invoke(
            () => baseCode = CodeListing.Of(before, cancellation),
            () => headCode = CodeListing.Of(after, cancellation));
        return baseCode is not null && headCode is not null ? baseCode.SameLoops(headCode, loops) : new HashSet<string>();
    }

    private T Took<T>(string name, Func<T> work)
    {
        var start = watch.Elapsed;
        var result = work();
        Seconds[name] = (watch.Elapsed - start).TotalSeconds;
        return result;
    }
}
