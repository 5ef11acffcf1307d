using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups.Search;

namespace Lookups.Searches;

/// <summary>A static B+ tree of 8 addresses to the node, one comparison of 512 bits per level.</summary>
public readonly struct SimdTree512 : IAddressSearch<SimdTree512>
{
    private readonly SearchTree<Probe> tree;

    private SimdTree512(SearchTree<Probe> tree) => this.tree = tree;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-512",
        Isa = InstructionSet.Avx512,
        Summary = "static B+ tree, 8 starts per line compared at once; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 8; one line of 8 keys per level, then the entry's own",
        Headline = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => tree.Bytes;

    /// <inheritdoc/>
    public static SimdTree512 Build(Fabric fabric, out string? refusal) => new(SearchTree<Probe>.Build(fabric.Providers, out refusal));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref tree.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchAll(SimdTree512 self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.tree.SearchAll(bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchFlagged(SimdTree512 self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.tree.SearchFlagged(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => tree.Dispose();

    internal readonly unsafe struct Probe : INodeProbe<Probe>
    {
        private readonly long key;
        private readonly Vector512<long> spread;

        private Probe(long key)
        {
            this.key = key;
            spread = Vector512.Create(key);
        }

        public static bool IsCompressed => false;

        public static int CountShift => 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Probe Of(ulong physAddr, KeyScale scale) => new((long)physAddr);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public nint CountBelow(byte* node)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                return NodeCount.Ones(Vector512.GreaterThan(spread, Vector512.Load((long*)node)).ExtractMostSignificantBits());
            }

            return NodeCount.Below((long*)node, key);
        }
    }
}
