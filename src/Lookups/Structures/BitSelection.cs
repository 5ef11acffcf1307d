using System.Buffers;
using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Chooses the address bits that tell the providers of some cubes apart: not a window but any bits, gathered by one PEXT, so that a
/// table of few slots serves BARs of all sizes. Runs at registration, so it may allocate and search.
/// </summary>
/// <remarks>
/// Two disjoint cubes always differ in a bit that is fixed in both, so some set of bits works. The search is greedy: each step takes the
/// bit that leaves the fewest pairs of providers together. Addresses without an owner are in no cube and cost nothing. Free bits of a cube
/// cost slots: it owns every combination of them.
/// </remarks>
internal static class BitSelection
{
    /// <summary>Maximum number of cubes for the search that leaves out bits one by one; with more, it takes too long.</summary>
    private const int MostEliminated = 128;

    /// <summary>
    /// The fewest bits that either of two searches finds: one adds bits greedily, the other starts with all bits and leaves some out. The
    /// second succeeds in some cases where the greedy search takes bits that are free in large cubes.
    /// </summary>
    /// <param name="cubes">The cubes, in order of id.</param>
    /// <param name="mostBits">Most bits allowed: log2 of the slots.</param>
    /// <returns>The mask, or null when both need more bits.</returns>
    public static ulong? Fewest(ReadOnlySpan<AddressCube> cubes, int mostBits)
    {
        var greedy = TellingApart(cubes, mostBits);
        if (cubes.Length > MostEliminated)
        {
            return greedy;
        }

        var most = greedy is { } mask ? BitOperations.PopCount(mask) - 1 : mostBits;
        var left = WhatIsLeft(cubes);
        return BitOperations.PopCount(left) <= most ? left : greedy;
    }

    /// <summary>Leaves out address bits, the lowest first, as long as the rest still tells the providers apart.</summary>
    private static ulong WhatIsLeft(ReadOnlySpan<AddressCube> cubes)
    {
        var differences = new List<ulong>();
        for (var i = 1; i < cubes.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (cubes[i].Id != cubes[j].Id)
                {
                    differences.Add(cubes[i].DifferenceFrom(in cubes[j]));
                }
            }
        }

        var mask = (1UL << ProviderTable.PhysAddrBits) - ProviderTable.PageBytes;
        for (var shift = ProviderTable.PageShift; shift < ProviderTable.PhysAddrBits; shift++)
        {
            var without = mask & ~(1UL << shift);
            mask = differences.TrueForAll(difference => (difference & without) != 0) ? without : mask;
        }

        return mask;
    }

    /// <summary>Bits that tell the providers apart.</summary>
    /// <param name="cubes">The cubes, in order of id.</param>
    /// <param name="mostBits">Most bits allowed: log2 of the slots.</param>
    /// <param name="mostTogether">Most providers that may share a slot: 1, unless something else tells those apart.</param>
    /// <param name="first">Bits to take before any other, such as those that told other cubes apart.</param>
    /// <returns>The mask, or null when the greedy search needs more bits.</returns>
    public static ulong? TellingApart(ReadOnlySpan<AddressCube> cubes, int mostBits, int mostTogether = 1, ulong first = 0)
    {
        var groups = new CubeGroups(cubes, mostTogether);
        if (groups.AreApart)
        {
            return 0;
        }

        groups.SplitAll(first);
        var mask = first;
        while (!groups.AreApart)
        {
            if (BitOperations.PopCount(mask) >= mostBits)
            {
                return null;
            }

            var bit = groups.Best(mask);
            groups.Split(bit);
            mask |= bit;
        }

        return WithoutUselessBits(cubes, mask, mostTogether);
    }

    /// <summary>Bits in the order in which the greedy search takes them, until all are apart.</summary>
    /// <param name="cubes">The cubes, in order of id.</param>
    /// <param name="mostBits">Most bits to take.</param>
    /// <param name="first">Bits that are already taken.</param>
    public static List<ulong> GreedyBits(ReadOnlySpan<AddressCube> cubes, int mostBits, ulong first = 0)
    {
        var groups = new CubeGroups(cubes, mostTogether: 1);
        groups.SplitAll(first);
        var bits = new List<ulong>();
        for (var mask = first; !groups.AreApart && bits.Count < mostBits; mask |= bits[^1])
        {
            bits.Add(groups.Best(mask));
            groups.Split(bits[^1]);
        }

        return bits;
    }

    /// <summary>A bit that was taken early may be implied by later ones.</summary>
    private static ulong WithoutUselessBits(ReadOnlySpan<AddressCube> cubes, ulong mask, int mostTogether)
    {
        for (var left = mask; left != 0; left &= left - 1)
        {
            var without = mask & ~(left & (~left + 1));
            if (IsToldApart(cubes, without, mostTogether))
            {
                mask = without;
            }
        }

        return mask;
    }

    /// <summary>
    /// Whether no slot has more owners than it may have. Fills the slots, which takes fewer steps than splitting the cubes bit by bit.
    /// </summary>
    private static bool IsToldApart(ReadOnlySpan<AddressCube> cubes, ulong mask, int mostTogether)
    {
        var slots = 1 << BitOperations.PopCount(mask);
        var owners = ArrayPool<Owners>.Shared.Rent(slots);
        owners.AsSpan(0, slots).Clear();
        try
        {
            foreach (ref readonly var cube in cubes)
            {
                foreach (var slot in cube.Slots(mask))
                {
                    if (owners[slot].Add(cube.Id) > mostTogether)
                    {
                        return false;
                    }
                }
            }

            return true;
        }
        finally
        {
            ArrayPool<Owners>.Shared.Return(owners);
        }
    }

    /// <summary>Counts the different providers of a slot; cubes come in order of id.</summary>
    private struct Owners
    {
        private int last;
        private int count;

        /// <summary>Adds a cube's provider and returns the number of providers.</summary>
        public int Add(ushort id)
        {
            if (last != id + 1)
            {
                last = id + 1;
                count++;
            }

            return count;
        }
    }
}
