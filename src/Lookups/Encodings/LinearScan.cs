using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>0 bits: what the kernel does where it expects few ranges, a scan over an array of 24-byte entries.</summary>
public readonly unsafe struct LinearScan : IBioEncoding<LinearScan>
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
    private readonly int count;
    private readonly AlignedMemory memory;

    private LinearScan(ProviderTable providers)
    {
        infos = providers.Infos;
        count = providers.Count;
        memory = AlignedMemory.Allocate((nuint)count, out entries);
        foreach (ref readonly var info in providers.Providers)
        {
            entries[info.Id - 1] = new Entry { Start = info.Start, Bytes = info.Bytes, Id = info.Id };
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "linear-scan",
        Family = EncodingFamily.NoBits,
        TagBits = [0],
        Summary = "Every region compared in order of registration until one holds the address.",
        Source = "translate_phys_to_dma and its dma_range_map of {cpu_start, dma_start, size}, include/linux/dma-direct.h, Linux 6.18.",
        Cost = "O(n); one line per 2.7 providers scanned, then the provider's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => null;

    /// <inheritdoc/>
    public static LinearScan Build(Fabric fabric, int tagBits)
    {
        EncodingRefusedException.ThrowIf(Info, tagBits, Refusal(fabric, tagBits));
        return new LinearScan(fabric.Providers);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr)
    {
        for (nint i = 0; i < count; i++)
        {
            if (physAddr - entries[i].Start < entries[i].Bytes)
            {
                return new ProviderId(entries[i].Id);
            }
        }

        return ProviderId.Host;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref infos[Find(physAddr).Value];

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();
}
