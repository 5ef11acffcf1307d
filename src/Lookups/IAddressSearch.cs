using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>What an address search is and needs.</summary>
public sealed record SearchInfo
{
    /// <summary>Short name, as typed: lower-case letters, digits and dashes.</summary>
    public required string Name { get; init; }

    /// <summary>What it looks up in.</summary>
    public StructureKind Kind { get; init; }

    /// <summary>Whether it is what Linux has today for such a search.</summary>
    public bool IsMainline { get; init; }

    /// <summary>Whether it stands for its position where there is no room for all: the best of it, or what the claims are about.</summary>
    public bool Headline { get; init; }

    /// <summary>Whether a further provider is added to what is there; else the whole is built anew, as under RCU.</summary>
    public bool GrowsInPlace { get; init; }

    /// <summary>Whether it can keep ordinary memory apart from providers by itself, so that what it arrives at can be trusted.</summary>
    public bool KnowsMemory { get; init; }

    /// <summary>Instruction set of its hot path.</summary>
    public InstructionSet Isa { get; init; } = InstructionSet.Scalar;

    /// <summary>One line: the structure, and what a search does.</summary>
    public required string Summary { get; init; }

    /// <summary>Paper or kernel file with version it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Big-O and cache lines a cold search touches, the provider's own line included.</summary>
    public required string Cost { get; init; }
}

/// <summary>
/// A structure that finds the provider of an address. One file in Searches, which is also its registration. Each becomes several encodings:
/// asked for every bio (0 bits), only for flagged ones (1 bit), each checking and, where it knows memory, trusting; and behind a memory of
/// the last hits.
/// </summary>
/// <typeparam name="TSelf">The search itself, a struct, so that the JIT specialises every loop for it.</typeparam>
public interface IAddressSearch<TSelf> : ICandidateSearch<TSelf>, IDisposable
    where TSelf : struct, IAddressSearch<TSelf>
{
    /// <summary>What it is and needs.</summary>
    static abstract SearchInfo Info { get; }

    /// <summary>Most providers it can hold, whatever their regions are.</summary>
    static virtual int Capacity => ushort.MaxValue;

    /// <summary>Builds the structure. The fabric must outlive it.</summary>
    /// <param name="fabric">The fabric; within the capacity.</param>
    /// <param name="refusal">Why these regions cannot be served; null when they can.</param>
    /// <returns>The search, owner of its memory; a default value that may only be disposed when there is a refusal.</returns>
    static abstract TSelf Build(Fabric fabric, out string? refusal);

    /// <summary>
    /// Builds the structure that follows another one, as providers come and go. By default as if there had been none; overridden where what
    /// was planned for that one saves planning. What it finds is what <see cref="Build"/>'s finds.
    /// </summary>
    /// <param name="before">The search so far, not yet disposed; left as it is.</param>
    /// <param name="fabric">The fabric to come, which must outlive what is built; within the capacity.</param>
    /// <param name="refusal">Why these regions cannot be served; null when they can.</param>
    /// <returns>The search, owner of its memory; a default value that may only be disposed when there is a refusal.</returns>
    static virtual TSelf Rebuild(TSelf before, Fabric fabric, out string? refusal) => TSelf.Build(fabric, out refusal);

    /// <summary>Native memory of the structure in bytes.</summary>
    nuint FootprintBytes { get; }

    /// <summary>Whether this one does keep ordinary memory apart: the candidate of an address of memory is host memory's entry.</summary>
    bool KeepsMemoryApart => false;

    /// <summary>
    /// Bus addresses of many bios. Overridden by searches that gain from several at once, or that can say before the loop which of several
    /// lookups it needs.
    /// </summary>
    /// <typeparam name="TUse">Which bios are searched, and whether the candidate is believed.</typeparam>
    /// <param name="self">The search, by value so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void ResolveAll<TUse>(TSelf self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse =>
        SearchLoop.Resolve<TSelf, TUse>(self, bios, mapped);
}

/// <summary>Is shown every address search at its own type.</summary>
public interface ISearchVisitor
{
    /// <summary>Called once per search.</summary>
    /// <typeparam name="TSearch">The search.</typeparam>
    void Visit<TSearch>() where TSearch : struct, IAddressSearch<TSearch>;
}
