using System.Numerics;

namespace Lookups.Search;

/// <summary>
/// Plans an <see cref="AddressDirectory"/>: which bit windows tell the providers apart in the fewest steps and slots. Runs at
/// registration, so it may allocate and search.
/// </summary>
internal sealed class AddressDirectoryPlan
{
    private const int WidestLeaf = 12;
    private const int WidestRoot = 11;
    private const int RootsTried = 16;
    private const int MostSlots = 1 << 20;

    /// <summary>A window of no bits, so high up that every address is in its one granule.</summary>
    private static readonly BitWindow OneSlot = new(0, 63, 0);

    private AddressDirectoryPlan()
    {
    }

    /// <summary>The first step.</summary>
    public BitWindow Root { get; private set; }

    /// <summary>The step that follows from each slot; a leaf leads to itself.</summary>
    public List<BitWindow> Nodes { get; } = [];

    /// <summary>Provider id of every slot that is a leaf, else 0.</summary>
    public List<ushort> Leaves { get; } = [];

    /// <summary>Steps from the root to the deepest leaf.</summary>
    public int Levels { get; private set; } = 1;

    public static string? Refusal(ProviderTable providers) =>
        providers.Count > AddressDirectory.Capacity
            ? $"it holds {AddressDirectory.Capacity} providers, not {providers.Count}"
            : providers.DescribeSharedPage();

    public static AddressDirectoryPlan Make(ProviderTable providers)
    {
        if (Refusal(providers) is { } reason)
        {
            throw new ArgumentException(reason, nameof(providers));
        }

        var everything = Population.Of(providers);
        if (SmallestWindow(everything) is { } only && MakeFrom(everything, only) is { } oneLevel)
        {
            return oneLevel;
        }

        AddressDirectoryPlan? best = null;
        foreach (var root in CandidateRoots(everything))
        {
            if (MakeFrom(everything, root) is { } plan && (best is null || plan.Cost.CompareTo(best.Cost) < 0))
            {
                best = plan;
            }
        }

        return best ?? MakeFrom(everything, SplittingWindow(everything)) ?? throw new InvalidOperationException("No window splits these providers.");
    }

    /// <summary>Depth first, then what has to stay in cache.</summary>
    private (int Levels, int Bytes) Cost => (Levels, Leaves.Count * (Levels == 1 ? 2 : 10));

    private static AddressDirectoryPlan? MakeFrom(Population everything, BitWindow root)
    {
        var plan = new AddressDirectoryPlan { Root = root };
        plan.AddLeaves(1 << root.Bits);
        return plan.Fill(everything, root, level: 1) ? plan : null;
    }

    /// <summary>The windows that leave the fewest providers together, with the fewest slots.</summary>
    private static IEnumerable<BitWindow> CandidateRoots(Population everything)
    {
        var found = new List<(long Together, BitWindow Window)>();
        for (var bits = 2; bits <= WidestRoot; bits++)
        {
            for (var shift = ProviderTable.PageShift; shift + bits <= ProviderTable.PhysAddrBits; shift++)
            {
                var window = new BitWindow(0, shift, bits);
                if (everything.CountTogether(window) is { } together)
                {
                    found.Add((together + (1 << bits), window));
                }
            }
        }

        return found.OrderBy(f => f.Together).Take(RootsTried).Select(f => f.Window);
    }

    /// <summary>Gives every slot of a node its leaf, or a node of its own; false when that takes more slots than it is worth.</summary>
    private bool Fill(Population population, BitWindow window, int level)
    {
        Levels = Math.Max(Levels, level);
        foreach (var (value, part) in population.Split(window))
        {
            var slot = window.FirstSlot + (int)value;
            if (part.Count == 1)
            {
                Leaves[slot] = part.OnlyId;
                continue;
            }

            var inner = SmallestWindow(part) ?? SplittingWindow(part);
            var node = new BitWindow(Leaves.Count, inner.Shift, inner.Bits);
            AddLeaves(1 << inner.Bits);
            Nodes[slot] = node;
            if (Leaves.Count > MostSlots || !Fill(part, node, level + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The narrowest window under which no two providers share a value.</summary>
    private static BitWindow? SmallestWindow(Population population)
    {
        if (population.Count < 2)
        {
            return OneSlot;
        }

        for (var bits = BitOperations.Log2((uint)population.Count - 1) + 1; bits <= WidestLeaf; bits++)
        {
            for (var shift = ProviderTable.PhysAddrBits - bits; shift >= ProviderTable.PageShift; shift--)
            {
                var window = new BitWindow(0, shift, bits);
                if (population.IsToldApartBy(window))
                {
                    return window;
                }
            }
        }

        return null;
    }

    /// <summary>The highest bits in which the providers differ at all: always a step forward.</summary>
    private static BitWindow SplittingWindow(Population population)
    {
        var top = population.HighestDifferingBit + 1;
        var bits = Math.Min(8, top - ProviderTable.PageShift);
        return new BitWindow(0, top - bits, bits);
    }

    private void AddLeaves(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Nodes.Add(new BitWindow(Leaves.Count, 0, 0));
            Leaves.Add(0);
        }
    }
}
