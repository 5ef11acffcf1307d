using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>4 to 8 bits: a small id that indexes the provider table directly, the trivial perfect hash.</summary>
public readonly unsafe struct IdTable : IBioEncoding<IdTable>
{
    private readonly BarInfo* infos;

    private IdTable(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-table",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        IsSameAtAnyWidth = true,
        Summary = "A small id of the registered BAR info indexes the table of BAR infos; 2^bits - 1 providers at most.",
        Source = "\"4-8 bits, small id + perfect hash, O(1)\" on linux-block, June 2019.",
        Cost = "O(1); the provider's line only",
        Headline = true,
        GrowsInPlace = true,
        IsCheckedToo = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => (1 << tagBits) - 1;

    /// <inheritdoc/>
    public static IdTable Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdTable>(fabric, tagBits);
        return new IdTable(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(IdTable self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[(uint)tag];

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }
}
