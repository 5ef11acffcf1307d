using System.Numerics;

namespace Lookups.Search;

/// <summary>
/// Plans an <see cref="AddressDirectory"/>: which bit windows tell the providers apart in the fewest steps and slots. Runs at
/// registration, so it may allocate and search.
/// </summary>
internal sealed class AddressDirectoryPlan
{
    private const int WidestLeaf = 12;
    private const int WidestRoot = 12;
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
        if (SmallestWindow(everything) is { } only && Make(everything, only, 1, 1 << WidestLeaf) is { } oneLevel)
        {
            return oneLevel;
        }

        // Always a plan, if not a good one; the search for a better one stops wherever a candidate gets worse than the best.
        var best = Make(everything, SplittingWindow(everything), int.MaxValue, int.MaxValue)
            ?? throw new InvalidOperationException("No window splits these providers.");
        for (var bits = 2; bits <= WidestRoot && !best.IsGoodEnough; bits += 2)
        {
            for (var shift = ProviderTable.PhysAddrBits - bits; shift >= ProviderTable.PageShift && !best.IsGoodEnough; shift--)
            {
                var root = new BitWindow(0, shift, bits);
                if (everything.CanBeCutBy(root))
                {
                    best = Make(everything, root, best.Levels, best.Levels == 2 ? best.Leaves.Count - 1 : MostSlots) is { } plan && plan.IsBetterThan(best) ? plan : best;
                }
            }
        }

        return best;
    }

    /// <summary>Two levels that stay in L1.</summary>
    private bool IsGoodEnough => Levels == 2 && Leaves.Count <= 1024;

    private bool IsBetterThan(AddressDirectoryPlan other) =>
        Levels < other.Levels || (Levels == other.Levels && Leaves.Count < other.Leaves.Count);

    private static AddressDirectoryPlan? Make(Population everything, BitWindow root, int mostLevels, int mostSlots)
    {
        var plan = new AddressDirectoryPlan { Root = root };
        plan.AddLeaves(1 << root.Bits);
        return plan.Fill(everything, root, 1, mostLevels, mostSlots) ? plan : null;
    }

    /// <summary>Gives every slot of a node its leaf, or a node of its own; false when that takes more levels or slots than allowed.</summary>
    private bool Fill(Population population, BitWindow window, int level, int mostLevels, int mostSlots)
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

            if (level == mostLevels || InnerWindow(part, level + 1 < mostLevels) is not { } inner)
            {
                return false;
            }

            var node = new BitWindow(Leaves.Count, inner.Shift, inner.Bits);
            AddLeaves(1 << inner.Bits);
            Nodes[slot] = node;
            if (Leaves.Count > mostSlots || !Fill(part, node, level + 1, mostLevels, mostSlots))
            {
                return false;
            }
        }

        return true;
    }

    private static BitWindow? InnerWindow(Population population, bool maySplit) =>
        SmallestWindow(population) ?? (maySplit ? SplittingWindow(population) : null);

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
