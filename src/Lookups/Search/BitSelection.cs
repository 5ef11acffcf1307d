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

        return CountTogether(cubes, 0) == 0 ? 0 : null;
    }

    /// <summary>Bits in the order in which the greedy search takes them, and what each leaves together.</summary>
    /// <param name="cubes">The cubes.</param>
    /// <param name="mostBits">Most bits to take.</param>
    public static IEnumerable<(ulong Bit, double Together)> GreedyBits(List<AddressCube> cubes, int mostBits)
    {
        var mask = 0UL;
        var together = CountTogether(cubes, 0);
        while (together > 0 && BitOperations.PopCount(mask) < mostBits)
        {
            var bestBit = 0UL;
            together = double.MaxValue;
            for (var shift = ProviderTable.PageShift; shift < ProviderTable.PhysAddrBits; shift++)
            {
                var bit = 1UL << shift;
                if ((mask & bit) == 0 && CountTogether(cubes, mask | bit) is var left && left <= together)
                {
                    (together, bestBit) = (left, bit);
                }
            }

            mask |= bestBit;
            yield return (bestBit, together);
        }
    }

    /// <summary>Pairs of different providers that share a slot, as a share of all slots, so that masks of different widths compare.</summary>
    private static double CountTogether(List<AddressCube> cubes, ulong mask)
    {
        var slots = 1 << BitOperations.PopCount(mask);
        var counts = new ushort[slots];
        var owners = new int[slots];
        var together = 0L;
        foreach (var cube in cubes)
        {
            var free = BitGather.Extract(cube.Free, mask);
            for (var i = 0; i < cube.SlotCount(mask); i++)
            {
                var slot = cube.Slot(mask, free, i);
                if (owners[slot] != cube.Id + 1)
                {
                    together += counts[slot]++;
                    owners[slot] = cube.Id + 1;
                }
            }
        }

        return (double)together / slots;
    }

    /// <summary>A bit that was taken early may be implied by later ones.</summary>
    private static ulong WithoutUselessBits(List<AddressCube> cubes, ulong mask)
    {
        for (var left = mask; left != 0; left &= left - 1)
        {
            var without = mask & ~(left & (~left + 1));
            if (CountTogether(cubes, without) == 0)
            {
                mask = without;
            }
        }

        return mask;
    }
}
