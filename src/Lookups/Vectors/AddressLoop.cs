using System.Runtime.CompilerServices;

namespace Lookups.Vectors;

/// <summary>Maps one vector of bios; the body of an <see cref="AddressLoop"/>.</summary>
/// <typeparam name="TSelf">The body itself, a struct, whose fields are the loop's constants.</typeparam>
internal unsafe interface IAddressLoopBody<TSelf>
    where TSelf : struct, IAddressLoopBody<TSelf>
{
    /// <summary>Number of bios in a vector.</summary>
    static abstract int Bios { get; }

    /// <summary>Loads the constants.</summary>
    static abstract TSelf Of(VectorTable table);

    /// <summary>Maps one vector of bios.</summary>
    /// <param name="bio">The first bio of the iteration, four words: address, tag, bytes and first segment, the rest.</param>
    /// <param name="dma">The first mapped segment of the iteration, two words: address, bytes.</param>
    /// <param name="vector">Index of the vector in the iteration: a constant, so that it becomes part of each load and store.</param>
    void Map(ulong* bio, ulong* dma, int vector);
}

/// <summary>The bus offsets of a vector of addresses.</summary>
internal interface IAddressOffsets<TSelf, TVector>
    where TSelf : struct, IAddressOffsets<TSelf, TVector>
    where TVector : struct
{
    /// <summary>Loads the constants.</summary>
    static abstract TSelf Of(VectorTable table);

    /// <summary>The bus offset of each address.</summary>
    TVector Offsets(TVector physAddrs);
}

/// <summary>The floor of an <see cref="AddressLoop"/>: no offset, and no table.</summary>
internal readonly struct NoOffsets<TVector> : IAddressOffsets<NoOffsets<TVector>, TVector>
    where TVector : struct
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NoOffsets<TVector> Of(VectorTable table) => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TVector Offsets(TVector physAddrs) => default;
}

/// <summary>
/// The loop of <see cref="BatchLoop"/> with vectors of any width, over bios that carry no tag: two vectors per iteration.
/// </summary>
/// <remarks>
/// A kernel would have to save the vector registers around it (kernel_fpu_begin), so these rows show how good lookups could be, not how
/// good a kernel's are. The floor is this loop without the lookup, because no loop over single bios is as fast.
/// </remarks>
internal static unsafe class AddressLoop
{
    /// <summary>Words of a bio.</summary>
    public const int BioWords = Bio.SizeBytes / sizeof(ulong);

    /// <summary>Words of a mapped segment.</summary>
    public const int DmaWords = 2;

    /// <summary>Maps all bios but the last few. A separate method, because the JIT has one inlining budget per method.</summary>
    /// <param name="table">The table that holds its constants.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    /// <returns>Number of bios that were mapped.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Map<TBody>(VectorTable table, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TBody : struct, IAddressLoopBody<TBody>
    {
        var body = TBody.Of(table);
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var bio = (ulong*)firstBio;
            var dma = (ulong*)firstDma;
            var left = bios.Length;
            for (; left >= 2 * TBody.Bios; left -= 2 * TBody.Bios)
            {
                body.Map(bio, dma, 0);
                body.Map(bio, dma, 1);
                bio += 2 * TBody.Bios * BioWords;
                dma += 2 * TBody.Bios * DmaWords;
            }

            return bios.Length - left;
        }
    }
}
