using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Hashes chosen bits by a multiplication, for processors without PEXT: the highest bits of the product tell owners apart. With fewer slots
/// than values of the bits, the factor is found by random tries; else each of its bits moves a run of the chosen bits to its position, as a
/// gather does. Runs at registration, so it may allocate and search. Immutable.
/// </summary>
/// <remarks>The magics of chess programs (Kannan, "Magic move-bitboard generation", ICGA Journal 2007) on bits of an address.</remarks>
/// <param name="Mask">The bits.</param>
/// <param name="Multiplier">The factor.</param>
/// <param name="Shift">Position of the product's highest bits, which are the slot.</param>
/// <param name="Owners">Number of the provider of each slot; 0 for host memory and for unused slots.</param>
internal sealed record MagicMultiplier(ulong Mask, ulong Multiplier, int Shift, ushort[] Owners)
{
    /// <summary>Factors that are tried for each size of the table.</summary>
    private const int MostTries = 500;

    /// <summary>
    /// Bits of an owner's number + 1 in a slot. The bits above hold the number of the try that filled the slot, so that no slot needs
    /// clearing.
    /// </summary>
    private const int OwnerBits = 17;

    /// <summary>Slots that may stay unused, as bits: a gap between two runs keeps their other products apart.</summary>
    private const int MostGaps = 2;

    private const int WordBits = 64;

    /// <summary>Finds a multiplier.</summary>
    /// <param name="cubes">The cubes whose addresses must not share a slot.</param>
    /// <param name="mask">Bits that tell them apart.</param>
    /// <param name="mostSlotBits">Log2 of the most slots.</param>
    /// <returns>The multiplier with the fewest slots; null when no try succeeds.</returns>
    public static MagicMultiplier? Find(AddressCube[] cubes, ulong mask, int mostSlotBits)
    {
        var runs = Runs(mask);
        var bits = BitOperations.PopCount(mask);
        var random = new Random(1);

        // With memory, one more than the largest number of a provider must be told apart.
        var fewest = BitOperations.Log2((uint)cubes.Select(cube => cube.Id).DefaultIfEmpty().Max()) + 1;
        for (var slotBits = fewest; slotBits <= Math.Min(mostSlotBits, bits + MostGaps); slotBits++)
        {
            var slots = new int[1 << slotBits];
            for (var trial = 1; trial <= MostTries; trial++)
            {
                var multiplier = slotBits < bits ? (ulong)random.NextInt64() | 1 : Gathering(runs, slotBits, slotBits - bits, random);
                if (Fill(cubes, mask, multiplier, slotBits, slots, trial) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>The same factor for other cubes; null when it does not tell them apart.</summary>
    public MagicMultiplier? Follow(ReadOnlySpan<AddressCube> cubes) =>
        Fill(cubes, Mask, Multiplier, WordBits - Shift, new int[1 << (WordBits - Shift)], trial: 1);

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

    /// <summary>A factor that moves the runs into the highest bits in random order, with gaps before some.</summary>
    private static ulong Gathering(List<(int Start, int Length)> runs, int slotBits, int gaps, Random random)
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

    /// <summary>Gives every cube its slots, unless two owners share one.</summary>
    private static MagicMultiplier? Fill(
        ReadOnlySpan<AddressCube> cubes, ulong mask, ulong multiplier, int slotBits, int[] slots, int trial)
    {
        foreach (var cube in cubes)
        {
            var own = (trial << OwnerBits) | (cube.Id + 1);
            var free = mask & cube.Free;
            var subset = 0UL;
            do
            {
                ref var slot = ref slots[(((cube.Value & mask) | subset) * multiplier) >> (WordBits - slotBits)];
                if (slot >> OwnerBits == trial && slot != own)
                {
                    return null;
                }

                slot = own;
                subset = (subset - free) & free;
            }
            while (subset != 0);
        }

        var owners = Array.ConvertAll(
            slots, slot => slot >> OwnerBits == trial ? (ushort)((slot & ((1 << OwnerBits) - 1)) - 1) : (ushort)0);
        return new MagicMultiplier(mask, multiplier, WordBits - slotBits, owners);
    }
}
