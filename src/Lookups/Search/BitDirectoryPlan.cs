using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups.Search;

/// <summary>A step of a search by chosen bits: which bits to gather, and where the slots that they index begin.</summary>
[StructLayout(LayoutKind.Sequential, Size = 16)]
internal readonly record struct BitNode(ulong Mask, ulong FirstSlot)
{
    /// <summary>The slot an address leads to: two instructions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Slot(ulong physAddr) => FirstSlot + BitGather.Extract(physAddr, Mask);
}

/// <summary>Plans a <see cref="BitDirectory"/>: one level where few slots suffice, else a root whose slots each choose bits of their own.</summary>
internal sealed class BitDirectoryPlan
{
    private const int WidestSingle = 13;
    private const int WidestRoot = 14;
    private const int WidestLeaf = 13;

    private BitDirectoryPlan(ulong rootMask) => RootMask = rootMask;

    /// <summary>The bits that index the root.</summary>
    public ulong RootMask { get; }

    /// <summary>The root of a directory of two levels; empty in one of one level.</summary>
    public List<BitNode> Nodes { get; } = [];

    /// <summary>Provider id of every leaf slot; 0 where no provider leads.</summary>
    public List<ushort> Leaves { get; } = [];

    private int Bytes => (Nodes.Count * 16) + (Leaves.Count * 2);

    /// <summary>
    /// The smallest plan with the fewest levels that keeps providers apart from each other and, where that can be had too, from
    /// ordinary memory; null when the providers need more than two levels.
    /// </summary>
    public static BitDirectoryPlan? Make(Fabric fabric)
    {
        var providers = AddressCube.OfProviders(fabric).ToList();
        return Make([.. providers, .. AddressCube.OfHostMemory(fabric)]) ?? Make(providers);
    }

    private static BitDirectoryPlan? Make(List<AddressCube> cubes)
    {
        if (BitSelection.TellingApart(cubes, WidestSingle) is { } mask)
        {
            var single = new BitDirectoryPlan(mask);
            AddSlots(single.Leaves, cubes, mask);
            return single;
        }

        BitDirectoryPlan? best = null;
        var root = 0UL;
        foreach (var (bit, _) in BitSelection.GreedyBits(cubes, WidestRoot))
        {
            root |= bit;
            if (MakeTwoLevels(cubes, root, best?.Bytes ?? int.MaxValue) is { } plan)
            {
                best = plan;
            }
        }

        return best;
    }

    private static BitDirectoryPlan? MakeTwoLevels(List<AddressCube> cubes, ulong root, int mostBytes)
    {
        var parts = new List<AddressCube>[1 << BitOperations.PopCount(root)];
        foreach (var cube in cubes)
        {
            var free = BitGather.Extract(cube.Free, root);
            for (var i = 0; i < cube.SlotCount(root); i++)
            {
                var slot = cube.Slot(root, free, i);
                (parts[slot] ??= []).Add(cube.InSlot(root, slot));
            }
        }

        var plan = new BitDirectoryPlan(root);
        foreach (var part in parts)
        {
            if (BitSelection.TellingApart(part ?? [], WidestLeaf) is not { } mask)
            {
                return null;
            }

            plan.Nodes.Add(new BitNode(mask, (ulong)plan.Leaves.Count));
            AddSlots(plan.Leaves, part ?? [], mask);
            if (plan.Bytes >= mostBytes)
            {
                return null;
            }
        }

        return plan;
    }

    /// <summary>Appends the slots that some bits index, each with its provider's id; 0 where no provider leads.</summary>
    public static void AddSlots(List<ushort> slots, List<AddressCube> cubes, ulong mask)
    {
        var first = slots.Count;
        slots.AddRange(new ushort[1 << BitOperations.PopCount(mask)]);
        foreach (var cube in cubes)
        {
            var free = BitGather.Extract(cube.Free, mask);
            for (var i = 0; i < cube.SlotCount(mask); i++)
            {
                slots[first + cube.Slot(mask, free, i)] = cube.Id;
            }
        }
    }
}
