using System.Runtime.CompilerServices;
using Lookups.Search;

namespace Lookups.Encodings;

/// <summary>0 bits: the address itself is the key, through an <see cref="AddressDirectory"/>.</summary>
public readonly struct RankDirectory : IBioEncoding<RankDirectory>
{
    private readonly AddressDirectory directory;

    private RankDirectory(AddressDirectory directory) => this.directory = directory;

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "rank-directory",
        Family = EncodingFamily.NoBits,
        TagBits = [0],
        Summary = "Bit windows of the address, level by level, then one comparison with the region; host addresses are searched too.",
        Source = "Variable-stride multi-bit trie as in IP lookup (Srinivasan and Varghese, 1999), path-compressed as a Patricia trie.",
        Cost = "O(levels), 1 to 4; levels x 8 B node lines + leaf line + provider line",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => directory.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => AddressDirectory.Refusal(fabric.Providers);

    /// <inheritdoc/>
    public static RankDirectory Build(Fabric fabric, int tagBits)
    {
        EncodingRefusedException.ThrowIf(Info, tagBits, Refusal(fabric, tagBits));
        return new RankDirectory(new AddressDirectory(fabric.Providers));
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(directory.Find(physAddr).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref directory.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(RankDirectory self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        switch (self.directory.Levels)
        {
            case 1:
                BatchLoop.Run(new OneLevel(self.directory), bios, mapped);
                break;
            case 2:
                BatchLoop.Run(new TwoLevels(self.directory), bios, mapped);
                break;
            default:
                BatchLoop.Run(self, bios, mapped);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => directory.Dispose();

    private readonly struct OneLevel(AddressDirectory directory) : IBioResolver
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref directory.FindInOneLevel(physAddr);
    }

    private readonly struct TwoLevels(AddressDirectory directory) : IBioResolver
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref directory.FindInTwoLevels(physAddr);
    }
}
