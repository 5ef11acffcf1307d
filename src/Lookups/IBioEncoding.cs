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

    /// <summary>Why it cannot serve these providers with this many bits: capacity, or a property of the regions it relies on.</summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>Null when it can.</returns>
    static abstract string? Refusal(Fabric fabric, int tagBits);

    /// <summary>Builds the structure. The fabric must outlive it.</summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <returns>The encoding, owner of its memory.</returns>
    /// <exception cref="EncodingRefusedException">As <see cref="Refusal"/> says.</exception>
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
    /// How the client reaches the bio's memory, once the BAR info is known: the second lookup, keyed on the client. Encodings whose
    /// tag holds the outcome already override it.
    /// </summary>
    /// <param name="bio">The bio.</param>
    /// <param name="info">What <see cref="IBioResolver.Resolve"/> gave for it.</param>
    /// <param name="client">The client's row of the reach table.</param>
    /// <returns>The outcome.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual unsafe MapOutcome Outcome(ref readonly Bio bio, ref readonly BarInfo info, MapOutcome* client) => client[info.Id];

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
        BatchLoop.Run(self, bios, mapped);

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

/// <summary>The encoding cannot serve these providers with this many bits.</summary>
public sealed class EncodingRefusedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="encoding">Name of the encoding.</param>
    /// <param name="tagBits">Bits in the bio.</param>
    /// <param name="reason">Why it refuses.</param>
    public EncodingRefusedException(string encoding, int tagBits, string reason)
        : base($"{encoding} with {tagBits} bits: {reason}")
    {
    }

    /// <summary>Throws when there is a reason to.</summary>
    /// <param name="info">The encoding.</param>
    /// <param name="tagBits">Bits in the bio.</param>
    /// <param name="refusal">What the encoding's Refusal said.</param>
    public static void ThrowIf(EncodingInfo info, int tagBits, string? refusal)
    {
        ArgumentNullException.ThrowIfNull(info);
        if (!info.TagBits.Contains(tagBits))
        {
            throw new EncodingRefusedException(info.Name, tagBits, $"it serves {string.Join(", ", info.TagBits)} bits only");
        }

        if (refusal is not null)
        {
            throw new EncodingRefusedException(info.Name, tagBits, refusal);
        }
    }
}
