namespace Lookups.Vectors;

/// <summary>A width of vectors: how bios get into vectors and out of them, and how bus offsets are looked up there.</summary>
public interface IVectorWidth
{
    /// <summary>Its width in bits.</summary>
    static abstract int Bits { get; }

    /// <summary>What it needs.</summary>
    static abstract InstructionSet Isa { get; }

    /// <summary>How it looks up, for people.</summary>
    static abstract string Summary { get; }

    /// <summary>Most slots of a table whose lookup is a permutation of registers; 0 where none is.</summary>
    static virtual int MostSlotsInRegisters => 0;

    /// <summary>Maps all bios but the last few, for which there is no whole turn; none where this machine lacks the instructions.</summary>
    /// <typeparam name="THash">What sends addresses to slots.</typeparam>
    /// <param name="table">What is looked up in.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    /// <returns>How many were mapped.</returns>
    static abstract int Resolve<THash>(VectorTable table, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where THash : struct, IVectorHash<THash>;

    /// <summary>The same without the lookup, the floor: addresses come out as they went in.</summary>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    /// <returns>How many were mapped.</returns>
    static abstract int Pass(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped);
}
