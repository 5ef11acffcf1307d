using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>4 to 8 bits: the id in the address's own spare top bits, which are always zero in a physical address.</summary>
/// <remarks>
/// Physical addresses of x86-64 end at 2^52, so 12 bits of a phys_addr_t are free. An id there takes no extra room and belongs to each
/// segment rather than to the bio. Every user of the address must mask it first; the measurement includes this.
/// </remarks>
public readonly unsafe struct AddressTag : IBioEncoding<AddressTag>
{
    private const int Shift = ProviderTable.PhysAddrBits;
    private const ulong AddressMask = (1UL << Shift) - 1;
    private readonly BarInfo* infos;

    private AddressTag(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "address-tag",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        IsSameAtAnyWidth = true,
        Summary = "A small id in bits 52-63 of the physical address itself; the address is masked before use.",
        Source = "This project; MAX_PHYSMEM_BITS in arch/x86/include/asm/sparsemem.h, Linux 6.18.",
        Cost = "O(1); the provider's line only",
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => (1 << tagBits) - 1;

    /// <inheritdoc/>
    public static AddressTag Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<AddressTag>(fabric, tagBits);
        return new AddressTag(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ref Bio bio, ulong physAddr, ulong tag) => bio.PhysAddr = physAddr | (tag << Shift);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(ref readonly Bio bio) => bio.PhysAddr >> Shift;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(AddressTag self, ref readonly Bio bio) => bio.PhysAddr & AddressMask;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(AddressTag self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[(uint)tag];

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }
}
