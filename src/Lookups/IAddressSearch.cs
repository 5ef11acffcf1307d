using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>Properties and requirements of an address search.</summary>
public sealed record SearchInfo
{
    /// <summary>Short name, as typed: lower-case letters, digits and dashes.</summary>
    public required string Name { get; init; }

    /// <summary>Kind of structure that it searches.</summary>
    public StructureKind Kind { get; init; }

    /// <summary>Whether Linux uses it today for such a search.</summary>
    public bool IsMainline { get; init; }

    /// <summary>
    /// Whether it represents its position where there is no room for all: the best search of it, or one that the claims are about.
    /// </summary>
    public bool Headline { get; init; }

    /// <summary>Whether a new provider is added to the existing structure; else the whole structure is rebuilt, as under RCU.</summary>
    public bool GrowsInPlace { get; init; }

    /// <summary>Whether it can keep ordinary memory apart from providers by itself, so that its candidate can be trusted.</summary>
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
/// A structure that finds the provider of an address. One file in Searches, which is also its registration. Each search becomes several
/// encodings: it searches for every bio (0 bits) or only for flagged bios (1 bit), each checking and, where it knows memory, trusting; and
/// one that caches the last hits.
/// </summary>
/// <typeparam name="TSelf">The search itself, a struct, so that the JIT specialises every loop for it.</typeparam>
public interface IAddressSearch<TSelf> : ICandidateSearch<TSelf>, IDisposable
    where TSelf : struct, IAddressSearch<TSelf>
{
    /// <summary>Properties and requirements.</summary>
    static abstract SearchInfo Info { get; }

    /// <summary>Maximum number of providers, whatever their regions are.</summary>
    static virtual int Capacity => ushort.MaxValue;

    /// <summary>Builds the structure. The fabric must outlive it.</summary>
    /// <param name="fabric">The fabric; within the capacity.</param>
    /// <param name="refusal">Why it cannot serve these regions; null when it can.</param>
    /// <returns>The search, owner of its memory; when there is a refusal, a default value that may only be disposed.</returns>
    static abstract TSelf Build(Fabric fabric, out string? refusal);

    /// <summary>
    /// Builds the successor of a search when providers are registered or removed. By default builds from scratch; overridden where the plan
    /// of the existing search saves planning. Finds the same as a search from <see cref="Build"/>.
    /// </summary>
    /// <param name="before">The existing search, not yet disposed; stays unchanged. A default value when there is none.</param>
    /// <param name="fabric">The new fabric, which must outlive the new search; within the capacity.</param>
    /// <param name="refusal">Why it cannot serve these regions; null when it can.</param>
    /// <returns>The search, owner of its memory; when there is a refusal, a default value that may only be disposed.</returns>
    static virtual TSelf Rebuild(TSelf before, Fabric fabric, out string? refusal) => TSelf.Build(fabric, out refusal);

    /// <summary>Native memory of the structure in bytes.</summary>
    nuint FootprintBytes { get; }

    /// <summary>Whether this instance keeps ordinary memory apart: the candidate of an address of memory is host memory's entry.</summary>
    bool KeepsMemoryApart => false;

    /// <summary>
    /// Bus addresses of many bios. Overridden by searches that are faster for several bios at once, or that can choose between several
    /// lookups before the loop.
    /// </summary>
    /// <typeparam name="TUse">Which bios are searched, and whether the candidate is trusted or checked.</typeparam>
    /// <param name="self">The search, by value so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual void ResolveAll<TUse>(TSelf self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse =>
        SearchLoop.Resolve<TSelf, TUse>(self, bios, mapped);
}

/// <summary>Visits each address search.</summary>
public interface ISearchVisitor
{
    /// <summary>Called once per search.</summary>
    void Visit<TSearch>() where TSearch : struct, IAddressSearch<TSearch>;
}
