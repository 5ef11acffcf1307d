using System.Runtime.CompilerServices;
using Lookups.Hashing;

namespace Lookups.Searches;

/// <summary>A perfect hash on the address, by the processor's CRC32C instruction; a loop with the same answers where it has none.</summary>
public readonly struct AddressCrc32C : IAddressSearch<AddressCrc32C>
{
    private readonly AddressHash<Crc32CStep> hash;

    private AddressCrc32C(AddressHash<Crc32CStep> hash) => this.hash = hash;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "address-crc32c",
        Summary = "chosen bits lead to a mask and a seed, with which CRC32C hashes the address to a table of entries without collisions.",
        Source = "Belazzougui et al., \"Hash, displace, and compress\", ESA 2009; CRC32 of SSE4.2, as lib/crc of Linux uses it.",
        Cost = "O(1), 1 or 2 levels; bucket line (2 levels only) + the slot's, which holds the provider's entry",
    };

    /// <inheritdoc/>
    public static int Capacity => ushort.MaxValue;

    /// <inheritdoc/>
    public nuint FootprintBytes => hash.Bytes;

    /// <inheritdoc/>
    public static AddressCrc32C Build(Fabric fabric, out string? refusal) => new(AddressHash<Crc32CStep>.Build(fabric, out refusal));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref hash.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchAll(AddressCrc32C self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.hash.FindAll(bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchFlagged(AddressCrc32C self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.hash.FindFlagged(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
