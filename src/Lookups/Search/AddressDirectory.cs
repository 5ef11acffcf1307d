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

    /// <summary>The only provider that can hold an address.</summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="physAddr">A physical address.</param>
    /// <param name="watch">The watch.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref new AnyLevels(this).Candidate(physAddr, watch);

    /// <summary>Bus addresses of many bios.</summary>
    /// <param name="bios">The bios; their tags are not looked at.</param>
    /// <param name="mapped">Receives one segment per bio.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FindAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        // Two levels first: the JIT's budget for inlining is spent in this order.
        if (Levels == 2)
        {
            BatchLoop.Search(new TwoLevels(this), bios, mapped);
        }
        else if (Levels == 1)
        {
            BatchLoop.Search(new OneLevel(this), bios, mapped);
        }
        else
        {
            BatchLoop.Search(new AnyLevels(this), bios, mapped);
        }
    }

    /// <summary>Frees nodes and leaves.</summary>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        leafMemory?.Dispose();
    }

    /// <summary>Few fields, so that the JIT keeps all of them in registers.</summary>
    private readonly struct OneLevel(AddressDirectory directory) : ICandidateSearch
    {
        private readonly BarInfo* infos = directory.infos;
        private readonly ushort* leaves = directory.leaves;
        private readonly BitWindow root = directory.root;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref Leaf(infos, leaves + root.Value(physAddr), watch);
    }

    private readonly struct TwoLevels(AddressDirectory directory) : ICandidateSearch
    {
        private readonly BarInfo* infos = directory.infos;
        private readonly ushort* leaves = directory.leaves;
        private readonly BitWindow* nodes = directory.nodes;
        private readonly BitWindow root = directory.root;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var node = nodes + root.Value(physAddr);
            watch.Load(node);
            return ref Leaf(infos, leaves + node->Slot(physAddr), watch);
        }
    }

    private readonly struct AnyLevels(AddressDirectory directory) : ICandidateSearch
    {
        private readonly AddressDirectory directory = directory;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var slot = directory.root.Slot(physAddr);
            for (var level = directory.Levels; level > 1; level--)
            {
                watch.Load(directory.nodes + slot);
                slot = directory.nodes[slot].Slot(physAddr);
            }

            return ref Leaf(directory.infos, directory.leaves + slot, watch);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref readonly BarInfo Leaf<TWatch>(BarInfo* infos, ushort* leaf, TWatch watch) where TWatch : struct, ILoadWatch
    {
        watch.Load(leaf, sizeof(ushort));
        return ref infos[*leaf];
    }
}
