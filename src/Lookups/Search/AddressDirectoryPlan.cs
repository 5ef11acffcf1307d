using System.Numerics;

namespace Lookups.Search;

/// <summary>
/// Plans an <see cref="AddressDirectory"/>: which bit windows tell the providers apart in the fewest steps and slots. Runs at
/// registration, so it may allocate.
/// </summary>
internal sealed class AddressDirectoryPlan
{
    private const int MostRootSlots = 1024;
    private const int WidestWindow = 12;
    private const int SplitBits = 8;
    private readonly (ulong First, ulong Last, ushort Id)[] regions;

    private AddressDirectoryPlan(ProviderTable providers)
    {
        var ids = providers.IdsByAddress();
        regions = new (ulong, ulong, ushort)[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ref readonly var info = ref providers[new ProviderId(ids[i])];
            regions[i] = (info.Start, info.Start + (info.Bytes - 1), (ushort)ids[i]);
        }
    }

    /// <summary>Node words: window shift in bits 0-5, window mask in bits 16-31, first slot of the children in bits 32-63.</summary>
    public List<ulong> Nodes { get; } = [];

    /// <summary>Provider id of every slot that is a leaf, else 0.</summary>
    public List<ushort> Leaves { get; } = [];

    /// <summary>Shift that turns an address into a root slot.</summary>
    public int RootShift { get; private set; }

    /// <summary>Number of root slots; addresses above all providers fall into the last, which is empty.</summary>
    public int RootSlots { get; private set; }

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

        var plan = new AddressDirectoryPlan(providers);
        plan.PlanRoot();
        return plan;
    }

    private void PlanRoot()
    {
        var highest = regions.Length == 0 ? 0 : regions[^1].Last;
        RootShift = Math.Max(ProviderTable.PageShift, 64 - BitOperations.LeadingZeroCount(highest) - BitOperations.Log2(MostRootSlots) + 1);
        RootSlots = (int)(highest >> RootShift) + 2;
        AddLeaves(RootSlots);
        Split(0, RootSlots, 0, RootShift, 0, regions.Length, 1);
    }

    /// <summary>Gives every slot of a node, slots being intervals of addresses, its leaf or its own node.</summary>
    private void Split(int firstSlot, int slots, ulong baseAddr, int shift, int from, int to, int level)
    {
        Levels = Math.Max(Levels, level);
        for (var slot = 0; slot < slots; slot++)
        {
            var first = baseAddr + ((ulong)slot << shift);
            var last = first + ((1UL << shift) - 1);
            while (from < to && regions[from].Last < first)
            {
                from++;
            }

            var end = from;
            while (end < to && regions[end].First <= last)
            {
                end++;
            }

            if (end - from == 1)
            {
                Leaves[firstSlot + slot] = regions[from].Id;
            }
            else if (end - from > 1)
            {
                Descend(firstSlot + slot, first, last, shift, from, end, level + 1);
            }
        }
    }

    private void Descend(int slot, ulong first, ulong last, int topBit, int from, int to, int level)
    {
        Levels = Math.Max(Levels, level);
        if (SmallestWindow(first, last, topBit, from, to) is var (shift, bits))
        {
            var children = AddLeaves(1 << bits);
            Nodes[slot] = Node(children, shift, bits);
            var mask = (1UL << bits) - 1;
            foreach (var region in regions.AsSpan(from, to - from))
            {
                var end = Math.Min(region.Last, last) >> shift;
                for (var value = Math.Max(region.First, first) >> shift; value <= end; value++)
                {
                    Leaves[children + (int)(value & mask)] = region.Id;
                }
            }
        }
        else
        {
            var splitBits = Math.Min(SplitBits, topBit - ProviderTable.PageShift);
            var children = AddLeaves(1 << splitBits);
            Nodes[slot] = Node(children, topBit - splitBits, splitBits);
            Split(children, 1 << splitBits, first, topBit - splitBits, from, to, level);
        }
    }

    /// <summary>The narrowest bit window under which no two regions of this slot share a value.</summary>
    private (int Shift, int Bits)? SmallestWindow(ulong first, ulong last, int topBit, int from, int to)
    {
        var fewest = BitOperations.Log2((uint)(to - from - 1)) + 1;
        var owners = new ushort[1 << WidestWindow];
        for (var bits = fewest; bits <= WidestWindow; bits++)
        {
            for (var shift = topBit - 1; shift >= ProviderTable.PageShift; shift--)
            {
                if (TellsApart(owners.AsSpan(0, 1 << bits), first, last, shift, from, to))
                {
                    return (shift, bits);
                }
            }
        }

        return null;
    }

    private bool TellsApart(Span<ushort> owners, ulong first, ulong last, int shift, int from, int to)
    {
        owners.Clear();
        var mask = (ulong)owners.Length - 1;
        foreach (var region in regions.AsSpan(from, to - from))
        {
            var begin = Math.Max(region.First, first) >> shift;
            var end = Math.Min(region.Last, last) >> shift;
            if (end - begin > mask)
            {
                return false;
            }

            for (var value = begin; value <= end; value++)
            {
                ref var owner = ref owners[(int)(value & mask)];
                if (owner != 0 && owner != region.Id)
                {
                    return false;
                }

                owner = region.Id;
            }
        }

        return true;
    }

    private int AddLeaves(int count)
    {
        var first = Leaves.Count;
        for (var i = 0; i < count; i++)
        {
            Leaves.Add(0);
            Nodes.Add(Node(first + i, 0, 0));
        }

        return first;
    }

    private static ulong Node(int firstSlot, int shift, int bits) =>
        ((ulong)firstSlot << 32) | (((1UL << bits) - 1) << 16) | (uint)shift;
}
