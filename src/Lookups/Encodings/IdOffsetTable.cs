using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 4 to 8 bits: the id indexes a dense table of bus offsets, 8 bytes each. The BAR info is read only when a caller needs more than the
/// offset.
/// </summary>
public readonly unsafe struct IdOffsetTable : IBioEncoding<IdOffsetTable>
{
    private readonly BarInfo* infos;
    private readonly ulong* offsets;
    private readonly AlignedMemory memory;

    private IdOffsetTable(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
        memory = AlignedMemory.Allocate((nuint)fabric.Providers.Count + 1, out offsets);
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            offsets[info.Id] = info.BusOffset;
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-offset-table",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        IsSameAtAnyWidth = true,
        Summary = "A small id indexes a dense table of bus offsets: 8 providers in a cache line.",
        Source = "This project; struct p2pdma_provider of Linux 6.19 reduced to its bus_offset.",
        Cost = "O(1); one line of 8 offsets",
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => (1 << tagBits) - 1;

    /// <inheritdoc/>
    public static IdOffsetTable Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdOffsetTable>(fabric, tagBits);
        return new IdOffsetTable(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BusOffset<TWatch>(IdOffsetTable self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch)
        where TWatch : struct, ILoadWatch
    {
        watch.Load(self.offsets + tag);
        return self.offsets[tag];
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(IdOffsetTable self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[(uint)tag];

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();
}
