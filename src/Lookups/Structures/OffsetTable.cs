using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// Slots of 8-byte bus offsets for lookups that need only the offset, and the numbers of their providers, 2 bytes each, for all others.
/// </summary>
internal readonly unsafe struct OffsetTable
{
    private readonly BarInfo* infos;
    private readonly ushort* numbers;

    /// <summary>Fills a table.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="owners">Number of the provider of each slot; 0 for host memory and for unused slots.</param>
    /// <param name="memory">The memory of both, for the caller to own.</param>
    public OffsetTable(ProviderTable providers, ReadOnlySpan<ushort> owners, out AlignedMemory memory)
    {
        // One block: four numbers are as large as one offset.
        memory = AlignedMemory.Allocate((nuint)owners.Length + (((nuint)owners.Length + 3) / 4), out ulong* offsets);
        Offsets = offsets;
        infos = providers.Infos;
        numbers = (ushort*)(offsets + owners.Length);
        owners.CopyTo(new Span<ushort>(numbers, owners.Length));
        for (var i = 0; i < owners.Length; i++)
        {
            offsets[i] = infos[owners[i]].BusOffset;
        }
    }

    /// <summary>The bus offset of each slot.</summary>
    public ulong* Offsets { get; }

    /// <summary>The bus offset of a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Offset<TWatch>(ulong slot, TWatch watch) where TWatch : struct, ILoadWatch
    {
        watch.Load(Offsets + slot);
        return Offsets[slot];
    }

    /// <summary>The entry of a slot's provider.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Entry<TWatch>(ulong slot, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var number = numbers + slot;
        watch.Load(number, sizeof(ushort));
        return ref infos[*number];
    }
}
