using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// The loops that measure throughput: the loop over many bios, the same loop without the lookup, and the part of a lookup that the loop
/// needs. All have a default; encodings that are faster for several bios at once, or that find an offset without an entry, override them.
/// </summary>
/// <typeparam name="TSelf">The encoding.</typeparam>
public interface IBatchLoops<TSelf>
    where TSelf : struct, IBioEncoding<TSelf>
{
    /// <summary>
    /// The bus offset of a bio, when nothing else is needed. By default resolves the entry and takes its bus offset; encodings that find an
    /// offset without an entry override it.
    /// </summary>
    /// <typeparam name="TWatch">The observer of memory loads.</typeparam>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="watch">Observes every load before it is made.</param>
    /// <returns>The offset to add, modulo 2^64, to a physical address.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong ResolveOffset<TWatch>(TSelf self, ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        TSelf.BusOffset(self, physAddr, tag, in self.Resolve(physAddr, tag, watch), watch);

    /// <summary>
    /// Maps bios of one segment each, as dma_map does: reads address, length and tag, writes bus address and length. Every throughput
    /// figure measures this loop. The default resolves one bio after the other; encodings that are faster for several bios at once override
    /// it and must give the same answers.
    /// </summary>
    /// <param name="self">The encoding, by value so that its fields live in registers.</param>
    /// <param name="bios">Bios whose tags this encoding made.</param>
    /// <param name="mapped">Receives the bus address and length of each bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void ResolveAll(TSelf self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Resolve(self, bios, mapped);

    /// <summary>
    /// The floor of <see cref="ResolveAll"/>: the same loop without the lookup. Encodings whose loop handles several bios in one vector
    /// override both, because a loop over single bios is no floor for them.
    /// </summary>
    /// <param name="bios">The same bios.</param>
    /// <param name="mapped">Receives the sum of address and tag, and the length, of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void PassAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Map(default(PassThrough), bios, mapped);
}
