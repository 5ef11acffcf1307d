using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>48 or 64 bits: the bio holds the address of the BAR info.</summary>
/// <remarks>
/// The tag is the distance from host memory's BAR info, so that a tag of 0 is host memory without a test for null; the addition is part of
/// the load.
/// </remarks>
public readonly unsafe struct BarPointer : IBioEncoding<BarPointer>
{
    private readonly BarInfo* infos;

    private BarPointer(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "bar-pointer",
        Family = EncodingFamily.Pointer,
        TagBits = [48, 64],
        IsSameAtAnyWidth = true,
        Summary = "The pointer itself, counted from host memory's entry; it dangles when the provider is removed.",
        Source = "\"A pointer in the bio\" on linux-block, June 2019; struct p2pdma_provider * in Linux 6.19.",
        Cost = "O(1); the provider's line only",
        Headline = true,
        GrowsInPlace = true,
        IsCheckedToo = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static BarPointer Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<BarPointer>(fabric, tagBits);
        return new BarPointer(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => (ulong)(infos + provider.Value) - (ulong)infos;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref *(BarInfo*)((ulong)infos + tag);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }
}
