using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Search;

/// <summary>
/// Finds the provider of an address with no tag at all: a few address bits lead to a candidate, level by level, and one comparison with
/// its region confirms it.
/// </summary>
/// <remarks>
/// BARs are powers of two in size and naturally aligned, so a few bits tell them apart; which, is searched for at registration. A level
/// looks at one window of bits and skips all others, since the comparison at the end catches what they would have, as in a Patricia
/// trie. Leaves loop to themselves, so that every lookup takes the same steps. O(levels), 1 or 2 on real machines; cold it touches one
/// line per level and the provider's own.
/// </remarks>
public readonly unsafe struct AddressDirectory : IDisposable
{
    /// <summary>Most providers it can hold: a leaf is a 16-bit id.</summary>
    public const int Capacity = ushort.MaxValue;

    private readonly BarInfo* infos;
    private readonly BitWindow* nodes;
    private readonly ushort* leaves;
    private readonly BitWindow root;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory leafMemory;

    /// <summary>Builds the directory.</summary>
    /// <param name="providers">The providers; must outlive the directory.</param>
    /// <exception cref="ArgumentException">As <see cref="Refusal"/> says.</exception>
    public AddressDirectory(ProviderTable providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        var plan = AddressDirectoryPlan.Make(providers);
        infos = providers.Infos;
        root = plan.Root;
        Levels = plan.Levels;
        nodeMemory = AlignedMemory.Allocate(plan.Levels == 1 ? 0 : (nuint)plan.Nodes.Count, out nodes);
        leafMemory = AlignedMemory.Allocate((nuint)plan.Leaves.Count, out leaves);
        plan.Leaves.CopyTo(new Span<ushort>(leaves, plan.Leaves.Count));
        if (plan.Levels > 1)
        {
            plan.Nodes.CopyTo(new Span<BitWindow>(nodes, plan.Nodes.Count));
        }
    }

    /// <summary>Size of nodes and leaves in bytes.</summary>
    public nuint Bytes => nodeMemory.Bytes + leafMemory.Bytes;

    /// <summary>Steps from the root to a leaf, the root's own included.</summary>
    public int Levels { get; }

    /// <summary>Why these providers cannot be told apart; null when they can.</summary>
    /// <param name="providers">The providers.</param>
    /// <returns>The reason, or null.</returns>
    public static string? Refusal(ProviderTable providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        return AddressDirectoryPlan.Refusal(providers);
    }

    /// <summary>The entry of the region an address lies in; host memory's entry when it lies in none.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Find(ulong physAddr)
    {
        var slot = root.Slot(physAddr);
        for (var level = Levels; level > 1; level--)
        {
            slot = nodes[slot].Slot(physAddr);
        }

        return ref Confirm(slot, physAddr);
    }

    /// <summary>What <see cref="Find"/> says, in a directory of one level.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo FindInOneLevel(ulong physAddr) => ref Confirm((nuint)root.Value(physAddr), physAddr);

    /// <summary>What <see cref="Find"/> says, in a directory of two levels.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo FindInTwoLevels(ulong physAddr) => ref Confirm(nodes[root.Value(physAddr)].Slot(physAddr), physAddr);

    /// <summary>Frees nodes and leaves.</summary>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        leafMemory?.Dispose();
    }

    /// <summary>Host memory's entry contains every address, so the comparison fails only where skipped bits led astray.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly BarInfo Confirm(nuint slot, ulong physAddr) =>
        ref BarInfo.Confirm(infos, leaves[slot], physAddr);
}
