using Lookups;

namespace Workloads.Streams;

/// <summary>What a stream is made of, beside its model and its machine.</summary>
/// <param name="Seed">Seed; the same options give the same stream on every machine.</param>
/// <param name="P2pShare">Share of bios whose memory lies in a BAR, 0 to 1.</param>
/// <param name="BounceShare">Share of those whose provider the client cannot reach, 0 to 1.</param>
/// <param name="ProviderLocality">Chance that a P2P bio has the provider of the one before it; 0 draws each anew, the hardest case.</param>
/// <param name="Client">The device that does the DMA.</param>
/// <param name="PieceBytes">
/// Buffers are pieces of this size, a power of two of pages, anywhere in a BAR, as an allocator that has run for a while hands them out:
/// what is indexed by address is used all over. 0 for one window, which flatters it.
/// </param>
/// <param name="BufferBytes">
/// Memory all providers together use for buffers, in equal shares. Bounds what the memmap of a struct page stream touches (1/64 of it, but
/// a page of memmap for each piece).
/// </param>
public sealed record StreamOptions(
    ulong Seed,
    double P2pShare = 1,
    double BounceShare = 0,
    double ProviderLocality = 0,
    ClientId Client = default,
    int PieceBytes = StreamOptions.DefaultPieceBytes,
    ulong BufferBytes = 1UL << 30)
{
    /// <summary>A huge page: what device memory is mostly allocated in.</summary>
    public const int DefaultPieceBytes = 2 << 20;
}
