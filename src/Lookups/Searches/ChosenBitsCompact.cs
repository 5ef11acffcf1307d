using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>As <see cref="ChosenBits"/>, in two levels where one would need more than 1 024 slots.</summary>
public readonly struct ChosenBitsCompact : IAddressSearch<ChosenBitsCompact>
{
    private readonly BitDirectory directory;

    private ChosenBitsCompact(BitDirectory directory) => this.directory = directory;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "chosen-bits-compact",
        Summary = "as chosen-bits, in two small levels instead of one large one.",
        KnowsMemory = true,
        Source = "This project; the choice of bits as in ternary tables (TCAM) and chess bitboards, PEXT of BMI2 in general registers.",
        Cost = "O(1), 1 or 2 levels; root line (2 levels only) + the slot's, which holds the provider's entry",
    };

    /// <inheritdoc/>
    public bool KeepsMemoryApart => directory.KeepsMemoryApart;

    /// <inheritdoc/>
    public nuint FootprintBytes => directory.Bytes;

    /// <inheritdoc/>
    public static ChosenBitsCompact Build(Fabric fabric, out string? refusal) => Rebuild(default, fabric, out refusal);

    /// <inheritdoc/>
    public static ChosenBitsCompact Rebuild(ChosenBitsCompact before, Fabric fabric, out string? refusal) =>
        new(BitDirectory.Rebuild(before.directory, fabric, BitDirectory.Narrow, out refusal));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref directory.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(ChosenBitsCompact self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TUse : struct, ISearchUse => self.directory.ResolveAll<TUse>(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => directory.Dispose();
}
