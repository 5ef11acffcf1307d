using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>
/// 48 or 64 bits: the address of the BAR info and the generation of its registration, which detects a pointer that outlived its provider.
/// </summary>
/// <remarks>
/// Counted in bytes from host memory's BAR info, the pointer needs 25 bits; the generation is above it. The generation has 12 bits here, so
/// a stale pointer passes after 4 096 registrations in the same entry.
/// </remarks>
public readonly unsafe struct TaggedPointer : IBioEncoding<TaggedPointer>
{
    private const int GenerationShift = 32;
    private readonly BarInfo* infos;
    private readonly BarInfo* stale;

    private TaggedPointer(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
        stale = infos + fabric.Providers.Count + 1;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "tagged-pointer",
        Family = EncodingFamily.Pointer,
        TagBits = [48, 64],
        IsSameAtAnyWidth = true,
        Summary = "The pointer, counted from host memory's entry, with the generation above it; a stale one is caught.",
        Source =
            "Tagged pointers as in lock-free lists (IBM System/370 CDS; Michael and Scott, 1996), for the pointer of linux-block, June "
                + "2019.",
        Cost = "O(1); the provider's line only",
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public static Promise Promise => Promise.Checking;

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static TaggedPointer Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<TaggedPointer>(fabric, tagBits);
        return new TaggedPointer(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) =>
        ((ulong)Generation(infos + provider.Value) << GenerationShift) | (provider.Value * (ulong)BarInfo.SizeBytes);

    /// <summary>The BAR info; an entry without an owner, out of reach of all clients, when the pointer's generation is stale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var info = At(infos, tag);
        watch.Load(&info->Handle32, sizeof(uint));
        return ref Generation(info) == (uint)(tag >> GenerationShift) ? ref *info : ref *stale;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(TaggedPointer self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.TryMap(new Mapper(self.infos), bios, mapped);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BarInfo* At(BarInfo* infos, ulong tag) => (BarInfo*)((ulong)infos + (uint)tag);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Generation(BarInfo* info) => info->Handle32 >> BarInfo.IdBits;

    private readonly struct Mapper(BarInfo* infos) : IBioTryMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr)
        {
            var tag = bio.Tag;
            var info = At(infos, tag);
            dmaAddr = bio.PhysAddr + info->BusOffset;
            return Generation(info) == (uint)(tag >> GenerationShift);
        }
    }
}
