using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>16 or 32 bits: an index into the provider table, and the low bits of the generation of that registration.</summary>
public readonly unsafe struct IndexGeneration : IBioEncoding<IndexGeneration>
{
    private readonly BarInfo* infos;
    private readonly byte* handles;
    private readonly BarInfo* stale;
    private readonly uint indexMask;
    private readonly uint handleMask;

    private IndexGeneration(Fabric fabric, int tagBits)
    {
        infos = fabric.Providers.Infos;
        handles = tagBits == 16 ? (byte*)&infos->Handle16 : (byte*)&infos->Handle32;
        stale = infos + fabric.Providers.Count + 1;
        indexMask = (1u << IndexBits(tagBits)) - 1;
        handleMask = (uint)((1UL << tagBits) - 1);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "index-generation",
        Family = EncodingFamily.Index,
        TagBits = [16, 32],
        Summary = "An index (13 of 16 bits, 20 of 32) and a generation that catches a tag whose provider was replaced.",
        Source = "Index and handle schemes offered beside the small id on linux-block, June 2019; generation as in slot maps.",
        Cost = "O(1); the provider's line only",
        Headline = true,
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public static Promise Promise => Promise.Checking;

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => (1 << IndexBits(tagBits)) - 2;

    /// <inheritdoc/>
    public static IndexGeneration Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IndexGeneration>(fabric, tagBits);
        return new IndexGeneration(fabric, tagBits);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => HandleOf(provider.Value);

    /// <summary>The BAR info; an entry without an owner, out of reach of all clients, when the tag's generation is stale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var index = (uint)tag & indexMask;
        var info = infos + index;
        watch.Load(&info->Handle32, sizeof(uint));
        if (HandleOf(index) != (uint)tag)
        {
            info = stale;
        }

        return ref *info;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(IndexGeneration self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        if (self.handleMask == ushort.MaxValue)
        {
            BatchLoop.TryMap(new ShortHandle(self.infos), bios, mapped);
        }
        else
        {
            BatchLoop.TryMap(new LongHandle(self.infos), bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint HandleOf(uint index) => *(uint*)(handles + ((nuint)index * BarInfo.SizeBytes)) & handleMask;

    private static int IndexBits(int tagBits) => tagBits == 16 ? BarInfo.ShortIdBits : BarInfo.IdBits;

    /// <summary>A stale handle's entry has no bus offset, so the loop may treat it as not found.</summary>
    private readonly struct ShortHandle(BarInfo* infos) : IBioTryMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr)
        {
            var handle = (uint)bio.Tag;
            var info = infos + (handle & ((1u << BarInfo.ShortIdBits) - 1));
            dmaAddr = bio.PhysAddr + info->BusOffset;
            return info->Handle16 == handle;
        }
    }

    private readonly struct LongHandle(BarInfo* infos) : IBioTryMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr)
        {
            var handle = (uint)bio.Tag;
            var info = infos + (handle & ((1u << BarInfo.IdBits) - 1));
            dmaAddr = bio.PhysAddr + info->BusOffset;
            return info->Handle32 == handle;
        }
    }
}
