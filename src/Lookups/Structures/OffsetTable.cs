using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>Slots of 8-byte bus offsets, for who asks for nothing else, and the numbers of their providers, 2 bytes each, for who does.</summary>
internal readonly unsafe struct OffsetTable : IDisposable
{
    private readonly AlignedMemory memory;

    /// <summary>Fills a table.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="owners">Number of the provider of each slot; 0 for host memory, and where nobody is.</param>
    public OffsetTable(ProviderTable providers, IReadOnlyList<int> owners)
    {
        // One block: four numbers are as large as one offset.
        memory = AlignedMemory.Allocate((nuint)owners.Count + (((nuint)owners.Count + 3) / 4), out ulong* offsets);
        Offsets = offsets;
        Numbers = (ushort*)(offsets + owners.Count);
        for (var i = 0; i < owners.Count; i++)
        {
            offsets[i] = providers.Infos[owners[i]].BusOffset;
            Numbers[i] = (ushort)owners[i];
        }
    }

    /// <summary>The bus offset of each slot.</summary>
    public ulong* Offsets { get; }

    /// <summary>The provider of each slot.</summary>
    public ushort* Numbers { get; }

    /// <summary>Size of both in bytes.</summary>
    public nuint Bytes => memory.Bytes;

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();
}
