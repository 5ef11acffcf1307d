using System.Buffers;
using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Chooses the address bits that tell the providers of some cubes apart: not a window but any bits, gathered by one PEXT, so that a
/// table of few slots serves BARs of all sizes. Runs at registration, so it may allocate and search.
/// </summary>
/// <remarks>
/// Two disjoint cubes always differ in a bit that is fixed in both, so some set of bits works. The search is greedy: each step takes
/// the bit that leaves the fewest pairs of providers together. Addresses that nobody has are in no cube and cost nothing. Free bits of a cube cost slots: it owns every combination of them.
/// </remarks>
internal static class BitSelection
{
    /// <summary>Cubes of which bits are left out one by one; of more, it would take too long.</summary>
    private const int MostEliminated = 128;

    /// <summary>
    /// The fewest bits that either of two searches finds: greedily, bit by bit, and by leaving out bits of all there are, which finds some where the
    /// greedy one takes bits that are free in large cubes.
    /// </summary>
    /// <param name="cubes">The cubes, in order of id.</param>
    /// <param name="mostBits">Most bits allowed: log2 of the slots.</param>
    /// <returns>The mask, or null when both need more bits.</returns>
    public static ulong? Fewest(List<AddressCube> cubes, int mostBits)
    {
        var greedy = TellingApart(cubes, mostBits);
        if (cubes.Count > MostEliminated)
        {
            return greedy;
        }

        var most = greedy is { } mask ? BitOperations.PopCount(mask) - 1 : mostBits;
        var left = WhatIsLeft(cubes);
        return BitOperations.PopCount(left) <= most ? left : greedy;
    }

    /// <summary>All bits of an address but those without which the rest still tells the providers apart, the lowest left out first.</summary>
    private static ulong WhatIsLeft(List<AddressCube> cubes)
    {
        var mask = (1UL << ProviderTable.PhysAddrBits) - ProviderTable.PageBytes;
        for (var shift = ProviderTable.PageShift; shift < ProviderTable.PhysAddrBits; shift++)
        {
            var without = mask & ~(1UL << shift);
            mask = AreApart(cubes, without) ? without : mask;
        }

        return mask;
    }

    /// <summary>Whether some bits tell the providers apart, however many bits there are: splits the cubes, highest bit first, while any are together.</summary>
    private static bool AreApart(List<AddressCube> cubes, ulong mask)
    {
        if (Conflicts(cubes, 1).Count == 0)
        {
            return true;
        }

        if (mask == 0)
        {
            return false;
        }

        var bit = 1UL << BitOperations.Log2(mask);
        return AreApart(cubes.FindAll(cube => IsOnSide(cube, bit, isHigh: false)), mask & ~bit)
            && AreApart(cubes.FindAll(cube => IsOnSide(cube, bit, isHigh: true)), mask & ~bit);
    }

    private static bool IsOnSide(AddressCube cube, ulong bit, bool isHigh) => (cube.Free & bit) != 0 || (cube.Value & bit) != 0 == isHigh;

    /// <summary>Bits that tell the providers apart.</summary>
    /// <param name="cubes">The cubes, in order of id.</param>
    /// <param name="mostBits">Most bits allowed: log2 of the slots.</param>
    /// <param name="room">Providers that may share a slot: 1, unless something else tells those apart.</param>
    /// <returns>The mask, or null when the greedy search needs more bits.</returns>
    public static ulong? TellingApart(List<AddressCube> cubes, int mostBits, int room = 1)
    {
        var mask = 0UL;
        foreach (var (bit, together) in GreedyBits(cubes, mostBits, room))
        {
            mask |= bit;
            if (together == 0)
            {
                return WithoutUselessBits(cubes, mask, room);
            }
        }

        return Conflicts(cubes, room).Count == 0 ? 0 : null;
    }

