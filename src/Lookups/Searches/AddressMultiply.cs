using System.Runtime.CompilerServices;
using Lookups.Hashing;

namespace Lookups.Searches;

/// <summary>A perfect hash on the address, by multiplication.</summary>
public readonly struct AddressMultiply : IAddressSearch<AddressMultiply>
{
    private readonly AddressHash<MultiplyStep> hash;

    private AddressMultiply(AddressHash<MultiplyStep> hash) => this.hash = hash;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "address-multiply",
        Summary = "chosen bits lead to a mask and a multiplier, which hash the address to a table of entries without collisions.",
        Source = "Belazzougui et al., \"Hash, displace, and compress\", ESA 2009; multipliers as the magics of chess bitboards.",
        Cost = "O(1), 1 or 2 levels; bucket line (2 levels only) + the slot's, which holds the provider's entry",
    };

    /// <inheritdoc/>
    public static int Capacity => ushort.MaxValue;

    /// <inheritdoc/>
    public nuint FootprintBytes => hash.Bytes;

    /// <inheritdoc/>
    public static AddressMultiply Build(Fabric fabric, out string? refusal) => new(AddressHash<MultiplyStep>.Build(fabric, out refusal));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref hash.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchAll(AddressMultiply self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.hash.FindAll(bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchFlagged(AddressMultiply self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.hash.FindFlagged(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
