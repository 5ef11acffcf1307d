using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Search;

/// <summary>
/// Finds the provider of an address with no tag at all: a trie of bit windows over the address, then one comparison with the region.
/// </summary>
/// <remarks>
/// BARs are powers of two in size and naturally aligned, so a few address bits tell them apart. A node takes the window
/// <c>(address >> shift) &amp; mask</c>; bits that tell nothing are skipped, since the final comparison catches what they would
/// have (as in a Patricia trie). Leaves loop to themselves, so that every lookup takes the same number of steps and no branch depends
/// on data. O(levels), 1 to 4 levels; cold it touches one line per level and the provider's own.
/// </remarks>
public readonly unsafe struct AddressDirectory : IDisposable
{
    /// <summary>Most providers it can hold: a leaf is a 16-bit id.</summary>
    public const int Capacity = ushort.MaxValue;

    private readonly BarInfo* infos;
    private readonly ulong* nodes;
    private readonly ushort* leaves;
    private readonly ulong lastRoot;
    private readonly int rootShift;
    private readonly int levels;
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
        rootShift = plan.RootShift;
        lastRoot = (ulong)plan.RootSlots - 1;
        levels = plan.Levels;
        nodeMemory = AlignedMemory.Allocate((nuint)plan.Nodes.Count, out nodes);
        leafMemory = AlignedMemory.Allocate((nuint)plan.Leaves.Count, out leaves);
        for (var i = 0; i < plan.Nodes.Count; i++)
        {
            nodes[i] = plan.Nodes[i];
            leaves[i] = plan.Leaves[i];
        }
    }

    /// <summary>Size of nodes and leaves in bytes.</summary>
    public nuint Bytes => nodeMemory.Bytes + leafMemory.Bytes;

    /// <summary>Steps from the root to a leaf, the root's own included.</summary>
    public int Levels => levels;

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
        var slot = Math.Min(physAddr >> rootShift, lastRoot);
        for (var level = levels; level > 1; level--)
        {
            var node = nodes[slot];
            slot = (node >> 32) + ((physAddr >> (int)node) & (ushort)(node >> 16));
        }

        var info = infos + leaves[slot];
        return ref *(info->Contains(physAddr) ? info : infos);
    }

    /// <summary>Frees nodes and leaves.</summary>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        leafMemory?.Dispose();
    }
}
