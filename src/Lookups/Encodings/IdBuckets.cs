using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 4 to 8 bits with more providers than ids: providers share ids as evenly as possible, and a lookup compares the few providers of one id.
/// </summary>
/// <remarks>
/// The alternative when no perfect hash is found or wanted: buckets of ceil(providers / ids) entries, one after the other in memory. Host
/// memory's entry, which holds every address, ends each bucket, so that a scan needs no count. Consecutive ids of registration share a
/// bucket.
/// </remarks>
public readonly unsafe struct IdBuckets : IBioEncoding<IdBuckets>
{
    private const int MostPerId = 16;
    private readonly BarInfo* entries;
    private readonly int perId;
    private readonly nuint stride;
    private readonly AlignedMemory memory;

    private IdBuckets(Fabric fabric, int tagBits)
    {
        var ids = (1 << tagBits) - 1;
        perId = Math.Max(1, (fabric.Providers.Count + ids - 1) / ids);
        stride = (nuint)perId + 1;
        var buckets = (nuint)((fabric.Providers.Count + perId - 1) / perId) + 1;
        memory = AlignedMemory.Allocate(buckets * stride, out entries);
        new Span<BarInfo>(entries, (int)(buckets * stride)).Fill(*fabric.Providers.Infos);
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            entries[(BucketOf(info.Id) * stride) + ((info.Id - 1) % (uint)perId)] = info;
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-buckets",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        Summary = "Providers share ids evenly; the entries of an id are compared one after the other.",
        Source = "Chained hashing with the id as the hash, for the small id of linux-block, June 2019.",
        Cost = "O(providers / ids); one line per two providers of the id",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => ((1 << tagBits) - 1) * MostPerId;

    /// <inheritdoc/>
    public static IdBuckets Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdBuckets>(fabric, tagBits);
        return new IdBuckets(fabric, tagBits);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => BucketOf(provider.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var entry = entries + ((nuint)tag * stride);
        watch.Load(entry, BarInfo.BoundsBytes);
        while (!entry->Contains(physAddr))
        {
            entry++;
            watch.Load(entry, BarInfo.BoundsBytes);
        }

        return ref *entry;
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    /// <summary>Bucket 0 is host memory: its entries hold every address.</summary>
    private nuint BucketOf(uint id) => (id + (uint)perId - 1) / (uint)perId;
}
