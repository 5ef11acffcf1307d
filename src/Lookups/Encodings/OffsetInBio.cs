using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>48 or 64 bits: the bus offset itself and the id beside it, so that dma_map looks nothing up.</summary>
/// <remarks>
/// A bus offset is a multiple of the page size: with 64 bits it stands as it is, in bytes, with the id in the 12 bits that are zero; with 48
/// bits 36 hold it in pages, as far as it fits (2^47 bytes either way). Who asks for reach uses the id. Like a pointer it outlives its
/// provider, but what it says stays harmless to read.
/// </remarks>
public readonly unsafe struct OffsetInBio : IBioEncoding<OffsetInBio>
{
    private const int IdBits = 12;
    private const ulong IdMask = (1UL << IdBits) - 1;
    private const int SpareBits = 16;
    private readonly Fabric fabric;
    private readonly BarInfo* infos;
    private readonly bool inBytes;

    private OffsetInBio(Fabric fabric, bool inBytes)
    {
        this.fabric = fabric;
        this.inBytes = inBytes;
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "offset-in-bio",
        Family = EncodingFamily.Pointer,
        TagBits = [48, 64],
        Summary = "The bus offset and a 12-bit id in the bio itself; dma_map adds and looks nothing up.",
        Source = "This project; pci_p2pdma bus_offset (drivers/pci/p2pdma.c, Linux 6.18) carried instead of pointed to.",
        Cost = "O(1); no line at all for the address, one byte of the client's row for reach",
        GrowsInPlace = true,
        Headline = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => (1 << IdBits) - 1;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            if ((info.BusOffset & IdMask) != 0 || (tagBits == 48 && InPages(Tag48(info.BusOffset, 0)) != info.BusOffset))
            {
                return $"it holds bus offsets of whole pages that fit {tagBits - IdBits} bits, not 0x{info.BusOffset:x}";
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public static OffsetInBio Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<OffsetInBio>(fabric, tagBits);
        Encodable.ThrowIf<OffsetInBio>(tagBits, Refusal(fabric, tagBits));
        return new OffsetInBio(fabric, tagBits == 64);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client)
    {
        var offset = infos[provider.Value].BusOffset;
        return inBytes ? offset | provider.Value : Tag48(offset, provider.Value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => fabric.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch => ref infos[tag & IdMask];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(OffsetInBio self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        if (self.inBytes)
        {
            BatchLoop.Map(default(ByteOffset), bios, mapped);
        }
        else
        {
            BatchLoop.Map(default(PageOffset), bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing of its own: the table belongs to the fabric.
    }

    private readonly struct ByteOffset : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio) => bio.PhysAddr + (bio.Tag & ~IdMask);
    }

    private readonly struct PageOffset : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio) => bio.PhysAddr + InPages(bio.Tag);
    }

    /// <summary>The offset without its top 16 bits, which its sign restores.</summary>
    private static ulong Tag48(ulong offset, uint id) => (offset << SpareBits >> SpareBits) | id;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong InPages(ulong tag) => (ulong)((long)(tag << SpareBits) >> SpareBits) & ~IdMask;
}
