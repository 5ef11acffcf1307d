using System.Buffers;
using System.Numerics;

namespace Lookups.Search;

/// <summary>
/// Chooses the address bits that tell the providers of some cubes apart: not a window but any bits, gathered by one PEXT, so that a
/// table of few slots serves BARs of all sizes. Runs at registration, so it may allocate and search.
/// </summary>
/// <remarks>
/// Two disjoint cubes always differ in a bit that is fixed in both, so some set of bits works. The search is greedy: each step takes
/// the bit that leaves the fewest pairs of providers together. Free bits of a cube cost slots: it owns every combination of them.
/// </remarks>
internal static class BitSelection
{
    /// <summary>Bits that tell the providers apart.</summary>
    /// <param name="cubes">The cubes.</param>
    /// <param name="mostBits">Most bits allowed: log2 of the slots.</param>
    /// <returns>The mask, or null when the greedy search needs more bits.</returns>
    public static ulong? TellingApart(List<AddressCube> cubes, int mostBits)
    {
        var mask = 0UL;
        foreach (var (bit, together) in GreedyBits(cubes, mostBits))
        {
            mask |= bit;
            if (together == 0)
            {
                return WithoutUselessBits(cubes, mask);
            }
        }

        return Conflicts(cubes).Count == 0 ? 0 : null;
    }

    /// <summary>Bits in the order in which the greedy search takes them, and what each leaves together.</summary>
    /// <param name="cubes">The cubes, in order of id.</param>
    /// <param name="mostBits">Most bits to take.</param>
    public static IEnumerable<(ulong Bit, double Together)> GreedyBits(List<AddressCube> cubes, int mostBits)
    {
        var mask = 0UL;
        var groups = Conflicts(cubes);
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
            groups = Split(groups, bestBit);
            yield return (bestBit, (double)together / (1L << bits));
        }
    }

    /// <summary>Cubes that no bit taken so far keeps apart: groups of two or more providers. What is apart already is dropped.</summary>
    private static List<List<AddressCube>> Conflicts(List<AddressCube> cubes) =>
        cubes.Exists(cube => cube.Id != cubes[0].Id) ? [cubes] : [];

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

    private static List<List<AddressCube>> Split(List<List<AddressCube>> groups, ulong bit)
    {
        var parts = new List<List<AddressCube>>();
        foreach (var group in groups)
        {
            parts.AddRange(Conflicts(group.FindAll(cube => (cube.Free & bit) != 0 || (cube.Value & bit) == 0)));
            parts.AddRange(Conflicts(group.FindAll(cube => ((cube.Free | cube.Value) & bit) != 0)));
        }

        return parts;
    }

    /// <summary>A bit that was taken early may be implied by later ones.</summary>
    private static ulong WithoutUselessBits(List<AddressCube> cubes, ulong mask)
    {
        for (var left = mask; left != 0; left &= left - 1)
        {
            var without = mask & ~(left & (~left + 1));
            if (IsToldApart(cubes, without))
            {
                mask = without;
            }
        }

        return mask;
    }

    /// <summary>Whether no slot has two owners: fills the slots, which takes fewer steps than to split the cubes bit by bit.</summary>
    private static bool IsToldApart(List<AddressCube> cubes, ulong mask)
    {
        var slots = 1 << BitOperations.PopCount(mask);
        var owners = ArrayPool<int>.Shared.Rent(slots);
        owners.AsSpan(0, slots).Fill(RowPacking.Free);
        var apart = cubes.TrueForAll(cube => TryOwn(owners, cube, mask));
        ArrayPool<int>.Shared.Return(owners);
        return apart;
    }

    /// <summary>Gives a cube its slots, unless one is another's.</summary>
    private static bool TryOwn(int[] owners, AddressCube cube, ulong mask)
    {
        var free = BitGather.Extract(cube.Free, mask);
        for (var i = 0; i < cube.SlotCount(mask); i++)
        {
            ref var owner = ref owners[cube.Slot(mask, free, i)];
            if (owner != RowPacking.Free && owner != cube.Id)
            {
                return false;
            }

            owner = cube.Id;
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
