using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Search;

/// <summary>
/// Finds the provider of an address with no tag at all, through chosen bits of the address: gather them, load a candidate, compare with
/// its region. One level for machines whose BARs a few bits tell apart, two for all others.
/// </summary>
/// <remarks>
/// The key is not a window of the address but any of its bits, so that regions of 16 KiB beside regions of 128 GiB need few slots.
/// O(1); cold it touches a root line (two levels only), a leaf line and the provider's own.
/// </remarks>
public readonly unsafe struct BitDirectory : IDisposable
{
    private readonly BarInfo* infos;
    private readonly BitNode* nodes;
    private readonly ushort* leaves;
    private readonly ulong rootMask;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory leafMemory;

    private BitDirectory(ProviderTable providers, BitDirectoryPlan plan)
    {
        infos = providers.Infos;
        rootMask = plan.RootMask;
        IsOneLevel = plan.Nodes.Count == 0;
        nodeMemory = AlignedMemory.Allocate((nuint)plan.Nodes.Count, out nodes);
        leafMemory = AlignedMemory.Allocate((nuint)plan.Leaves.Count, out leaves);
        plan.Nodes.CopyTo(new Span<BitNode>(nodes, plan.Nodes.Count));
        plan.Leaves.CopyTo(new Span<ushort>(leaves, plan.Leaves.Count));
    }

    /// <summary>Size of nodes and leaves in bytes.</summary>
    public nuint Bytes => nodeMemory.Bytes + leafMemory.Bytes;

    /// <summary>Whether the root's slots are leaves.</summary>
    public bool IsOneLevel { get; }

    /// <summary>Builds the directory.</summary>
    /// <param name="fabric">The providers, and where memory is; must outlive the directory.</param>
    /// <param name="refusal">Why they cannot be told apart; null when they can.</param>
    /// <returns>The directory, or a default value that must not be used when there is a refusal.</returns>
    public static BitDirectory Build(Fabric fabric, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        refusal = AddressDirectory.Refusal(fabric.Providers);
        if (refusal is null && BitDirectoryPlan.Make(fabric) is { } plan)
        {
            return new BitDirectory(fabric.Providers, plan);
        }

        refusal ??= $"two levels of bits do not tell {fabric.Providers.Count} such regions apart";
        return default;
    }

    /// <summary>The entry of the region an address lies in; host memory's entry when it lies in none.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Find(ulong physAddr) =>
        ref IsOneLevel ? ref FindInOneLevel(physAddr) : ref FindInTwoLevels(physAddr);

    /// <summary>What <see cref="Find"/> says, in a directory of one level.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo FindInOneLevel(ulong physAddr) => ref Confirm(BitGather.Extract(physAddr, rootMask), physAddr);

    /// <summary>What <see cref="Find"/> says, in a directory of two levels.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo FindInTwoLevels(ulong physAddr) =>
        ref Confirm(nodes[BitGather.Extract(physAddr, rootMask)].Slot(physAddr), physAddr);

    /// <summary>Frees nodes and leaves.</summary>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        leafMemory?.Dispose();
    }

    /// <summary>
    /// Host memory's entry contains every address, so the comparison fails only for addresses that are neither a provider's nor known
    /// memory, and its branch is predicted.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly BarInfo Confirm(ulong slot, ulong physAddr) =>
        ref BarInfo.Confirm(infos, leaves[slot], physAddr);
}
