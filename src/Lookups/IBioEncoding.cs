using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// One answer to the question: so many bits in the bio, and this structure behind them. One file in Encodings, which is also its
/// registration. Implemented by structs so that the JIT specialises every loop for each of them.
/// </summary>
/// <typeparam name="TSelf">The encoding itself.</typeparam>
public interface IBioEncoding<TSelf> : IBioResolver, IDisposable
    where TSelf : struct, IBioEncoding<TSelf>
{
    /// <summary>What it is, which bits it uses, what it needs.</summary>
    static abstract EncodingInfo Info { get; }

    /// <summary>
    /// Why it cannot serve these providers with this many bits, although they are within its <see cref="Capacity"/>: a property of the
    /// regions that it relies on. Ask through <see cref="Encodable"/>, which asks for capacity first.
    /// </summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>Null when it can.</returns>
    static virtual string? Refusal(Fabric fabric, int tagBits) => null;

    /// <summary>Most providers it can serve, whatever their regions are.</summary>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>Its capacity; what exceeds it is refused with both numbers.</returns>
    static virtual int Capacity(int tagBits) => ProviderTable.MostProviders;

    /// <summary>Builds the structure. The fabric must outlive it.</summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>The encoding, owner of its memory.</returns>
    /// <exception cref="EncodingRefusedException">It cannot serve them.</exception>
    static abstract TSelf Build(Fabric fabric, int tagBits);

    /// <summary>
    /// The tag of a bio whose provider the submitter knows, at bio construction. Below 2^tagBits; 0 for host memory.
    /// </summary>
    /// <param name="physAddr">Address of the bio's first byte.</param>
    /// <param name="provider">The provider it lies in, or host memory.</param>
    /// <param name="client">The device that will do the DMA; only encodings that decide at construction use it.</param>
    /// <returns>The tag.</returns>
    ulong Encode(ulong physAddr, ProviderId provider, ClientId client);

    /// <summary>
    /// The provider an address lies in, at bio construction: the first of the two lookups. Encodings that search addresses anyway use
    /// their own structure; the others use <see cref="Fabric.Finder"/>.
    /// </summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>The provider, or host memory.</returns>
    ProviderId Find(ulong physAddr);

    /// <summary>
    /// Puts a tag where the bio keeps it. Most encodings use <see cref="Bio.Tag"/>; those that use the byte that is free in the bio, or
    /// the address's own spare bits, override it.
    /// </summary>
    /// <param name="bio">The bio; any tag it held is overwritten.</param>
    /// <param name="physAddr">Address of its first byte, without a tag in it.</param>
    /// <param name="tag">What <see cref="Encode"/> gave.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void Store(ref Bio bio, ulong physAddr, ulong tag) => bio.Tag = tag;

    /// <summary>Reads the tag back from where <see cref="Store"/> put it.</summary>
    /// <param name="bio">The bio.</param>
    /// <returns>The tag.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong Load(ref readonly Bio bio) => bio.Tag;

    /// <summary>
    /// How the client reaches the bio's memory, once the BAR info is known: the second lookup, keyed on the client. By default a byte
    /// in the client's row of the reach table; encodings whose tag holds the outcome already, or that fold it into the first lookup,
    /// override it.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What <see cref="IBioResolver.Resolve"/> gave for it.</param>
    /// <param name="client">The client.</param>
    /// <returns>The outcome.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual MapOutcome Outcome(TSelf self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[info.Id];

    /// <summary>
    /// What to add to the addresses of a bio that is not out of reach, once the outcome is known. By default the BAR info's own offset;
    /// encodings that keep it where they keep the outcome override it, and then dma_map does not touch the BAR info unless it must
    /// bounce.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What <see cref="IBioResolver.Resolve"/> gave for it.</param>
    /// <param name="client">The client.</param>
    /// <param name="outcome">What <see cref="Outcome"/> gave for it.</param>
    /// <returns>0 unless the outcome is <see cref="MapOutcome.BusAddr"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong Offset(TSelf self, ulong tag, ref readonly BarInfo info, in ClientReach client, MapOutcome outcome) =>
        outcome == MapOutcome.BusAddr ? info.BusOffset : 0;

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

    /// <summary>Native memory of the structure in bytes, without the provider table and the reach table that all share.</summary>
    nuint FootprintBytes { get; }
}

/// <summary>Is shown every encoding at its own type.</summary>
public interface IEncodingVisitor
{
    /// <summary>Called once per encoding.</summary>
    /// <typeparam name="TEncoding">The encoding.</typeparam>
    void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>;
}
