using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// A set of addresses that differ only in some free bits, and their owner (0 for ordinary memory): a row of a ternary table. A naturally
/// aligned BAR is one cube; any other region is a union of a few.
/// </summary>
/// <param name="Value">The fixed bits; free bits are 0.</param>
/// <param name="Free">The free bits.</param>
/// <param name="Id">The provider; 0 for ordinary memory.</param>
internal readonly record struct AddressCube(ulong Value, ulong Free, ushort Id)
{
    /// <summary>The cubes of all providers in order of id, then those of ordinary memory, as far as it is known, with id 0.</summary>
    public static AddressCube[] Of(Fabric fabric, bool withHostMemory)
    {
        var cubes = new List<AddressCube>(fabric.Providers.Count);
        ushort id = 0;
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            AddRange(cubes, info.Start, info.Bytes, ++id);
        }

        foreach (var range in withHostMemory ? fabric.HostMemory : [])
        {
            AddRange(cubes, range.Start, range.Bytes, 0);
        }

        return [.. cubes];
    }

    private static void AddRange(List<AddressCube> cubes, ulong start, ulong bytes, ushort id)
    {
        for (var end = start + bytes; start < end;)
        {
            var sizeLog2 = Math.Min(start == 0 ? 63 : BitOperations.TrailingZeroCount(start), BitOperations.Log2(end - start));
            cubes.Add(new AddressCube(start, (1UL << sizeLog2) - 1, id));
            start += 1UL << sizeLog2;
        }
    }

    /// <summary>Whether a bit has the given value in some of its addresses.</summary>
    public bool IsOnSide(ulong bit, bool isHigh) => (Free & bit) != 0 || (Value & bit) != 0 == isHigh;

    /// <summary>The bits that tell it from another cube: fixed in both, and different.</summary>
    public ulong DifferenceFrom(in AddressCube other) => (Value ^ other.Value) & ~(Free | other.Free);

    /// <summary>All slots the cube owns in a table indexed by some bits.</summary>
    public CubeSlots Slots(ulong mask) => new(in this, mask);

    /// <summary>The part of the cube that leads to one slot.</summary>
    public AddressCube InSlot(ulong mask, int slot) =>
        new(Value | (BitGather.Deposit((ulong)slot, mask) & Free), Free & ~mask, Id);
}

/// <summary>The slots that a cube owns in a table indexed by some bits: one for each combination of those that are free in it.</summary>
internal struct CubeSlots
{
    private readonly ulong first;
    private readonly ulong free;
    private ulong next;
    private bool isDone;

    public CubeSlots(in AddressCube cube, ulong mask)
    {
        first = BitGather.Extract(cube.Value, mask);
        free = BitGather.Extract(cube.Free, mask);
    }

    /// <summary>The current slot.</summary>
    public int Current { get; private set; }

    /// <summary>Moves to the next slot in ascending order.</summary>
    public bool MoveNext()
    {
        if (isDone)
        {
            return false;
        }

        // Counts in the free bits only: the borrow passes the bits that are not free.
        Current = (int)(first | next);
        next = (next - free) & free;
        isDone = next == 0;
        return true;
    }

    /// <summary>For <c>foreach</c>.</summary>
    public readonly CubeSlots GetEnumerator() => this;
}
