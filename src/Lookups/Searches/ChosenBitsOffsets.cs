using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>As <see cref="ChosenBits"/>, with slots of 8 bytes that hold only the bus offset.</summary>
/// <remarks>
/// A second table holds the number of the entry at the same index.
/// </remarks>
public readonly unsafe struct ChosenBitsOffsets : IAddressSearch<ChosenBitsOffsets>
{
    /// <summary>Bits of one level: 2 MiB of offsets; a stream touches few of their lines.</summary>
    private const int MostBits = 18;

    private readonly BitNode* nodes;
    private readonly ulong rootMask;
    private readonly OffsetTable table;
    private readonly PlannedMemory<BitDirectoryPlan> memory;

    private ChosenBitsOffsets(ProviderTable providers, BitDirectoryPlan plan)
    {
        rootMask = plan.RootMask;
        table = new OffsetTable(providers, plan.Leaves, out var tableMemory);
        memory = PlannedMemory<BitDirectoryPlan>.Of(plan, tableMemory, AlignedMemory.Allocate((nuint)plan.Nodes.Length, out nodes));
        for (var i = 0; i < plan.Nodes.Length; i++)
        {
            nodes[i] = new BitNode(plan.Nodes[i].Mask, table.Offsets + plan.Nodes[i].FirstSlot);
        }

        IsOneLevel = plan.Nodes.Length == 0;
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "chosen-bits-offsets",
        Summary =
            "the few address bits that tell the BARs apart, gathered by PEXT, index a table of 8-byte bus offsets, and one of provider "
                + "numbers.",
        KnowsMemory = true,
        Source = "This project; as chosen-bits, with the offsets for dma_map apart from the numbers for accounting.",
        Cost = "O(1), 1 or 2 levels; root line (2 levels only) + the offset's line; the entry: the number's line + the provider's own",
        Headline = true,
    };

    /// <inheritdoc/>
    public static bool KeepsOffsetsApart => true;

    /// <inheritdoc/>
    public bool KeepsMemoryApart => memory.Plan.KeepsMemoryApart;

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    private bool IsOneLevel { get; }

    private OneLevelSearch OneLevel => new(table, rootMask);

    private TwoLevelSearch TwoLevels => new(table, nodes, rootMask);

    /// <inheritdoc/>
    public static ChosenBitsOffsets Build(Fabric fabric, out string? refusal) => Rebuild(default, fabric, out refusal);

    /// <inheritdoc/>
    public static ChosenBitsOffsets Rebuild(ChosenBitsOffsets before, Fabric fabric, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        refusal = fabric.Providers.DescribeSharedPage();
        if (refusal is null && BitDirectoryPlan.After(before.memory?.Plan, fabric, MostBits) is { } plan)
        {
            return new ChosenBitsOffsets(fabric.Providers, plan);
        }

        refusal ??= $"two levels of bits do not tell {fabric.Providers.Count} such regions apart";
        return default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref IsOneLevel ? ref OneLevel.Candidate(physAddr, watch) : ref TwoLevels.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BusOffset<TWatch>(ChosenBitsOffsets self, ulong physAddr, TWatch watch)
        where TWatch : struct, ILoadWatch =>
        self.IsOneLevel
            ? OneLevelSearch.BusOffset(self.OneLevel, physAddr, watch)
            : TwoLevelSearch.BusOffset(self.TwoLevels, physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(ChosenBitsOffsets self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TUse : struct, ISearchUse
    {
        if (self.IsOneLevel)
        {
            SearchLoop.Resolve<OneLevelSearch, TUse>(self.OneLevel, bios, mapped);
        }
        else
        {
            SearchLoop.Resolve<TwoLevelSearch, TUse>(self.TwoLevels, bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    private readonly struct OneLevelSearch(OffsetTable table, ulong mask) : ICandidateSearch<OneLevelSearch>
    {
        private readonly OffsetTable table = table;
        private readonly ulong mask = mask;

        public static bool KeepsOffsetsApart => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref table.Entry(BitGather.Extract(physAddr, mask), watch);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong BusOffset<TWatch>(OneLevelSearch self, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
            self.table.Offset(BitGather.Extract(physAddr, self.mask), watch);
    }

    private readonly struct TwoLevelSearch(OffsetTable table, BitNode* nodes, ulong mask) : ICandidateSearch<TwoLevelSearch>
    {
        private readonly BitNode* nodes = nodes;
        private readonly ulong mask = mask;

        public static bool KeepsOffsetsApart => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var node = nodes + BitGather.Extract(physAddr, mask);
            watch.Load(node, BitNode.SizeBytes);
            return ref table.Entry((ulong)(node->Slot<ulong>(physAddr) - table.Offsets), watch);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong BusOffset<TWatch>(TwoLevelSearch self, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var node = self.nodes + BitGather.Extract(physAddr, self.mask);
            watch.Load(node, BitNode.SizeBytes);
            var slot = node->Slot<ulong>(physAddr);
            watch.Load(slot);
            return *slot;
        }
    }
}
