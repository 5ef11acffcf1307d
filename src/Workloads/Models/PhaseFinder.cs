using System.Numerics;
using System.Runtime.InteropServices;

namespace Workloads.Models;

/// <summary>
/// Divides a recording into phases. Bios are counted in windows of equal length; neighbouring windows are joined into phases so that the
/// phases, each described by its own counts, take the fewest bits (the information criterion of Schwarz, 1978).
/// </summary>
internal sealed class PhaseFinder
{
    /// <summary>Maximum number of phases.</summary>
    public const int MostPhases = 8;

    private const int MostWindows = 64;
    private const int FirstWindowBios = 64;
    private const int MostShapes = 4096;

    private readonly List<Window> windows = [];
    private long windowBios = FirstWindowBios;

    /// <summary>Counts a bio. When all windows are full, each pair of neighbours becomes one window.</summary>
    public void Add(in BioFacts facts)
    {
        if (windows.Count == 0 || windows[^1].Bios == windowBios)
        {
            if (windows.Count == MostWindows)
            {
                for (var i = 0; i < MostWindows / 2; i++)
                {
                    windows[i] = windows[2 * i];
                    windows[i].Append(windows[(2 * i) + 1]);
                }

                windows.RemoveRange(MostWindows / 2, MostWindows / 2);
                windowBios *= 2;
            }

            windows.Add(new Window());
        }

        windows[^1].Add(facts);
    }

    /// <summary>Adds the counts to a model, phase by phase.</summary>
    public void Finish(ModelCounts counts, in BioFacts first, bool comesBackSwitched)
    {
        windows[0].Correct(first.Class with { Switched = comesBackSwitched });
        var phases = Find();
        for (var i = 0; i < phases.Count; i++)
        {
            phases[i].Put(counts, i, (i + 1) % phases.Count, phases[(i + 1) % phases.Count].First);
        }
    }

    /// <summary>
    /// Finds the phases. A parameter costs half the logarithm of the number of bios; the price doubles until there are few enough phases.
    /// </summary>
    private List<Window> Find()
    {
        for (var price = 0.5 * Math.Log(windows.Sum(window => window.Bios) + 1); ; price *= 2)
        {
            var phases = Cheapest(price);
            if (phases.Count == 1 || (phases.Count <= MostPhases && phases.Sum(phase => phase.Classes) <= WorkloadModel.MostClasses))
            {
                return phases;
            }
        }
    }

    /// <summary>The cheapest division of the windows, by dynamic programming from the front: the best last phase for each end.</summary>
    private List<Window> Cheapest(double price)
    {
        var count = windows.Count;
        var cost = new double[count + 1];
        var from = new int[count + 1];
        for (var end = 1; end <= count; end++)
        {
            cost[end] = double.MaxValue;
            var joined = new Window();
            for (var start = end - 1; start >= 0; start--)
            {
                joined.Count(windows[start]);
                var total = cost[start] + joined.Nats + (price * joined.Categories);
                if (total < cost[end])
                {
                    (cost[end], from[end]) = (total, start);
                }
            }
        }

        var phases = new List<Window>();
        for (var end = count; end > 0; end = from[end])
        {
            phases.Insert(0, Joined(from[end], end));
        }

        return phases;
    }

    private Window Joined(int start, int end)
    {
        var joined = new Window();
        for (var i = start; i < end; i++)
        {
            joined.Append(windows[i]);
        }

        return joined;
    }

    /// <summary>The counts of consecutive bios.</summary>
    private sealed class Window
    {
        private readonly Dictionary<(int Kind, uint Bytes, ushort Segments), long> shapes = [];
        private readonly Dictionary<(int From, int To), long> steps = [];
        private readonly Dictionary<int, long> classes = [];
        private int last;
        private int second;

        public long Bios { get; private set; }

        public int First { get; private set; }

        /// <summary>Number of parameters that describe the window.</summary>
        public int Categories => shapes.Count + classes.Count;

        public int Classes => classes.Count;

        /// <summary>Length of its bios in nats when coded by the window's own counts.</summary>
        public double Nats => Entropy(shapes.Values) + Entropy(classes.Values);

        public void Add(in BioFacts facts)
        {
            var index = facts.Class.Index;
            if (Bios == 0)
            {
                First = index;
            }
            else
            {
                Add(steps, (last, index), 1);
                second = Bios == 1 ? index : second;
            }

            last = index;
            Bios++;
            Add(classes, index, 1);
            AddShape((facts.Class.Kind, facts.Bytes, facts.Segments), 1);
        }

        /// <summary>Adds the bios of another window, without regard to order.</summary>
        public void Count(Window other)
        {
            Bios += other.Bios;
            foreach (var (shape, count) in other.shapes)
            {
                AddShape(shape, count);
            }

            AddAll(classes, other.classes);
        }

        /// <summary>Adds the bios of the next window.</summary>
        public void Append(Window next)
        {
            if (Bios == 0)
            {
                First = next.First;
                second = next.second;
            }
            else
            {
                Add(steps, (last, next.First), 1);
                second = Bios == 1 ? next.First : second;
            }

            last = next.last;
            Count(next);
            AddAll(steps, next.steps);
        }

        /// <summary>Replaces the class of the first bio by its class as the successor of the recording's last bio.</summary>
        public void Correct(BioClass first)
        {
            Add(classes, First, -1);
            Add(classes, first.Index, 1);
            if (Bios > 1)
            {
                Add(steps, (First, second), -1);
                Add(steps, (first.Index, second), 1);
            }
            else
            {
                last = first.Index;
            }

            First = first.Index;
        }

        /// <summary>Adds the counts to a model, and the step to the first bio of the next phase.</summary>
        public void Put(ModelCounts counts, int phase, int nextPhase, int nextFirst)
        {
            foreach (var (shape, count) in shapes)
            {
                counts.AddShape(phase, BioClass.OpOf(shape.Kind), BioClass.PlaceOf(shape.Kind), shape.Bytes, shape.Segments, count);
            }

            foreach (var ((from, to), count) in steps)
            {
                counts.AddStep((phase * BioClass.Count) + from, (phase * BioClass.Count) + to, count);
            }

            counts.AddStep((phase * BioClass.Count) + last, (nextPhase * BioClass.Count) + nextFirst);
        }

        private void AddShape((int Kind, uint Bytes, ushort Segments) shape, long count)
        {
            // Past the limit a new size counts as the next power of two, so that memory stays bounded for any input.
            if (shapes.Count >= MostShapes && !shapes.ContainsKey(shape))
            {
                shape.Bytes = Math.Max(BitOperations.RoundUpToPowerOf2(shape.Bytes), shape.Bytes);
            }

            Add(shapes, shape, count);
        }

        private static double Entropy(IEnumerable<long> counts)
        {
            var total = 0.0;
            var sum = 0.0;
            foreach (var count in counts)
            {
                total += count;
                sum += count > 0 ? count * Math.Log(count) : 0;
            }

            return total > 0 ? (total * Math.Log(total)) - sum : 0;
        }

        private static void Add<TKey>(Dictionary<TKey, long> counts, TKey key, long count) where TKey : notnull =>
            CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += count;

        private static void AddAll<TKey>(Dictionary<TKey, long> counts, Dictionary<TKey, long> others) where TKey : notnull
        {
            foreach (var (key, count) in others)
            {
                Add(counts, key, count);
            }
        }
    }
}
