using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// What a throughput is measured with: the loop over many bios, the same loop without its lookup, and what of a lookup it takes. All have a
/// default; an encoding overrides them that gains from several bios at once, or that finds an offset without an entry.
/// </summary>
/// <typeparam name="TSelf">The encoding.</typeparam>
public interface IBatchLoops<TSelf>
    where TSelf : struct, IBioEncoding<TSelf>
{
    /// <summary>
    /// The bus offset of a bio of which nothing else is asked. By default what both steps above give; encodings that find an offset without
    /// an entry override it.
    /// </summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="watch">Is told of every load before it is made.</param>
    /// <returns>What to add, modulo 2^64, to a physical address.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong ResolveOffset<TWatch>(TSelf self, ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        TSelf.BusOffset(self, physAddr, tag, in self.Resolve(physAddr, tag, watch), watch);

    /// <summary>
    /// What dma_map does for bios of one segment each, and what every throughput figure is made with: read address, length and tag,
    /// write bus address and length. The default resolves one bio after the other; encodings that gain from several at once override
    /// it and must give the same answers.
    /// </summary>
    /// <param name="self">The encoding, by value so that its fields live in registers.</param>
    /// <param name="bios">Bios whose tags this encoding made.</param>
    /// <param name="mapped">Receives the bus address and length of each bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void ResolveAll(TSelf self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Resolve(self, bios, mapped);

    /// <summary>
    /// The loop of <see cref="ResolveAll"/> without its lookup: its floor. Overridden with it by encodings whose loop handles several
    /// bios in one vector, since no loop over single bios is a floor for those.
    /// </summary>
    /// <param name="bios">The same bios.</param>
    /// <param name="mapped">Receives the sum of address and tag, and the length, of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void PassAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Map(default(PassThrough), bios, mapped);
}
