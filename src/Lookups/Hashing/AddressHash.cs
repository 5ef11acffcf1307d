using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Hashing;

/// <summary>
/// What a bucket of a perfect hash knows: which address bits are not its key, and the seed under which no two owners collide.
/// </summary>
/// <param name="Ignored">The bits that are not; the key is the address with these set.</param>
/// <param name="Seed">The seed.</param>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
internal readonly record struct HashNode(ulong Ignored, ulong Seed)
{
    public const int SizeBytes = 16;
}

/// <summary>
/// A perfect hash on addresses: chosen bits lead to a bucket, whose seed and mask hash the address to a copy of the only entry that can
/// hold it. One level, with mask and seed in registers, where one seed serves all. O(1); cold it touches a bucket line (two levels only)
/// and the slot's.
/// </summary>
/// <typeparam name="THash">The hash.</typeparam>
public readonly unsafe struct AddressHash<THash> : IAddressSearch<AddressHash<THash>>
    where THash : struct, IHash
{
    private const int MostSlotBits = 18;
    private const int MostTrials = 1 << 12;

    private readonly HashNode* nodes;
    private readonly BarInfo* slots;
    private readonly ulong rootMask;
    private readonly ulong reduction;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory slotMemory;

    private AddressHash(ProviderTable providers, SeedSearch search)
    {
        rootMask = search.Plan.RootMask;
        IsOneLevel = search.Seeds.Length == 1;
        reduction = THash.Reduction(search.Owners.Length);
        nodeMemory = AlignedMemory.Allocate((nuint)search.Seeds.Length, out nodes);
        slotMemory = AlignedMemory.Allocate((nuint)search.Owners.Length, out slots);
        for (var i = 0; i < search.Seeds.Length; i++)
        {
            nodes[i] = new HashNode(~search.Plan.Buckets[i].Mask, search.Seeds[i]);
        }

        for (var i = 0; i < search.Owners.Length; i++)
        {
            slots[i] = providers.Infos[search.Owner(i)];
        }
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = $"address-{THash.Name}",
        Kind = StructureKind.Hash,
        Summary = $"chosen bits lead to a mask and {THash.SeedName}, which hash the address to a table of entries without collisions.",
        Source = $"Belazzougui et al., \"Hash, displace, and compress\", ESA 2009; {THash.Source}.",
        Cost = "O(1), 1 or 2 levels; bucket line (2 levels only) + the slot's, which holds the provider's entry",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => nodeMemory.Bytes + slotMemory.Bytes;

    /// <summary>Whether one seed serves all.</summary>
    public bool IsOneLevel { get; }

    private OneLevelSearch OneLevel => new(slots, nodes[0], reduction);

    private TwoLevelSearch TwoLevels => new(nodes, slots, rootMask, reduction);

    /// <inheritdoc/>
    public static AddressHash<THash> Build(Fabric fabric, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        refusal = fabric.Providers.DescribeSharedPage();
        if (refusal is null && SeedSearch.PowerOfTwo<THash>(fabric, MostSlotBits, MostTrials) is { } search)
        {
            return new AddressHash<THash>(fabric.Providers, search);
        }

        refusal ??= $"no seeds of {1 << MostSlotBits} slots or fewer tell {fabric.Providers.Count} such regions apart";
        return default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref IsOneLevel ? ref OneLevel.Candidate(physAddr, watch) : ref TwoLevels.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(AddressHash<THash> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
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
    public void Dispose()
    {
        nodeMemory?.Dispose();
        slotMemory?.Dispose();
    }

    private readonly struct OneLevelSearch(BarInfo* slots, HashNode node, ulong reduction) : ICandidateSearch<OneLevelSearch>
    {
        private readonly ulong ignored = node.Ignored;
        private readonly ulong seed = node.Seed;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var slot = slots + THash.Slot(physAddr | ignored, seed, reduction);
            return ref *slot;
        }
    }

    private readonly struct TwoLevelSearch(HashNode* nodes, BarInfo* slots, ulong rootMask, ulong reduction)
        : ICandidateSearch<TwoLevelSearch>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var node = nodes + BitGather.Extract(physAddr, rootMask);
            watch.Load(node, HashNode.SizeBytes);
            var slot = slots + THash.Slot(physAddr | node->Ignored, node->Seed, reduction);
            return ref *slot;
        }
    }
}
