using Bench.Gate.Programs;
using Bench.Measuring;
using Workloads.Chance;

namespace Bench.Gate.Timing;

/// <summary>
/// Takes samples: a fresh process of the base, one of the head and a second one of the base take turns on one processor. They run over the
/// same inputs, in rounds of 0.3 to 2 ms. Only one of them works at a time.
/// </summary>
internal sealed class TimedSampler(GateBuild before, GateBuild after, int loops, ulong seed, CancellationToken cancellation)
{
    private const int Rounds = 6;

    /// <summary>The layouts of the stack: bytes by which a variable of the environment moves its start.</summary>
    private const uint Layouts = 4096;

    private const int BaseLane = 0;
    private const int HeadLane = 1;
    private const int ControlLane = 2;
    private static readonly int[][] OrdersOfTwo = [[0, 1], [1, 0]];
    private static readonly int[][] OrdersOfThree = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    private const long DigestItems = 1 << 12;
    private const long MostItems = 1 << 24;

    /// <summary>
    /// Approximate time of a sample of all loops. With many loops, rounds are short; with a few loops, rounds are long, which gives better
    /// estimates.
    /// </summary>
    private const double SampleSeconds = 3;

    private const double ShortestRound = 0.0003;
    private const double LongestRound = 0.001;
    private readonly Dictionary<string, long> itemsOf = [];
    private readonly Dictionary<string, string> remarks = [];
    private readonly HashSet<string> refused = [];
    private int taken;

    /// <summary>Loops that could not be compared, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Remarks => remarks;

    /// <summary>Of these, the loops that neither side can run here.</summary>
    public IReadOnlySet<string> Refused => refused;

    /// <summary>Takes a sample of each loop that can be compared, with a second process of the base for those of the controls.</summary>
    public void Take(IEnumerable<string> wanted, IReadOnlySet<string> controls, Action<string, TimedSample> take)
    {
        var dice = new Mix64(seed + ((ulong)++taken << 32));
        var subjects = wanted.GroupBy(LoopProgram.SubjectOf).ToArray();
        dice.Shuffle<IGrouping<string, string>>(subjects);
        var hasControl = subjects.SelectMany(subject => subject).Any(controls.Contains);
        int[] order = hasControl ? [BaseLane, HeadLane, ControlLane] : [BaseLane, HeadLane];
        dice.Shuffle<int>(order);
        var lanes = new LoopProgram[order.Length];
        var layout = new string('x', (int)(dice.Next() % Layouts));
        try
        {
            foreach (var lane in order)
            {
                lanes[lane] = (lane == HeadLane ? after : before).Start([new("HOTLOOPS_LAYOUT", layout)], cancellation);
                lanes[lane].PinTo(taken);
            }

            foreach (var loop in subjects.SelectMany(subject => subject))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Take(loop, controls.Contains(loop) ? lanes : lanes[..2], dice.Next()) is { } sample)
                {
                    take(loop, sample);
                }
            }
        }
        finally
        {
            foreach (var lane in lanes.OfType<LoopProgram>())
            {
                lane.Dispose();
            }
        }
    }

    private TimedSample? Take(string loop, LoopProgram[] lanes, ulong inputs)
    {
        // Memory goes to processes in the order in which they ask for it, and the next sample gets the pages that this one frees.
        var dice = new Mix64(inputs);
        var openingOrder = Enumerable.Range(0, lanes.Length).ToArray();
        dice.Shuffle<int>(openingOrder);
        var refusals = new string?[lanes.Length];
        foreach (var lane in openingOrder)
        {
            refusals[lane] = lanes[lane].Open(loop, inputs);
        }

        try
        {
            if (refusals[HeadLane] is { } refusal)
            {
                remarks[loop] = refusals[BaseLane] is null
                    ? $"the head refuses what the base runs: {refusal}" : $"cannot run here: {refusal}";
                _ = refusals[BaseLane] is not null && refused.Add(loop);
                return null;
            }

            if (refusals[BaseLane] is { } earlier)
            {
                remarks[loop] = $"the base cannot run it: {earlier}";
                return null;
            }

            if (!itemsOf.TryGetValue(loop, out var items))
            {
                if (lanes[BaseLane].Digest(DigestItems) is { } digest && lanes[HeadLane].Digest(DigestItems) is { } other
                    && digest != other)
                {
                    remarks[loop] = "both sides answer differently";
                    return null;
                }

                itemsOf.Add(loop, items = Math.Min(ItemsOfRound(lanes[BaseLane]), ItemsOfRound(lanes[HeadLane])));
            }

            return Take(lanes, openingOrder, items, dice);
        }
        finally
        {
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                if (refusals[lane] is null)
                {
                    lanes[lane].Close();
                }
            }
        }
    }

    private static TimedSample Take(LoopProgram[] lanes, int[] openingOrder, long items, Mix64 dice)
    {
        // Every order occurs equally often, so that no process always runs after a pause, or after the same other process.
        var orders = lanes.Length > ControlLane ? OrdersOfThree : OrdersOfTwo;
        var rounds = Enumerable.Range(0, Rounds).Select(round => orders[round % orders.Length]).ToArray();
        dice.Shuffle<int[]>(rounds);
        var ns = Array.ConvertAll(lanes, _ => new List<double>());
        foreach (var lane in openingOrder)
        {
            // Compiles the loop.
            lanes[lane].Run(1);
        }

        foreach (var lane in rounds.SelectMany(order => order))
        {
            ns[lane].Add(lanes[lane].Run(items));
        }

        return new TimedSample(Medians.Of([.. ns[BaseLane]]), Ratio(HeadLane), lanes.Length > ControlLane ? Ratio(ControlLane) : null);

        double Ratio(int lane) => Medians.Of([.. ns[lane].Zip(ns[BaseLane], (one, other) => one / other)]);
    }

    /// <summary>
    /// The number of items that fills the time of a round, inputs included, so that a loop that became a hundred times slower does not take
    /// a hundred times as long.
    /// </summary>
    private long ItemsOfRound(LoopProgram lane)
    {
        var share = SampleSeconds / (Rounds * OrdersOfThree[0].Length * loops);
        var length = TimeSpan.FromSeconds(Math.Clamp(share, ShortestRound, LongestRound));
        lane.Run(1);
        for (long items = 1; ; items *= 2)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            lane.Run(items);
            if (items >= MostItems || System.Diagnostics.Stopwatch.GetElapsedTime(start) >= length)
            {
                return items;
            }
        }
    }
}
