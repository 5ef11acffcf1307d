using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>No bits in the bio: the list of addresses names its provider, for the whole map.</summary>
/// <remarks>
/// dma_map then maps not a bio but a list under one provider. A pointer to the provider's entry lies beside the addresses, in a line that
/// is read anyway. A request with memory of several providers becomes several lists. The lookup is that of <see cref="BarPointer"/>; only
/// the carrier of the pointer differs, from where the list is made to where it is mapped.
/// </remarks>
public readonly unsafe struct AddressList : IBioEncoding<AddressList>
{
    private readonly BarInfo* infos;

    private AddressList(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "address-list",
        Family = EncodingFamily.Pointer,
        TagBits = [0],
        Place = TagPlace.AddressList,
        Summary = "Nothing in the bio: the list of addresses comes with a pointer to the entry, one for the whole map.",
        Source = "\"The provider is constant for the whole map\", J. Gunthorpe, November 2024; dma_buf_phys_vec_to_sgt, Linux 6.19.",
        Cost = "O(1); the provider's line only",
        Headline = true,
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static AddressList Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<AddressList>(fabric, tagBits);
        return new AddressList(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => (ulong)provider.Value * BarInfo.SizeBytes;

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
