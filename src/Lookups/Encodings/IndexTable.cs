using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>
/// 16 or 32 bits: an index into the provider table without a generation. The difference from <see cref="IndexGeneration"/> is the cost of
/// the generation.
/// </summary>
public readonly unsafe struct IndexTable : IBioEncoding<IndexTable>
{
    private readonly BarInfo* infos;

    private IndexTable(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "index-table",
        Family = EncodingFamily.Index,
        TagBits = [16, 32],
        IsSameAtAnyWidth = true,
        Summary = "A plain index into the table of BAR infos; a stale one is not noticed.",
        Source = "Index schemes offered beside the small id on linux-block, June 2019.",
        Cost = "O(1); the provider's line only",
        GrowsInPlace = true,
        IsCheckedToo = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => tagBits == 16 ? ushort.MaxValue : ProviderTable.MostProviders;

    /// <inheritdoc/>
    public static IndexTable Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IndexTable>(fabric, tagBits);
        return new IndexTable(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(IndexTable self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[(uint)tag];

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }
}
