using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>
/// A trie of 6-bit strides whose children are found by counting bits, behind a directly indexed first stage. O(levels), 1 or 2 nodes on
/// real machines; cold it touches one line per node and the leaf's. Asai and Ohara, SIGCOMM 2015.
/// </summary>
/// <remarks>
/// Unlike the paper's, its leaves lie at one depth, so that no branch depends on the address; they are copies of entries, so that the last
/// line is the answer's; nodes skip bits in which their regions do not differ.
/// </remarks>
public readonly unsafe struct Poptrie : IAddressSearch<Poptrie>
{
    private const int Stride = 6;
    private const int MostRootBits = 14;

    private readonly PopcountNode* nodes;
    private readonly BarInfo* leaves;
    private readonly BitWindow rootWindow;
    private readonly int steps;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory leafMemory;

    private Poptrie(ProviderTable providers, PopcountTrie plan)
    {
        rootWindow = plan.Root;
        steps = plan.Steps;
        nodeMemory = AlignedMemory.Allocate((nuint)plan.Nodes.Count, out nodes);
        leafMemory = AlignedMemory.Allocate((nuint)plan.Leaves.Count, out leaves);
        plan.Nodes.CopyTo(new Span<PopcountNode>(nodes, plan.Nodes.Count));
        for (var i = 0; i < plan.Leaves.Count; i++)
        {
            leaves[i] = providers.Infos[plan.Leaves[i]];
        }
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "poptrie",
        Summary = "6-bit strides of the page number; a bit vector and POPCNT find the child, a direct table the first node.",
        Source = "Asai and Ohara, \"Poptrie\", SIGCOMM 2015; here with skipped levels and leaves at one depth.",
        Cost = "O(levels), 1 to 3; one 16 B node line per level + the leaf's, which holds the provider's entry",
    };

    /// <inheritdoc/>
    public static int Capacity => ushort.MaxValue;

    /// <inheritdoc/>
    public nuint FootprintBytes => nodeMemory.Bytes + leafMemory.Bytes;

    /// <inheritdoc/>
    public static Poptrie Build(Fabric fabric, out string? refusal)
    {
        refusal = fabric.Providers.DescribeSharedPage();
        return refusal is null ? new Poptrie(fabric.Providers, Plan(fabric)) : default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref new AnySteps(this).Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(Poptrie self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse
    {
        switch (self.steps)
        {
            case 1:
                SearchLoop.Resolve<OneStep, TUse>(new OneStep(self), bios, mapped);
                break;
            case 2:
                SearchLoop.Resolve<TwoSteps, TUse>(new TwoSteps(self), bios, mapped);
                break;
            default:
                SearchLoop.Resolve<AnySteps, TUse>(new AnySteps(self), bios, mapped);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        leafMemory?.Dispose();
    }

    /// <summary>
    /// The plan of fewest steps, and of those the smallest; one that knows memory apart from providers where that is as short.
    /// </summary>
    private static PopcountTrie Plan(Fabric fabric)
    {
        PopcountTrie? best = null;
        var steps = int.MaxValue;
        foreach (var withMemory in new[] { false, true })
        {
            var pieces = AddressPiece.Of(fabric, withMemory);
            PopcountTrie? smallest = null;
            for (var bits = MostRootBits; bits >= 0; bits -= 2)
            {
                if (StrideTrie.Make(pieces, bits, Stride, Math.Max(2, Math.Min(steps, ProviderTable.PhysAddrBits) + 1)) is { } trie
                    && new PopcountTrie(trie) is var plan
                    && (smallest is null || plan.Steps < smallest.Steps || (plan.Steps == smallest.Steps && plan.Bytes < smallest.Bytes)))
                {
                    smallest = plan;
                    steps = plan.Steps;
                }
            }

            best = smallest ?? best;
        }

        return best ?? throw new InvalidOperationException("A trie of any depth tells these regions apart.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nuint FirstChild<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var root = nodes + rootWindow.Value(physAddr);
        watch.Load(root, PopcountNode.SizeBytes);
        return PopcountNode.Child(root, physAddr);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nuint NextChild<TWatch>(nuint node, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        watch.Load(nodes + node, PopcountNode.SizeBytes);
        return PopcountNode.Child(nodes + node, physAddr);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly BarInfo Leaf<TWatch>(nuint leaf, TWatch watch) where TWatch : struct, ILoadWatch
    {
        return ref leaves[leaf];
    }

    private readonly struct OneStep(Poptrie trie) : ICandidateSearch<OneStep>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref trie.Leaf(trie.FirstChild(physAddr, watch), watch);
    }

    private readonly struct TwoSteps(Poptrie trie) : ICandidateSearch<TwoSteps>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref trie.Leaf(trie.NextChild(trie.FirstChild(physAddr, watch), physAddr, watch), watch);
    }

    private readonly struct AnySteps(Poptrie trie) : ICandidateSearch<AnySteps>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var child = trie.FirstChild(physAddr, watch);
            for (var step = trie.steps; step > 1; step--)
            {
                child = trie.NextChild(child, physAddr, watch);
            }

            return ref trie.Leaf(child, watch);
        }
    }
}
