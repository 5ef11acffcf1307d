namespace Lookups.Vectors;

/// <summary>A width of vectors: how bios get into vectors and out of them, and how vectors look up bus offsets.</summary>
public interface IVectorWidth
{
    /// <summary>Its width in bits.</summary>
    static abstract int Bits { get; }

    /// <summary>The instruction set that it needs.</summary>
    static abstract InstructionSet Isa { get; }

    /// <summary>How it looks up, as a text for people.</summary>
    static abstract string Summary { get; }

    /// <summary>Most slots of a table that a permutation of registers can look up; 0 where the width has no such lookup.</summary>
    static virtual int MostSlotsInRegisters => 0;

    /// <summary>
    /// Maps all bios but the last few, which do not fill an iteration; maps none where this machine lacks the instructions.
    /// </summary>
    /// <param name="table">The table to look up in.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    /// <returns>Number of bios that were mapped.</returns>
    static abstract int Resolve<THash>(VectorTable table, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where THash : struct, IVectorHash<THash>;

    /// <summary>The floor: the same loop without the lookup. Addresses come out unchanged.</summary>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    /// <returns>Number of bios that were mapped.</returns>
    static abstract int Pass(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped);
}
