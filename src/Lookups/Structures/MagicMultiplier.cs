using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Gathers chosen bits by a multiplication, for processors without PEXT: each bit of the multiplier moves a run of them to its place in the
/// highest bits of the product. Found by trying, at registration, so it may allocate and search.
/// </summary>
/// <remarks>The magics of chess programs (Kannan, "Magic move-bitboard generation", ICGA Journal 2007) on bits of an address.</remarks>
internal sealed class MagicMultiplier
{
    /// <summary>Orders of the runs that are tried for each size of the table.</summary>
    private const int MostTries = 4000;

    /// <summary>Slots that may stay unused, as bits: a gap between two runs keeps their other products apart.</summary>
    private const int MostGaps = 2;

    private const int WordBits = 64;

    private MagicMultiplier(ulong mask, ulong multiplier, int slotBits, int[] owners)
    {
        Mask = mask;
        Multiplier = multiplier;
        Shift = WordBits - slotBits;
        Owners = owners;
    }

    /// <summary>The bits.</summary>
    public ulong Mask { get; }

    /// <summary>The factor.</summary>
    public ulong Multiplier { get; }

    /// <summary>Where the product's highest bits start, which are the slot.</summary>
    public int Shift { get; }

    /// <summary>Number of the provider of each slot; 0 for host memory, and where nobody is.</summary>
    public int[] Owners { get; }

    /// <summary>Finds a multiplier.</summary>
    /// <param name="cubes">Whose addresses must not share a slot.</param>
    /// <param name="mask">Bits that tell them apart.</param>
    /// <param name="mostSlotBits">Log2 of the most slots.</param>
    /// <returns>What was found, with the fewest slots; null when no try succeeds.</returns>
    public static MagicMultiplier? Find(List<AddressCube> cubes, ulong mask, int mostSlotBits)
    {
        var runs = Runs(mask);
        var bits = BitOperations.PopCount(mask);
        var random = new Random(1);
        for (var slotBits = Math.Max(1, bits); slotBits <= Math.Min(mostSlotBits, bits + MostGaps); slotBits++)
        {
            var owners = new int[1 << slotBits];
            for (var trial = 0; trial < MostTries; trial++)
            {
                if (Multiplied(runs, slotBits, slotBits - bits, random) is var multiplier && Fill(cubes, mask, multiplier, slotBits, owners))
                {
                    return new MagicMultiplier(mask, multiplier, slotBits, [.. owners.Select(owner => Math.Max(0, owner - 1))]);
                }
            }
        }

        return null;
    }

    /// <summary>Bits side by side, which one factor moves together.</summary>
    private static List<(int Start, int Length)> Runs(ulong mask)
    {
        var runs = new List<(int Start, int Length)>();
        for (var start = 0; start < WordBits; start++)
        {
            var length = BitOperations.TrailingZeroCount(~(mask >> start));
            if (length > 0)
            {
                runs.Add((start, length));
                start += length;
            }
        }

        return runs;
    }

    /// <summary>A factor that puts the runs into the highest bits in an order by chance, with gaps before some.</summary>
    private static ulong Multiplied(List<(int Start, int Length)> runs, int slotBits, int gaps, Random random)
    {
        var order = runs.ToArray();
        random.Shuffle(order);
        var multiplier = 0UL;
        var place = WordBits - slotBits;
        foreach (var (start, length) in order)
        {
            var gap = random.Next(gaps + 1);
            gaps -= gap;
            place += gap;
            multiplier |= place >= start ? 1UL << (place - start) : 0;
            place += length;
        }

        return multiplier;
    }

    /// <summary>Gives every cube its slots, unless two providers meet in one; an owner is kept as its number + 1, so that 0 is free.</summary>
    private static bool Fill(List<AddressCube> cubes, ulong mask, ulong multiplier, int slotBits, int[] owners)
    {
        Array.Clear(owners);
        foreach (var cube in cubes)
        {
            var free = mask & cube.Free;
            var subset = 0UL;
            do
            {
                ref var owner = ref owners[(((cube.Value & mask) | subset) * multiplier) >> (WordBits - slotBits)];
                if (owner != 0 && owner != cube.Id + 1)
                {
                    return false;
                }

                owner = cube.Id + 1;
                subset = (subset - free) & free;
            }
            while (subset != 0);
        }

        return true;
    }
}
