using Lookups;

namespace Workloads.Streams;

/// <summary>What a stream is made of, beside its model and its machine.</summary>
/// <param name="Seed">Seed; the same options give the same stream on every machine.</param>
/// <param name="P2pShare">Share of bios whose memory lies in a BAR, 0 to 1.</param>
/// <param name="BounceShare">Share of those whose provider the client cannot reach, 0 to 1.</param>
/// <param name="ProviderLocality">Chance that a P2P bio has the provider of the one before it; 0 draws each anew, the hardest case.</param>
/// <param name="Client">The device that does the DMA.</param>
/// <param name="BufferBytes">
/// Memory all providers together use for buffers; each gets an equal window within its BAR. Bounds what the memmap of a struct page
/// stream touches (1/64 of it).
/// </param>
public sealed record StreamOptions(
    ulong Seed,
    double P2pShare = 1,
    double BounceShare = 0,
    double ProviderLocality = 0,
    ClientId Client = default,
    ulong BufferBytes = 1UL << 30);
