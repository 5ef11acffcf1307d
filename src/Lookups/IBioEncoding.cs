using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// One answer to the question: so many bits in the bio, and this structure behind them. One file in Encodings, which is also its
/// registration. Implemented by structs so that the JIT specialises every loop for each of them.
/// </summary>
/// <typeparam name="TSelf">The encoding itself.</typeparam>
public interface IBioEncoding<TSelf> : IBatchLoops<TSelf>, IDisposable
    where TSelf : struct, IBioEncoding<TSelf>
{
    /// <summary>What it is, which bits it uses, what it needs.</summary>
    static abstract EncodingInfo Info { get; }

    /// <summary>What it does about an address or a tag that is wrong; known to the JIT, so that who trusts has no code for it.</summary>
    static virtual Promise Promise => Promise.Trusting;

    /// <summary>Whether it can look each segment up on its own, so that one bio may mix providers, as Linux 6.12 lets it.</summary>
    static virtual bool ServesMixedBios => false;

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
    /// Builds the structure that follows another one, as providers come and go. By default as if there had been none; overridden where what
    /// was planned for that one saves planning, or where tags made before are to keep their meaning. What it finds is what
    /// <see cref="Build"/>'s finds.
    /// </summary>
    /// <param name="before">The structure so far, not yet disposed; left as it is.</param>
    /// <param name="fabric">The fabric to come, which must outlive what is built.</param>
    /// <param name="tagBits">Bits in the bio, as before.</param>
    /// <returns>The encoding, owner of its memory.</returns>
    /// <exception cref="EncodingRefusedException">It cannot serve them.</exception>
    static virtual TSelf Rebuild(TSelf before, Fabric fabric, int tagBits) => TSelf.Build(fabric, tagBits);

    /// <summary>
    /// The tag of a bio whose provider the submitter knows, at bio construction. Below 2^tagBits; 0 for host memory.
    /// </summary>
    /// <param name="physAddr">Address of the bio's first byte.</param>
    /// <param name="provider">The provider it lies in, or host memory.</param>
    /// <param name="client">The device that will do the DMA; only encodings that decide at construction use it.</param>
    /// <returns>The tag.</returns>
    ulong Encode(ulong physAddr, ProviderId provider, ClientId client);

    /// <summary>
    /// The provider an address lies in, at bio construction: the first of the two lookups. By default the fabric's search; encodings that
    /// search addresses anyway use their own structure.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="fabric">What it was built on.</param>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>The provider, or host memory.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ProviderId Find(TSelf self, Fabric fabric, ulong physAddr) => fabric.Find(physAddr);

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

    /// <summary>The address of a bio's first byte: what the bio holds, unless its tag is there too or tells it.</summary>
    /// <param name="self">The encoding.</param>
    /// <param name="bio">The bio.</param>
    /// <returns>A physical address.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong AddressOf(TSelf self, ref readonly Bio bio) => bio.PhysAddr;

    /// <summary>The BAR info of a bio, in dma_map; host memory's entry where there is none. Never null.</summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The tag the encoding made for it.</param>
    /// <param name="watch">
    /// Is told of every load from the structure before it is made; what is read of the entry is for the reader to tell.
    /// </param>
    /// <returns>An entry, or a copy of it, that stays valid until the encoding is disposed.</returns>
    ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch;

    /// <summary>
    /// The bus offset of a bio that was resolved. By default that of the entry; encodings that keep it elsewhere override it, and the
    /// entry is then not touched.
    /// </summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What <see cref="Resolve"/> gave for it.</param>
    /// <param name="watch">Is told of every load before it is made.</param>
    /// <returns>What to add, modulo 2^64, to a physical address.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual unsafe ulong BusOffset<TWatch>(TSelf self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch)
        where TWatch : struct, ILoadWatch
    {
        watch.Load(Unsafe.AsPointer(ref Unsafe.AsRef(in info.BusOffset)), sizeof(ulong));
        return info.BusOffset;
    }

    /// <summary>Whether a further segment of a bio must be looked up, or has the provider of the one before it.</summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the segment's first byte.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What was found for the segment before it.</param>
    /// <returns>False where the tag is that of the whole bio.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual bool MustResolveNext(TSelf self, ulong physAddr, ulong tag, ref readonly BarInfo info) => false;

    /// <summary>The tag of a further segment, where segments have their own.</summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the segment's first byte.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <returns>By default the bio's.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ulong TagOfNext(TSelf self, ulong physAddr, ulong tag) => tag;

    /// <summary>
    /// How the client reaches the bio's memory, once the BAR info is known: the second lookup, keyed on the client. By default a byte
    /// in the client's row of the reach table; encodings whose tag holds the outcome already, or that fold it into the first lookup,
    /// override it.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What <see cref="Resolve"/> gave for it.</param>
    /// <param name="client">The client.</param>
    /// <returns>The outcome.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual MapOutcome Outcome(TSelf self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[info.Id];

    /// <summary>
    /// What to add to the addresses of a bio that is not out of reach, once the outcome is known. By default its <see cref="BusOffset"/>;
    /// encodings that keep it where they keep the outcome override it.
    /// </summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What <see cref="Resolve"/> gave for it.</param>
    /// <param name="client">The client.</param>
    /// <param name="outcome">What <see cref="Outcome"/> gave for it.</param>
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

    /// <summary>Native memory of the structure in bytes, without the provider table and the reach table that all share.</summary>
    nuint FootprintBytes { get; }
}

/// <summary>Looks up with nobody watching.</summary>
public static class BioResolver
{
    /// <summary>The BAR info of a bio.</summary>
    /// <typeparam name="TEncoding">What finds it.</typeparam>
    /// <param name="encoding">By value, so that its fields live in registers.</param>
    /// <param name="physAddr">Address of the bio's first byte, as the bio holds it.</param>
    /// <param name="tag">The tag the encoding made for it.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly BarInfo Resolve<TEncoding>(this TEncoding encoding, ulong physAddr, ulong tag)
        where TEncoding : struct, IBioEncoding<TEncoding> => ref encoding.Resolve<Unwatched>(physAddr, tag, default);
}

/// <summary>Is shown every encoding at its own type.</summary>
public interface IEncodingVisitor
{
    /// <summary>Called once per encoding.</summary>
    /// <typeparam name="TEncoding">The encoding.</typeparam>
    void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>;
}
