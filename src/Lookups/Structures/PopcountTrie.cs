using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// A node: bit i of <paramref name="Ends"/> is set where slot i + 1 leads elsewhere than slot i. Children lie side by side, one per run,
/// the last first, and the number of runs that end at the slot or above it, by POPCNT, selects one.
/// </summary>
/// <param name="Ends">The bit vector; bit 63 is always set.</param>
/// <param name="BeforeFirst">Index of the first child less 1.</param>
/// <param name="Shift">Position of the lowest of the 6 bits that are the slot.</param>
internal readonly record struct PopcountNode(ulong Ends, int BeforeFirst, int Shift)
{
    public const int SizeBytes = 16;

    /// <summary>
    /// The child an address leads to. Shift counts wrap at 64, so neither needs a mask; counting from above saves the paper's complement.
    /// </summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static unsafe nuint Child(PopcountNode* node, ulong physAddr) =>
        (uint)node->BeforeFirst + (nuint)(uint)BitOperations.PopCount(node->Ends >> (int)(physAddr >> node->Shift));
}

/// <summary>
/// Lays a <see cref="StrideTrie"/> of stride 6 out for searches that all take the same number of steps: where the trie ends early, nodes
/// of one run lead on. Runs at registration.
/// </summary>
internal sealed class PopcountTrie
{
    private readonly Dictionary<(int Id, int Steps), int> ways = [];

    /// <summary>Lays out.</summary>
    public PopcountTrie(StrideTrie trie)
    {
        Steps = Math.Max(1, trie.Levels - 1);
        Root = trie.Root.Window;
        Nodes.AddRange(new PopcountNode[trie.Root.Ids.Length]);
        for (var slot = 0; slot < trie.Root.Ids.Length; slot++)
        {
            Nodes[slot] = trie.Root.Children[slot] is { } child ? Inner(child, Steps) : Way(trie.Root.Ids[slot], Steps);
        }
    }

    /// <summary>Nodes a search passes.</summary>
    public int Steps { get; }

    /// <summary>The bits that index the first nodes.</summary>
    public BitWindow Root { get; }

    /// <summary>All nodes.</summary>
    public List<PopcountNode> Nodes { get; } = [];

    /// <summary>The provider of each leaf; 0 for host memory.</summary>
    public List<int> Leaves { get; } = [0];

    /// <summary>Size in bytes.</summary>
    public long Bytes => ((long)Nodes.Count * PopcountNode.SizeBytes) + ((long)Leaves.Count * BarInfo.SizeBytes);

    private PopcountNode Inner(StrideTrie.Node node, int steps)
    {
        var ends = 1UL << 63;
        var heads = new List<int> { Math.Max(0, FirstUsed(node)) };
        for (var slot = heads[0] + 1; slot < node.Ids.Length; slot++)
        {
            // A slot nobody leads to prolongs the run before it.
            if (node.Children[slot] is not null
                || (node.Ids[slot] != StrideTrie.Nobody && (node.Children[heads[^1]] is not null || node.Ids[slot] != node.Ids[heads[^1]])))
            {
                ends |= 1UL << (slot - 1);
                heads.Add(slot);
            }
        }

        heads.Reverse();
        if (steps == 1)
        {
            var firstLeaf = Leaves.Count;
            Leaves.AddRange(heads.Select(slot => Math.Max(0, node.Ids[slot])));
            return new PopcountNode(ends, firstLeaf - 1, node.Shift);
        }

        var first = Nodes.Count;
        Nodes.AddRange(new PopcountNode[heads.Count]);
        for (var i = 0; i < heads.Count; i++)
        {
            Nodes[first + i] = node.Children[heads[i]] is { } child ? Inner(child, steps - 1) : Way(node.Ids[heads[i]], steps - 1);
        }

        return new PopcountNode(ends, first - 1, node.Shift);
    }

    /// <summary>A node whose only child, so many steps on, is a provider's leaf.</summary>
    private PopcountNode Way(int id, int steps)
    {
        id = Math.Max(0, id);
        if (!ways.TryGetValue((id, steps), out var child))
        {
            if (steps == 1)
            {
                child = Leaves.Count;
                Leaves.Add(id);
            }
            else
            {
                var next = Way(id, steps - 1);
                child = Nodes.Count;
                Nodes.Add(next);
            }

            ways.Add((id, steps), child);
        }

        return new PopcountNode(1UL << 63, child - 1, 63);
    }

    private static int FirstUsed(StrideTrie.Node node)
    {
        for (var slot = 0; slot < node.Ids.Length; slot++)
        {
            if (node.Children[slot] is not null || node.Ids[slot] != StrideTrie.Nobody)
            {
                return slot;
            }
        }

        return 0;
    }
}
