using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>48 or 64 bits: the bus offset itself, with the id, so that dma_map does no lookup.</summary>
/// <remarks>
/// A bus offset is a multiple of the page size. The tag holds it unchanged, in bytes, with the id in the 12 bits that are zero. With 48
/// bits the offset must be below 2^48, so an offset that is subtracted, as on some Arm boards, needs 64 bits. The lookup of reach uses the
/// id. Like a pointer, the tag can outlive its provider, but its content stays harmless to read.
/// </remarks>
public readonly unsafe struct OffsetInBio : IBioEncoding<OffsetInBio>
{
    private const int IdBits = 12;
    private const ulong IdMask = (1UL << IdBits) - 1;
    private readonly BarInfo* infos;

    private OffsetInBio(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "offset-in-bio",
        Family = EncodingFamily.Pointer,
        TagBits = [48, 64],
        IsSameAtAnyWidth = true,
        TouchesNoLine = true,
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
            if ((info.BusOffset & IdMask) != 0 || (tagBits < 64 && info.BusOffset >> tagBits != 0))
            {
                return $"it holds bus offsets of whole pages that fit {tagBits - IdBits} bits, not 0x{info.BusOffset:x}";
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public static OffsetInBio Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIf<OffsetInBio>(tagBits, Encodable.Refusal<OffsetInBio>(fabric, tagBits));
        return new OffsetInBio(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => infos[provider.Value].BusOffset | provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag & IdMask];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BusOffset<TWatch>(OffsetInBio self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch)
        where TWatch : struct, ILoadWatch => tag & ~IdMask;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(OffsetInBio self, ulong tag, ref readonly BarInfo info, in ClientReach client) =>
        client[(uint)(tag & IdMask)];

    /// <inheritdoc/>
    public void Dispose()
    {
        // Owns nothing: the table belongs to the fabric.
    }
}