    /// <summary>Bits in the order in which the greedy search takes them, and what each leaves together.</summary>
    /// <param name="cubes">The cubes, in order of id.</param>
    /// <param name="mostBits">Most bits to take.</param>
    /// <param name="room">Providers that may share a slot.</param>
    public static IEnumerable<(ulong Bit, double Together)> GreedyBits(List<AddressCube> cubes, int mostBits, int room = 1)
    {
        var mask = 0UL;
        var groups = Conflicts(cubes, room);
        for (var bits = 1; groups.Count > 0 && bits <= mostBits; bits++)
        {
            var bestBit = 0UL;
            var together = long.MaxValue;
            for (var shift = ProviderTable.PageShift; shift < ProviderTable.PhysAddrBits; shift++)
            {
                var bit = 1UL << shift;
                if ((mask & bit) == 0 && CountTogether(groups, bit, together) is var left && left <= together)
                {
                    (together, bestBit) = (left, bit);
                }
            }

            mask |= bestBit;
            groups = Split(groups, bestBit, room);
            yield return (bestBit, groups.Count == 0 ? 0 : (double)together / (1L << bits));
        }
    }

    /// <summary>Cubes that no bit taken so far keeps apart: groups of more providers than have room. What is apart already is dropped.</summary>
    private static List<List<AddressCube>> Conflicts(List<AddressCube> cubes, int room)
    {
        Side all = default;
        return cubes.Exists(cube => all.Add(cube.Id) >= room) ? [cubes] : [];
    }

    /// <summary>Pairs of different providers that a further bit would leave together, counted up to a limit.</summary>
    private static long CountTogether(List<List<AddressCube>> groups, ulong bit, long limit)
    {
        var together = 0L;
        foreach (var group in groups)
        {
            Side low = default, high = default;
            foreach (var cube in group)
            {
                if ((cube.Free & bit) != 0 || (cube.Value & bit) == 0)
                {
                    together += low.Add(cube.Id);
                }

                if (((cube.Free | cube.Value) & bit) != 0)
                {
                    together += high.Add(cube.Id);
                }
            }

            if (together > limit)
            {
                break;
            }
        }

        return together;
    }

    private static List<List<AddressCube>> Split(List<List<AddressCube>> groups, ulong bit, int room)
    {
        var parts = new List<List<AddressCube>>();
        foreach (var group in groups)
        {
            parts.AddRange(Conflicts(group.FindAll(cube => IsOnSide(cube, bit, isHigh: false)), room));
            parts.AddRange(Conflicts(group.FindAll(cube => IsOnSide(cube, bit, isHigh: true)), room));
        }

        return parts;
    }

    /// <summary>A bit that was taken early may be implied by later ones.</summary>
    private static ulong WithoutUselessBits(List<AddressCube> cubes, ulong mask, int room)
    {
        for (var left = mask; left != 0; left &= left - 1)
        {
            var without = mask & ~(left & (~left + 1));
            if (IsToldApart(cubes, without, room))
            {
                mask = without;
            }
        }

        return mask;
    }

    /// <summary>Whether no slot has more owners than room: fills the slots, which takes fewer steps than to split the cubes bit by bit.</summary>
    private static bool IsToldApart(List<AddressCube> cubes, ulong mask, int room)
    {
        var slots = 1 << BitOperations.PopCount(mask);
        var owners = ArrayPool<Side>.Shared.Rent(slots);
        owners.AsSpan(0, slots).Clear();
        var apart = cubes.TrueForAll(cube => TryOwn(owners, cube, mask, room));
        ArrayPool<Side>.Shared.Return(owners);
        return apart;
    }

    /// <summary>Gives a cube its slots, unless one has no room.</summary>
    private static bool TryOwn(Side[] owners, AddressCube cube, ulong mask, int room)
    {
        var free = BitGather.Extract(cube.Free, mask);
        for (var i = 0; i < cube.SlotCount(mask); i++)
        {
            if (owners[cube.Slot(mask, free, i)].Add(cube.Id) >= room)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts the different providers on one side of a bit; cubes come in order of id.</summary>
    private struct Side
    {
        private int last;
        private int count;

        /// <summary>Adds a cube's provider, and says how many others are there.</summary>
        public int Add(ushort id)
        {
            if (last == id + 1)
            {
                return 0;
            }

            last = id + 1;
            return count++;
        }
    }
}
