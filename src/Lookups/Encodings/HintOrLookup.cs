using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Encodings;

/// <summary>3 bits: a mapping hint where the submitter could decide, else a value that says "look it up, bounce if you must".</summary>
public readonly unsafe struct HintOrLookup : IBioEncoding<HintOrLookup>
{
    private readonly Fabric fabric;
    private const ulong LookItUp = 4;
    private readonly HintTable hints;
    private readonly BarInfo* lines;
    private readonly IntervalTree tree;
    private readonly Search search;

    private HintOrLookup(Fabric fabric)
    {
        this.fabric = fabric;
        hints = new HintTable(fabric.Providers);
        lines = hints.Lines;
        tree = new IntervalTree(fabric.Providers.Providers);
        search = new Search(fabric.Providers.Infos, tree);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "hint-or-lookup",
        Family = EncodingFamily.HintOrLookup,
        TagBits = [3],
        Summary = "A hint where the client reaches the provider; otherwise the interval tree, so that the bio can bounce.",
        Source = "Mapping hints on linux-block, June 2019, with the fallback to a lookup that a reply asked for.",
        Cost = "O(1), one of 4 lines, for a hint; O(log n), one line per level, for the rest",
        Headline = true,
        GrowsInPlace = true,
        NamesOwner = false,
        HoldsFewBusOffsets = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => hints.Bytes + tree.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => HintTable.Refusal(fabric.Providers);

    /// <inheritdoc/>
    public static HintOrLookup Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIf<HintOrLookup>(tagBits, Encodable.Refusal<HintOrLookup>(fabric, tagBits));
        return new HintOrLookup(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client)
    {
        var outcome = fabric.Reach.Row(client)[provider.Value];
        return outcome == MapOutcome.NotSupported ? LookItUp : (ulong)outcome;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref tag == LookItUp ? ref *search.Find(physAddr, watch) : ref lines[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(HintOrLookup self, ulong tag, ref readonly BarInfo info, in ClientReach client) =>
        tag == LookItUp ? client[info.Id] : (MapOutcome)tag;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(HintOrLookup self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Map(new Mapper(self.lines, self.search), bios, mapped);

    /// <inheritdoc/>
    public void Dispose()
    {
        hints.Dispose();
        tree.Dispose();
    }

    /// <summary>Both branches end with the bus address, so that the loop keeps nothing across the call.</summary>
    private readonly struct Mapper(BarInfo* lines, Search search) : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio) =>
            bio.Tag == LookItUp ? search.DmaAddr(bio.PhysAddr) : bio.PhysAddr + lines[bio.Tag].BusOffset;
    }

    /// <summary>
    /// An object, so that the loop over hints needs one register for it; its methods are calls, so that the loop stays small.
    /// </summary>
    private sealed class Search(BarInfo* infos, IntervalTree tree)
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public BarInfo* Find<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch => tree.Find(physAddr, infos, watch);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public ulong DmaAddr(ulong physAddr) => physAddr + tree.Find<Unwatched>(physAddr, infos, default)->BusOffset;
    }
}
