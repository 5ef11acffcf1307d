using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>48 or 64 bits: the bio holds the address of the BAR info.</summary>
public readonly unsafe struct BarPointer : IBioEncoding<BarPointer>
{
    private readonly Fabric fabric;
    private readonly BarInfo* infos;

    private BarPointer(Fabric fabric)
    {
        this.fabric = fabric;
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "bar-pointer",
        Family = EncodingFamily.Pointer,
        TagBits = [48, 64],
        Summary = "The pointer itself, null for host memory; it dangles when the provider goes away.",
        Source = "\"A pointer in the bio\" on linux-block, June 2019; struct p2pdma_provider * in Linux 6.19.",
        Cost = "O(1); the provider's line only",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) =>
        tagBits < 64 && ((ulong)(fabric.Providers.Infos + fabric.Providers.Count) >> tagBits) != 0
            ? $"the table lies above 2^{tagBits}"
            : null;

    /// <inheritdoc/>
    public static BarPointer Build(Fabric fabric, int tagBits)
    {
        EncodingRefusedException.ThrowIf(Info, tagBits, Refusal(fabric, tagBits));
        return new BarPointer(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) =>
        provider == ProviderId.Host ? 0 : (ulong)(infos + provider.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(fabric.Directory.Find(physAddr).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ref readonly Bio bio)
    {
        // A null tag becomes host memory's entry without a branch, which a mixed stream would mispredict.
        var ifNull = (ulong)((long)(bio.Tag - 1) >> 63) & (ulong)infos;
        return ref *(BarInfo*)(bio.Tag | ifNull);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing of its own: the table belongs to the fabric.
    }
}
