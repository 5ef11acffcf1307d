using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Searches;

/// <summary>The kernel's method where it expects few ranges: a scan over an array of 24-byte entries.</summary>
public readonly unsafe struct LinearScan : IAddressSearch<LinearScan>
{
    [StructLayout(LayoutKind.Sequential, Size = 24)]
    private struct Entry
    {
        public ulong Start;
        public ulong Bytes;
        public uint Id;
    }

    private readonly BarInfo* infos;
    private readonly Entry* entries;
    private readonly Entry* end;
    private readonly AlignedMemory memory;

    private LinearScan(ProviderTable providers)
    {
        infos = providers.Infos;
        memory = AlignedMemory.Allocate((nuint)providers.Count, out entries);
        end = entries + providers.Count;
        foreach (ref readonly var info in providers.Providers)
        {
            entries[info.Id - 1] = new Entry { Start = info.Start, Bytes = info.Bytes, Id = info.Id };
        }
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "linear-scan",
        Kind = StructureKind.Scan,
        Summary = "every region compared in order of registration until one holds the address.",
        Source = "translate_phys_to_dma and its dma_range_map of {cpu_start, dma_start, size}, include/linux/dma-direct.h, Linux 6.18.",
        Cost = "O(n); one line per 2.7 providers scanned, then the provider's own",
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static int Capacity => ProviderTable.MostProviders;

    /// <inheritdoc/>
    public static LinearScan Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new LinearScan(fabric.Providers);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        for (var entry = entries; entry < end; entry++)
        {
            watch.Load(entry, sizeof(Entry));
            if (physAddr - entry->Start < entry->Bytes)
            {
                return ref infos[entry->Id];
            }
        }

        return ref *infos;
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();
}
