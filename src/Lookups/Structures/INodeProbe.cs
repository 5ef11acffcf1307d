namespace Lookups.Structures;

/// <summary>
/// An address prepared for comparison with the nodes of a <see cref="SearchTree{TProbe}"/>: spread over a vector once, before the first
/// node. One file in Probes, which is also its registration; each probe gives a tree.
/// </summary>
public unsafe interface INodeProbe<TSelf>
    where TSelf : struct, INodeProbe<TSelf>
{
    /// <summary>Properties and requirements of the tree.</summary>
    static abstract SearchInfo Info { get; }

    /// <summary>Whether a node holds 16 keys of 32 bits from a <see cref="KeyScale"/>, rather than 8 of 64 bits.</summary>
    static abstract bool IsCompressed { get; }

    /// <summary>
    /// Counts are multiplied by 2 to this power, where the instructions return them so; the next shift compensates for it.
    /// </summary>
    static abstract int CountShift { get; }

    /// <summary>Makes the probe.</summary>
    /// <param name="physAddr">The address.</param>
    /// <param name="scale">Makes a compressed key of it.</param>
    static abstract TSelf Of(ulong physAddr, KeyScale scale);

    /// <summary>Number of keys of a node below the address, both signed, times 2 to <see cref="CountShift"/>.</summary>
    /// <param name="node">A node of 64 bytes, its keys ascending.</param>
    nint CountBelow(byte* node);
}

/// <summary>Number of levels of a tree, as a type, so that the descent is compiled without a loop.</summary>
internal interface ILevels
{
    /// <summary>The number, at least 1.</summary>
    static abstract int Count { get; }
}

/// <summary>Visits each probe.</summary>
public interface IProbeVisitor
{
    /// <summary>Called once per probe.</summary>
    void Visit<TProbe>() where TProbe : struct, INodeProbe<TProbe>;
}
