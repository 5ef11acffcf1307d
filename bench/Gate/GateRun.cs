using System.Diagnostics;
using Bench.Gate.Building;
using Bench.Gate.Counting;
using Bench.Gate.Timing;
using Bench.Gate.Verdicts;
using Bench.Measuring;
using Workloads;

namespace Bench.Gate;

/// <summary>Which tiers a gate has.</summary>
[Flags]
public enum GateTiers
{
    /// <summary>Instructions, loads, stores, mispredictions and misses under callgrind.</summary>
    Counted = 1,

    /// <summary>Time, side by side.</summary>
    Timed = 2,

    /// <summary>Both.</summary>
    Both = Counted | Timed,
}

/// <summary>Runs a gate from two commits that are built to a verdict per encoding.</summary>
/// <param name="build">Both commits.</param>
/// <param name="scene">The machine and the workload.</param>
/// <param name="recording">The recording the workload was learned from.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class GateRun(SideBuild build, Scene scene, string recording, CancellationToken cancellation)
{
    private readonly IReadOnlyDictionary<string, SideEncodingInfo> @base = new LoadedSide(build.Base).DescribeAll();
    private readonly IReadOnlyDictionary<string, SideEncodingInfo> head = new LoadedSide(build.Head).DescribeAll();
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Dictionary<string, double> seconds = [];

    /// <summary>Seconds that each tier took.</summary>
    public IReadOnlyDictionary<string, double> Seconds => seconds;

    /// <summary>What is injected into the head's loops, by encoding; nothing in earnest.</summary>
    public IReadOnlyDictionary<string, int> Injected { get; set; } = new Dictionary<string, int>();

    /// <summary>Practical thresholds of encodings that have one of their own, as shares.</summary>
    public IReadOnlyDictionary<string, double> Thresholds { get; init; } = new Dictionary<string, double>();

    /// <summary>Seed of streams and orders.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How long the timed tier makes new starts.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>The encodings that were named, or all.</summary>
    /// <param name="named">Names; none for all.</param>
    /// <returns>Names of encodings of either build.</returns>
    /// <exception cref="BadInputException">A name that neither build knows.</exception>
    public IReadOnlyList<string> Choose(IReadOnlyCollection<string> named)
    {
        var all = head.Keys.Union(@base.Keys).Order(StringComparer.Ordinal).ToList();
        return named.FirstOrDefault(name => !all.Contains(name)) is { } unknown
            ? throw new BadInputException("--encoding", 0, "name", $"one of {string.Join(", ", all)}", unknown)
            : named.Count > 0 ? [.. named] : all;
    }

    /// <summary>Counts and times.</summary>
    /// <param name="encodings">What to measure.</param>
    /// <param name="tiers">How.</param>
    /// <returns>A row per encoding.</returns>
    public IReadOnlyList<GateRow> Run(IReadOnlyList<string> encodings, GateTiers tiers)
    {
        var counted = tiers.HasFlag(GateTiers.Counted) ? Took("counting", () => Count(encodings)) : [];
        var timed = tiers.HasFlag(GateTiers.Timed) ? Took("timing", () => Time(encodings)) : [];
        var loops = counted.ToLookup(pair => pair.Encoding);
        return
        [
            .. encodings.Select(name => new GateRow(
                name,
                [.. loops[name]],
                timed.FirstOrDefault(estimate => estimate.Encoding == name),
                RemarkOn(name, tiers, loops[name].Any(), timed))),
        ];
    }

    /// <summary>What is injected so that loops execute so many per cent more.</summary>
    /// <param name="encodings">The encodings.</param>
    /// <param name="percent">Per cent of the instructions of the loop that resolves.</param>
    /// <returns>Instructions per 128 bios, by encoding.</returns>
    public IReadOnlyDictionary<string, int> AmountsOf(IReadOnlyList<string> encodings, double percent) => percent == 0
        ? new Dictionary<string, int>()
        : NewCallgrind().Count(0, CountedIsa.All[^1], encodings).Where(found => found.Key.Loop == CountedLoop.All[0])
            .ToDictionary(found => found.Key.Encoding, found => (int)Math.Round(found.Value.Instructions * Cell.BatchBios * percent / 100));

    private IReadOnlyList<CountedPair> Count(IReadOnlyList<string> encodings) =>
        CountedTier.Run(NewCallgrind(), CountedIsa.All, encodings, Injected);

    private IReadOnlyList<TimedEstimate> Time(IReadOnlyList<string> encodings) =>
        new TimedTier(build, recording, Thresholds, Seed, cancellation).Run(
            [.. encodings.Select(OfBoth).OfType<TimedEncoding>().Where(encoding => head[encoding.Name].IsSupported)], Patience);

    /// <summary>An encoding where both builds have it; null where one has not.</summary>
    /// <param name="name">Its name.</param>
    public TimedEncoding? OfBoth(string name) =>
        @base.TryGetValue(name, out var before) && head.TryGetValue(name, out var after)
            ? new TimedEncoding(name, before.Index, after.Index, Injected.GetValueOrDefault(name))
            : null;

    private string? RemarkOn(string name, GateTiers tiers, bool isCounted, IReadOnlyList<TimedEstimate> timed) =>
        !@base.ContainsKey(name) ? "new: the base has none of this name"
        : !head.TryGetValue(name, out var encoding) ? "gone: the head has none of this name"
        : !encoding.IsSupported ? $"this machine has no {encoding.Isa}; what was counted is its scalar path"
        : tiers.HasFlag(GateTiers.Timed) && timed.All(estimate => estimate.Encoding != name)
            ? "it refuses the machine it would be measured on"
        : tiers.HasFlag(GateTiers.Counted) && !isCounted ? "not counted: it asks for more address space than valgrind has"
        : null;

    private CallgrindRun NewCallgrind()
    {
        var input = Path.Combine(build.Folder, $"input-{Seed}.bin");
        if (!File.Exists(input))
        {
            CountedInput.Write(input, scene, Seed);
        }

        return new CallgrindRun(build, input, cancellation);
    }

    private T Took<T>(string name, Func<T> work)
    {
        var start = watch.Elapsed;
        var result = work();
        seconds[name] = (watch.Elapsed - start).TotalSeconds;
        return result;
    }
}
