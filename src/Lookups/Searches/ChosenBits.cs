using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>One instruction gathers chosen bits of the address as the key; one level of up to 65 536 slots where that is enough.</summary>
public readonly struct ChosenBits : IAddressSearch<ChosenBits>
{
    private readonly BitDirectory directory;

    private ChosenBits(BitDirectory directory) => this.directory = directory;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "chosen-bits",
        Summary = "the few address bits that tell the BARs apart, gathered by PEXT, index a table of entries; one comparison confirms.",
        KnowsMemory = true,
        Source = "This project; the choice of bits as in ternary tables (TCAM) and chess bitboards, PEXT of BMI2 in general registers.",
        Cost = "O(1), 1 or 2 levels; root line (2 levels only) + the slot's, which holds the provider's entry",
        Headline = true,
    };

    /// <inheritdoc/>
    public bool KeepsMemoryApart => directory.KeepsMemoryApart;

    /// <inheritdoc/>
    public nuint FootprintBytes => directory.Bytes;

    /// <inheritdoc/>
    public static ChosenBits Build(Fabric fabric, out string? refusal) => Rebuild(default, fabric, out refusal);

    /// <inheritdoc/>
    public static ChosenBits Rebuild(ChosenBits before, Fabric fabric, out string? refusal) =>
        new(BitDirectory.Rebuild(before.directory, fabric, BitDirectory.Wide, out refusal));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref directory.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(ChosenBits self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse =>
        self.directory.ResolveAll<TUse>(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => directory.Dispose();
}
