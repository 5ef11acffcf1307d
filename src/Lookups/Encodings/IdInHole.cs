using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>
/// 4 to 8 bits: the id in the byte that is free in the kernel's bio up to Linux 6.18, so that the bio does not grow. Linux 6.19 has
/// <c>bi_bvec_gap_bit</c> there.
/// </summary>
public readonly unsafe struct IdInHole : IBioEncoding<IdInHole>
{
    private readonly BarInfo* infos;

    private IdInHole(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-in-hole",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        IsSameAtAnyWidth = true,
        Summary = "A small id in the byte at offset 27 that struct bio has free up to Linux 6.18, indexing the table of BAR infos.",
        Source = "pahole of struct bio, Linux 6.18 x86-64; the small id of linux-block, June 2019.",
        Cost = "O(1); the provider's line only",
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => (1 << tagBits) - 1;

    /// <inheritdoc/>
    public static IdInHole Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdInHole>(fabric, tagBits);
        return new IdInHole(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ref Bio bio, ulong physAddr, ulong tag) => bio.Hole = (byte)tag;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(ref readonly Bio bio) => bio.Hole;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(IdInHole self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[(uint)tag];

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }
}
