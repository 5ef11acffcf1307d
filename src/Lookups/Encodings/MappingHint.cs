using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>2 bits: the submitter decided how to map; dma_map does no lookup and the owner is unknown.</summary>
public readonly unsafe struct MappingHint : IBioEncoding<MappingHint>
{
    private readonly Fabric fabric;
    private readonly HintTable hints;
    private readonly BarInfo* lines;

    private MappingHint(Fabric fabric)
    {
        this.fabric = fabric;
        hints = new HintTable(fabric.Providers);
        lines = hints.Lines;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "mapping-hint",
        Family = EncodingFamily.Hint,
        TagBits = [2],
        Summary = "Regular, bus address, or through the host bridge, decided by the submitter; the fourth value refuses the bio.",
        Source = "\"Mapping hints\" on linux-block, June 2019, against the series that removed struct page from bios.",
        Cost = "O(1); one of 4 lines, no provider's line",
        Headline = true,
        GrowsInPlace = true,
        NamesOwner = false,
        HoldsFewBusOffsets = true,
        CanBounce = false,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => hints.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => HintTable.Refusal(fabric.Providers);

    /// <inheritdoc/>
    public static MappingHint Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIf<MappingHint>(tagBits, Encodable.Refusal<MappingHint>(fabric, tagBits));
        return new MappingHint(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => (ulong)fabric.Reach.Row(client)[provider.Value];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref lines[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(MappingHint self, ulong tag, ref readonly BarInfo info, in ClientReach client) => (MapOutcome)tag;

    /// <inheritdoc/>
    public void Dispose() => hints.Dispose();
}
