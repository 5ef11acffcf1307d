using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// Finds the provider of an address without a tag, through chosen bits of the address: gathers them and compares the address with the
/// region found there. One level for machines whose BARs a few bits separate, two levels for all others.
/// </summary>
/// <remarks>
/// The key is not a window of the address but any of its bits, so that regions of 16 KiB beside regions of 128 GiB need few slots. A
/// slot holds a copy of the provider's entry, so that the line where the search ends is the line that holds the answer.
/// O(1); cold it touches a root line (two levels only) and the slot's.
/// </remarks>
public readonly unsafe struct BitDirectory : IDisposable
{
    /// <summary>Most bits of one level that justify their memory: 65 536 slots of 32 bytes; a stream touches few of them.</summary>
    public const int Wide = 16;

    /// <summary>Bits of one level where memory is expensive: 1 024 slots of 32 bytes.</summary>
    public const int Narrow = 10;

    private readonly BitNode* nodes;
    private readonly BarInfo* slots;
    private readonly ulong rootMask;
    private readonly PlannedMemory<BitDirectoryPlan> memory;

    private BitDirectory(ProviderTable providers, BitDirectoryPlan plan)
    {
        rootMask = plan.RootMask;
        IsOneLevel = plan.Nodes.Length == 0;
        memory = PlannedMemory<BitDirectoryPlan>.Of(
            plan,
            AlignedMemory.Allocate((nuint)plan.Nodes.Length, out nodes),
            AlignedMemory.Allocate((nuint)plan.Leaves.Length, out slots));
        for (var i = 0; i < plan.Nodes.Length; i++)
        {
            nodes[i] = new BitNode(plan.Nodes[i].Mask, slots + plan.Nodes[i].FirstSlot);
        }

        for (var i = 0; i < plan.Leaves.Length; i++)
        {
            slots[i] = providers.Infos[plan.Leaves[i]];
        }
    }

    /// <summary>Size of nodes and slots in bytes.</summary>
    public nuint Bytes => memory.Bytes;

    /// <summary>Whether the directory has one level.</summary>
    public bool IsOneLevel { get; }

    /// <summary>Whether no address of ordinary memory, as far as that is known, leads to a provider.</summary>
    public bool KeepsMemoryApart => memory.Plan.KeepsMemoryApart;

    /// <summary>Builds a directory, or the successor of one: uses the existing choice of bits where it still serves.</summary>
    /// <param name="before">The existing directory; a default value when there is none.</param>
    /// <param name="fabric">The providers, and where memory is; must outlive the directory.</param>
    /// <param name="widestSingle">Most bits of a directory of one level: 2^bits slots of 32 bytes; as before.</param>
    /// <param name="refusal">Why it cannot tell the providers apart; null when it can.</param>
    /// <returns>The directory, or a default value that must not be used when there is a refusal.</returns>
    public static BitDirectory Rebuild(BitDirectory before, Fabric fabric, int widestSingle, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        refusal = fabric.Providers.DescribeSharedPage();
        if (refusal is null && BitDirectoryPlan.After(before.memory?.Plan, fabric, widestSingle) is { } plan)
        {
            return new BitDirectory(fabric.Providers, plan);
        }

        refusal ??= $"two levels of bits do not tell {fabric.Providers.Count} such regions apart";
        return default;
    }

    /// <summary>The fewest address bits found for a directory of one level: log2 of its slots.</summary>
    /// <param name="fabric">
    /// The providers, and where memory is; without known memory, only the providers are told apart, as behind a flag.
    /// </param>
    /// <param name="mostBits">Upper limit of the number.</param>
    /// <returns>The number; null when it exceeds the limit.</returns>
    public static int? OneLevelBits(Fabric fabric, int mostBits)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        var cubes = AddressCube.Of(fabric, withHostMemory: true);
        return BitSelection.Fewest(cubes, mostBits) is { } mask ? BitOperations.PopCount(mask) : null;
    }

    /// <summary>The search of a directory of one level: the slot that the gathered bits name.</summary>
    private OneLevelSearch OneLevel => new(slots, rootMask);

    /// <summary>The search of a directory of two levels: a node, and the slot that it leads to.</summary>
    private TwoLevelSearch TwoLevels => new(nodes, rootMask);

    /// <summary>The only provider that can hold an address.</summary>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref IsOneLevel ? ref OneLevel.Candidate(physAddr, watch) : ref TwoLevels.Candidate(physAddr, watch);

    /// <summary>Bus addresses of many bios.</summary>
    /// <typeparam name="TUse">Which bios are searched, and whether the candidate is trusted or checked.</typeparam>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ResolveAll<TUse>(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse
    {
        if (IsOneLevel)
        {
            SearchLoop.Resolve<OneLevelSearch, TUse>(OneLevel, bios, mapped);
        }
        else
        {
            SearchLoop.Resolve<TwoLevelSearch, TUse>(TwoLevels, bios, mapped);
        }
    }

    /// <summary>Frees nodes and slots.</summary>
    public void Dispose() => memory?.Dispose();

    private readonly struct OneLevelSearch(BarInfo* slots, ulong mask) : ICandidateSearch<OneLevelSearch>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var slot = slots + BitGather.Extract(physAddr, mask);
            return ref *slot;
        }
    }

    private readonly struct TwoLevelSearch(BitNode* nodes, ulong mask) : ICandidateSearch<TwoLevelSearch>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var node = nodes + BitGather.Extract(physAddr, mask);
            watch.Load(node, BitNode.SizeBytes);
            var slot = node->Slot<BarInfo>(physAddr);
            return ref *slot;
        }
    }
}
