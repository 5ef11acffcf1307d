using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// A set of addresses, all alike but for some free bits, and whose they are (0 for ordinary memory): a row of a ternary table. A naturally aligned BAR is one
/// cube; any other region is a union of a few.
/// </summary>
/// <param name="Value">The fixed bits; free bits are 0.</param>
/// <param name="Free">The free bits.</param>
/// <param name="Id">The provider; 0 for ordinary memory.</param>
internal readonly record struct AddressCube(ulong Value, ulong Free, ushort Id)
{
    /// <summary>The cubes of all providers, in order of id.</summary>
    public static IEnumerable<AddressCube> OfProviders(Fabric fabric)
    {
        for (var id = 1; id <= fabric.Providers.Count; id++)
        {
            var info = fabric.Providers[new ProviderId((uint)id)];
            foreach (var cube in OfRange(info.Start, info.Bytes, (ushort)id))
            {
                yield return cube;
            }
        }
    }

    /// <summary>The cubes of ordinary memory, as far as it is known; they belong to id 0.</summary>
    public static IEnumerable<AddressCube> OfHostMemory(Fabric fabric) =>
        fabric.HostMemory.SelectMany(range => OfRange(range.Start, range.Bytes, 0));

    /// <summary>What leads to each slot of a table indexed by some bits; null where nothing does.</summary>
    public static List<AddressCube>?[] Split(List<AddressCube> cubes, ulong mask)
    {
        var parts = new List<AddressCube>?[1 << BitOperations.PopCount(mask)];
        foreach (var cube in cubes)
        {
            foreach (var slot in cube.Slots(mask))
            {
                (parts[slot] ??= []).Add(cube.InSlot(mask, slot));
            }
        }

        return parts;
    }

    private static IEnumerable<AddressCube> OfRange(ulong start, ulong bytes, ushort id)
    {
        for (var end = start + bytes; start < end;)
        {
            var sizeLog2 = Math.Min(start == 0 ? 63 : BitOperations.TrailingZeroCount(start), BitOperations.Log2(end - start));
            yield return new AddressCube(start, (1UL << sizeLog2) - 1, id);
            start += 1UL << sizeLog2;
        }
    }

    /// <summary>How many slots the cube owns in a table indexed by some bits.</summary>
    public int SlotCount(ulong mask) => 1 << BitOperations.PopCount(mask & Free);

    /// <summary>One of the slots the cube owns.</summary>
    /// <param name="mask">The bits that index the table.</param>
    /// <param name="free">The bits of <paramref name="mask"/> that are free, as <see cref="BitGather.Extract"/> places them.</param>
    /// <param name="number">Which, below <see cref="SlotCount"/>.</param>
    public int Slot(ulong mask, ulong free, int number) =>
        (int)(BitGather.Extract(Value, mask) | BitGather.Deposit((ulong)number, free));

    /// <summary>All slots the cube owns in a table indexed by some bits.</summary>
    /// <param name="mask">The bits.</param>
    public IEnumerable<int> Slots(ulong mask)
    {
        var free = BitGather.Extract(Free, mask);
        for (var i = 0; i < SlotCount(mask); i++)
        {
            yield return Slot(mask, free, i);
        }
    }

    /// <summary>The part of the cube that leads to one slot.</summary>
    /// <param name="mask">The bits that index the table.</param>
    /// <param name="slot">A slot the cube owns.</param>
    public AddressCube InSlot(ulong mask, int slot) =>
        new(Value | (BitGather.Deposit((ulong)slot, mask) & Free), Free & ~mask, Id);
}
