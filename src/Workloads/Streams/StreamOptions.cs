using Lookups;

namespace Workloads.Streams;

/// <summary>Options of a stream, besides its plan and its machine.</summary>
/// <param name="Seed">Seed; the same options give the same stream on every machine.</param>
/// <param name="P2pShare">Share of bios with memory in a BAR, 0 to 1.</param>
/// <param name="BounceShare">Share of the P2P bios with a provider that the client cannot reach, 0 to 1.</param>
/// <param name="ProviderLocality">
/// Chance that a P2P bio has the provider of the previous P2P bio; with 0 each provider is drawn anew, the hardest case.
/// </param>
/// <param name="Client">The device that does the DMA.</param>
/// <param name="PieceBytes">
/// Size of the pieces that buffers are allocated in, a power of two of pages. Pieces lie anywhere in a BAR, as an allocator returns
/// them after running for a while, so a structure indexed by address is used all over. 0 for one window, which flatters such a structure.
/// </param>
public sealed record StreamOptions(
    ulong Seed,
    double P2pShare = 1,
    double BounceShare = 0,
    double ProviderLocality = 0,
    ClientId Client = default,
    int PieceBytes = StreamOptions.DefaultPieceBytes)
{
    /// <summary>A huge page: most device memory is allocated in these.</summary>
    public const int DefaultPieceBytes = 2 << 20;
}
