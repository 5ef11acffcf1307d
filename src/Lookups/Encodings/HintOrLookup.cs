using System.Runtime.CompilerServices;
using Lookups.Search;

namespace Lookups.Encodings;

/// <summary>3 bits: a mapping hint where the submitter could decide, else a value that says "look it up, bounce if you must".</summary>
public readonly unsafe struct HintOrLookup : IBioEncoding<HintOrLookup>
{
    private const ulong LookItUp = 4;
    private readonly Fabric fabric;
    private readonly HintTable hints;
    private readonly BarInfo* lines;
    private readonly BarInfo* infos;
    private readonly IntervalTree tree;

    private HintOrLookup(Fabric fabric)
    {
        this.fabric = fabric;
        hints = new HintTable(fabric.Providers);
        lines = hints.Lines;
        infos = fabric.Providers.Infos;
        tree = new IntervalTree(fabric.Providers);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "hint-or-lookup",
        Family = EncodingFamily.HintOrLookup,
        TagBits = [3],
        Summary = "A hint where the client reaches the provider; otherwise the interval tree, so that the bio can bounce.",
        Source = "Mapping hints on linux-block, June 2019, with the escape to a lookup that was asked for in reply.",
        Cost = "O(1), one of 4 lines, for a hint; O(log n), a 48 B node line per level and the provider's own, for the rest",
        Headline = true,
        GrowsInPlace = true,
        NamesOwner = false,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => hints.Bytes + tree.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => HintTable.Refusal(fabric.Providers);

    /// <inheritdoc/>
    public static HintOrLookup Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<HintOrLookup>(fabric, tagBits);
        Encodable.ThrowIf<HintOrLookup>(tagBits, Refusal(fabric, tagBits));
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
    public ProviderId Find(ulong physAddr) => new(tree.Find<Unwatched>(physAddr, default));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref tag == LookItUp ? ref infos[LookUp(tree, physAddr, watch)] : ref lines[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(HintOrLookup self, ulong tag, ref readonly BarInfo info, in ClientReach client) =>
        tag == LookItUp ? client[info.Id] : (MapOutcome)tag;

    /// <summary>A call, so that the loop over hints stays as small as a loop over hints can be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint LookUp<TWatch>(IntervalTree tree, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        tree.Find(physAddr, watch);

    /// <inheritdoc/>
    public void Dispose()
    {
        hints.Dispose();
        tree.Dispose();
    }
}
