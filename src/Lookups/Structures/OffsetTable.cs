using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>Slots of 8-byte bus offsets, for who asks for nothing else, and the numbers of their providers, 2 bytes each, for who does.</summary>
internal readonly unsafe struct OffsetTable
{
    /// <summary>Fills a table.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="owners">Number of the provider of each slot; 0 for host memory, and where nobody is.</param>
    /// <param name="memory">The memory of both, for the caller to own.</param>
    public OffsetTable(ProviderTable providers, ReadOnlySpan<ushort> owners, out AlignedMemory memory)
    {
        // One block: four numbers are as large as one offset.
        memory = AlignedMemory.Allocate((nuint)owners.Length + (((nuint)owners.Length + 3) / 4), out ulong* offsets);
        Offsets = offsets;
        Numbers = (ushort*)(offsets + owners.Length);
        owners.CopyTo(new Span<ushort>(Numbers, owners.Length));
        for (var i = 0; i < owners.Length; i++)
        {
            offsets[i] = providers.Infos[owners[i]].BusOffset;
        }
    }

    /// <summary>The bus offset of each slot.</summary>
    public ulong* Offsets { get; }

    /// <summary>The provider of each slot.</summary>
    public ushort* Numbers { get; }
}
