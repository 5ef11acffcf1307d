using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// An encoding: a number of bits in the bio, and the structure behind them. One file in Encodings, which is also its registration.
/// Implemented by structs so that the JIT specialises every loop for each of them.
/// </summary>
public interface IBioEncoding<TSelf> : IDisposable
    where TSelf : struct, IBioEncoding<TSelf>
{
    /// <summary>Properties, bit budgets and requirements.</summary>
    static abstract EncodingInfo Info { get; }

    /// <summary>
    /// How it treats a wrong address or tag. A constant for the JIT, so that a trusting encoding has no code for the check.
    /// </summary>
    static virtual Promise Promise => Promise.Trusting;

    /// <summary>Whether it can look up each segment separately, so that one bio may mix providers, as in Linux 6.12.</summary>
    static virtual bool ServesMixedBios => false;

    /// <summary>
    /// Why it cannot serve these providers with this many bits although they are within its <see cref="Capacity"/>: the regions lack a
    /// property that it relies on. Call it through <see cref="Encodable"/>, which checks the capacity first.
    /// </summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>The reason; null when it can serve them.</returns>
    static virtual string? Refusal(Fabric fabric, int tagBits) => null;

    /// <summary>Maximum number of providers it can serve, whatever their regions are.</summary>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>The capacity. More providers are refused, and the refusal gives both numbers.</returns>
    static virtual int Capacity(int tagBits) => ProviderTable.MostProviders;

    /// <summary>Builds the structure. The fabric must outlive it.</summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>The encoding, owner of its memory.</returns>
    /// <exception cref="EncodingRefusedException">The encoding cannot serve these providers.</exception>
    static abstract TSelf Build(Fabric fabric, int tagBits);

    /// <summary>
    /// Builds the successor of a structure when providers are registered or removed. By default builds from scratch; overridden where the
    /// plan of the existing structure saves planning, or where existing tags must keep their meaning. Finds the same as a structure from
    /// <see cref="Build"/>.
    /// </summary>
    /// <param name="before">The existing structure, not yet disposed; stays unchanged. A default value when there is none.</param>
    /// <param name="fabric">The new fabric, which must outlive the new structure.</param>
    /// <param name="tagBits">Bits in the bio, as before.</param>
    /// <returns>The encoding, owner of its memory.</returns>
    /// <exception cref="EncodingRefusedException">The encoding cannot serve these providers.</exception>
    static virtual TSelf Rebuild(TSelf before, Fabric fabric, int tagBits) => TSelf.Build(fabric, tagBits);

    /// <summary>
    /// The tag of a bio whose provider the submitter knows, at bio construction. Below 2^tagBits; 0 for host memory.
    /// </summary>
    /// <param name="physAddr">Address of the bio's first byte.</param>
    /// <param name="provider">The provider it lies in, or host memory.</param>
    /// <param name="client">The device that will do the DMA; only encodings that decide at construction use it.</param>
    ulong Encode(ulong physAddr, ProviderId provider, ClientId client);

    /// <summary>
    /// The provider an address lies in, at bio construction: the first of the two lookups. By default the fabric's search; encodings that
    /// search addresses anyway use their own structure.
    /// </summary>
    /// <returns>The provider, or host memory.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ProviderId Find(TSelf self, Fabric fabric, ulong physAddr) => fabric.Find(physAddr);

    /// <summary>
    /// Stores a tag in the bio. Most encodings use <see cref="Bio.Tag"/>; encodings that use the free byte of the bio, or the spare bits of
    /// the address, override it.
    /// </summary>
    /// <param name="bio">The bio; any tag it held is overwritten.</param>
    /// <param name="physAddr">Address of its first byte, without a tag in it.</param>
    /// <param name="tag">The result of <see cref="Encode"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void Store(ref Bio bio, ulong physAddr, ulong tag) => bio.Tag = tag;

    /// <summary>Reads the tag back from where <see cref="Store"/> put it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong Load(ref readonly Bio bio) => bio.Tag;

    /// <summary>
    /// The address of a bio's first byte. By default the bio's address field; overridden where the tag is in that field or gives the
    /// address.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong AddressOf(TSelf self, ref readonly Bio bio) => bio.PhysAddr;

    /// <summary>The BAR info of a bio in dma_map; host memory's entry when the bio has no provider. Never null.</summary>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The tag the encoding made for it.</param>
    /// <param name="watch">Observes every load from the structure before it is made. The caller reports its own reads of the entry.</param>
    /// <returns>An entry, or a copy of it, that stays valid until the encoding is disposed.</returns>
    ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch;

    /// <summary>
    /// The bus offset of a resolved bio. By default the offset in the entry; encodings that keep it elsewhere override it and do not touch
    /// the entry.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">The result of <see cref="Resolve"/> for it.</param>
    /// <param name="watch">Observes every load before it is made.</param>
    /// <returns>The offset to add, modulo 2^64, to a physical address.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual unsafe ulong BusOffset<TWatch>(TSelf self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch)
        where TWatch : struct, ILoadWatch
    {
        watch.Load(Unsafe.AsPointer(ref Unsafe.AsRef(in info.BusOffset)), sizeof(ulong));
        return info.BusOffset;
    }

    /// <summary>Whether a further segment of a bio needs its own lookup; if not, it has the provider of the segment before it.</summary>
    /// <returns>False where one tag holds for the whole bio.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual bool MustResolveNext(TSelf self, ulong physAddr, ulong tag, ref readonly BarInfo info) => false;

    /// <summary>The tag of a further segment, where segments have their own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong TagOfNext(TSelf self, ulong physAddr, ulong tag) => tag;

    /// <summary>
    /// How the client reaches the bio's memory, once the BAR info is known: the second lookup, keyed on the client. By default a byte
    /// in the client's row of the reach table; encodings whose tag holds the outcome already, or that fold it into the first lookup,
    /// override it.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">The result of <see cref="Resolve"/> for it.</param>
    /// <param name="client">The client.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual MapOutcome Outcome(TSelf self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[info.Id];

    /// <summary>
    /// The offset to add to the addresses of a bio that is not out of reach, once the outcome is known. By default its
    /// <see cref="BusOffset"/>; encodings that store the offset with the outcome override it.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">The result of <see cref="Resolve"/> for it.</param>
    /// <param name="client">The client.</param>
    /// <param name="outcome">The result of <see cref="Outcome"/> for it.</param>
    /// <returns>0 unless the outcome is <see cref="MapOutcome.BusAddr"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong Offset(
        TSelf self,
        ulong physAddr,
        ulong tag,
        ref readonly BarInfo info,
        in ClientReach client,
        MapOutcome outcome
    ) => outcome == MapOutcome.BusAddr ? TSelf.BusOffset<Unwatched>(self, physAddr, tag, in info, default) : 0;

    /// <summary>
    /// The bus offset of a bio, when nothing else is needed. By default resolves the entry and takes its bus offset; encodings that find an
    /// offset without an entry override it.
    /// </summary>
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

    /// <summary>
    /// Native memory of the structure in bytes, without the provider table and the reach table, which all encodings share.
    /// </summary>
    nuint FootprintBytes { get; }
}

/// <summary>Looks up without an observer of memory loads.</summary>
public static class BioResolver
{
    /// <summary>The BAR info of a bio.</summary>
    /// <param name="encoding">By value, so that its fields live in registers.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The tag the encoding made for it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly BarInfo Resolve<TEncoding>(this TEncoding encoding, ulong physAddr, ulong tag)
        where TEncoding : struct, IBioEncoding<TEncoding> => ref encoding.Resolve<Unwatched>(physAddr, tag, default);
}

/// <summary>Visits each encoding.</summary>
public interface IEncodingVisitor
{
    /// <summary>Called once per encoding.</summary>
    void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>;
}
