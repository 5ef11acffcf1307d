using System.Runtime.CompilerServices;
using Lookups.Hashing;

namespace Lookups.Encodings;

/// <summary>4 to 8 bits with more providers than ids: the id selects a granularity and a seed, one CRC32C instruction does the rest.</summary>
public readonly struct IdCrc32C : IBioEncoding<IdCrc32C>
{
    private readonly Fabric fabric;
    private readonly HashedIds<Crc32CStep> ids;

    private IdCrc32C(Fabric fabric, HashedIds<Crc32CStep> ids)
    {
        this.fabric = fabric;
        this.ids = ids;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-crc32c",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        Summary = "Providers share ids; each id has a granularity and a seed under which CRC32C hashes its providers apart.",
        Source = "CRC32 of SSE4.2 as the perfect hash of \"small id + perfect hash\", linux-block, June 2019.",
        Cost = "O(1); the id's line + the slot's, which holds the provider's entry",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => ids.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => ushort.MaxValue;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        using var built = HashedIds<Crc32CStep>.Build(fabric, (1 << tagBits) - 1, out var refusal);
        return refusal;
    }

    /// <inheritdoc/>
    public static IdCrc32C Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdCrc32C>(fabric, tagBits);
        var ids = HashedIds<Crc32CStep>.Build(fabric, (1 << tagBits) - 1, out var refusal);
        Encodable.ThrowIf<IdCrc32C>(tagBits, refusal);
        return new IdCrc32C(fabric, ids);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => ids.IdOf(provider);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => fabric.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref ids.Resolve(physAddr, tag, watch);

    /// <inheritdoc/>
    public void Dispose() => ids.Dispose();
}
