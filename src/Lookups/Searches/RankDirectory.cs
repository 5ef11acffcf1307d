using System.Runtime.CompilerServices;
using Lookups.Search;

namespace Lookups.Searches;

/// <summary>Windows of the address, level by level, through an <see cref="AddressDirectory"/>.</summary>
public readonly struct RankDirectory : IAddressSearch<RankDirectory>
{
    private readonly AddressDirectory directory;

    private RankDirectory(AddressDirectory directory) => this.directory = directory;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "rank-directory",
        Summary = "bit windows of the address, level by level, then one comparison with the region.",
        Source = "Variable-stride multi-bit trie as in IP lookup (Srinivasan and Varghese, 1999), path-compressed as a Patricia trie.",
        Cost = "O(levels), 1 to 4; levels x 8 B node lines + leaf line + provider line",
        Headline = true,
    };

    /// <inheritdoc/>
    public static int Capacity => AddressDirectory.Capacity;

    /// <inheritdoc/>
    public nuint FootprintBytes => directory.Bytes;

    /// <inheritdoc/>
    public static RankDirectory Build(Fabric fabric, out string? refusal)
    {
        refusal = AddressDirectory.Refusal(fabric.Providers);
        return refusal is null ? new RankDirectory(new AddressDirectory(fabric.Providers)) : default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref directory.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchAll(RankDirectory self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.directory.FindAll(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => directory.Dispose();
}
