using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>The kernel's B-tree of ranges, which holds a process's mappings: regions, and the gaps between them.</summary>
/// <remarks>
/// Built bottom-up and filled evenly, as mas_expected_entries and a sorted fill leave it. Searched as <c>mtree_load</c> does, with a linear
/// scan of each node's pivots.
/// </remarks>
public readonly unsafe struct MapleTree : IAddressSearch<MapleTree>
{
    private readonly BarInfo* host;
    private readonly ulong root;
    private readonly AlignedMemory memory;

    private MapleTree(ProviderTable providers)
    {
        host = providers.Infos;
        var ranges = RangesOf(providers);
        var levels = new List<int>();
        for (var count = ranges.Count; levels.Count == 0 || count > 1; levels.Add(count))
        {
            count = (count + MapleNode.Slots - 1) / MapleNode.Slots;
        }

        // One extra node, because blocks are aligned to a line and nodes to 256 bytes.
        memory = AlignedMemory.Allocate<MapleNode>((nuint)levels.Sum() + 1, out var block);
        var node = MapleNode.Decode((ulong)block + (MapleNode.SizeBytes - 1));
        for (var level = 0; level < levels.Count; level++)
        {
            ranges = Group(ranges, levels[level], isLeaf: level == 0, node);
            node += levels[level];
        }

        root = providers.Count == 0 ? 0 : ranges[0].Entry;
        if (root != 0)
        {
            // MA_ROOT_PARENT.
            MapleNode.Decode(root)->Parent = 1;
        }
    }

    private readonly record struct Range(ulong Last, ulong Entry);

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "maple-tree",
        Kind = StructureKind.Tree,
        Summary = "like the kernel's B-tree of ranges, without RCU and retry entries: 15 pivots a node, scanned one after the other.",
        Source = "mtree_load and mtree_lookup_walk, lib/maple_tree.c, and include/linux/maple_tree.h, Linux 6.18.",
        Cost = "O(log16 n) levels; 2 to 3 lines of a 256 B node each, two of them dependent, then the provider's own",
    };

    /// <inheritdoc/>
    public static int Capacity => ProviderTable.MostProviders;

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static MapleTree Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new MapleTree(fabric.Providers);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var next = root;
        if (next == 0)
        {
            return ref *host;
        }

        ulong encoded;
        do
        {
            encoded = next;
            var node = MapleNode.Decode(encoded);
            nint offset = 0;
            do
            {
                watch.Load(&node->Pivot[offset]);
                if (node->Pivot[offset] >= physAddr)
                {
                    break;
                }
            }
            while (++offset < MapleNode.Pivots);

            watch.Load(&node->Slot[offset]);
            watch.Load(&node->Parent);
            next = node->Slot[offset];
            if (MapleNode.IsDead(node))
            {
                // A kernel reader would start again; no writer runs here.
                return ref *host;
            }
        }
        while (!MapleNode.IsLeaf(encoded));

        var info = next == 0 ? host : (BarInfo*)next;
        return ref *info;
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    /// <summary>Regions and gaps in ascending order, without holes between them; the entry of a gap is null.</summary>
    private static List<Range> RangesOf(ProviderTable providers)
    {
        var ranges = new List<Range>((2 * providers.Count) + 1);
        var next = 0UL;
        foreach (var id in providers.IdsByAddress())
        {
            var info = providers.Infos + id;
            if (info->Start > next)
            {
                ranges.Add(new Range(info->Start - 1, 0));
            }

            next = info->Start + info->Bytes;
            ranges.Add(new Range(next - 1, (ulong)info));
        }

        ranges.Add(new Range(ulong.MaxValue, 0));
        return ranges;
    }

    /// <summary>Distributes ranges evenly over the nodes of one level.</summary>
    /// <returns>The nodes as ranges of the level above.</returns>
    private static List<Range> Group(List<Range> ranges, int count, bool isLeaf, MapleNode* nodes)
    {
        var above = new List<Range>(count);
        for (var i = 0; i < count; i++)
        {
            var first = (int)((long)ranges.Count * i / count);
            var end = (int)((long)ranges.Count * (i + 1) / count);
            var node = nodes + i;
            for (var k = first; k < end; k++)
            {
                node->Slot[k - first] = ranges[k].Entry;
                if (k - first < MapleNode.Pivots)
                {
                    node->Pivot[k - first] = ranges[k].Last;
                }

                if (!isLeaf)
                {
                    MapleNode.Decode(ranges[k].Entry)->Parent = (ulong)node | ((ulong)(uint)(k - first) << 3);
                }
            }

            above.Add(new Range(ranges[end - 1].Last, MapleNode.Encode(node, isLeaf)));
        }

        return above;
    }
}
