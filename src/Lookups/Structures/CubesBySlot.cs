using System.Numerics;

namespace Lookups.Structures;

/// <summary>The parts of the cubes that lead to each slot of a table indexed by some bits, in order of the cubes.</summary>
internal sealed class CubesBySlot
{
    private readonly AddressCube[] parts;
    private readonly int[] ends;

    /// <summary>Splits the cubes: O(cubes + slots that they own).</summary>
    public CubesBySlot(ReadOnlySpan<AddressCube> cubes, ulong mask)
    {
        ends = new int[1 << BitOperations.PopCount(mask)];
        foreach (ref readonly var cube in cubes)
        {
            foreach (var slot in cube.Slots(mask))
            {
                ends[slot]++;
            }
        }

        var total = 0;
        foreach (ref var end in ends.AsSpan())
        {
            // Start of the slot's parts; adding the parts moves it to their end.
            (end, total) = (total, total + end);
        }

        parts = new AddressCube[total];
        foreach (ref readonly var cube in cubes)
        {
            foreach (var slot in cube.Slots(mask))
            {
                parts[ends[slot]++] = cube.InSlot(mask, slot);
            }
        }
    }

    /// <summary>Number of slots.</summary>
    public int Count => ends.Length;

    /// <summary>The slot that most parts lead to.</summary>
    public int Fullest => Enumerable.Range(0, Count).MaxBy(slot => this[slot].Length);

    /// <summary>The parts that lead to a slot.</summary>
    public ReadOnlySpan<AddressCube> this[int slot] => parts.AsSpan((slot == 0 ? 0 : ends[slot - 1])..ends[slot]);
}
