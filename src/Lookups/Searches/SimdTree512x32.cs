using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups.Search;

namespace Lookups.Searches;

/// <summary>A static B+ tree of 16 compressed addresses to the node, one comparison of 512 bits per level.</summary>
public readonly struct SimdTree512x32 : IAddressSearch<SimdTree512x32>
{
    private readonly SearchTree<Probe> tree;

    private SimdTree512x32(SearchTree<Probe> tree) => this.tree = tree;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-512-u32",
        Isa = InstructionSet.Avx512,
        Summary = "static B+ tree, 16 starts of 32 bits per line compared at once; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 16; one line of 16 keys per level, then the entry's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => tree.Bytes;

    /// <inheritdoc/>
    public static SimdTree512x32 Build(Fabric fabric, out string? refusal) => new(SearchTree<Probe>.Build(fabric.Providers, out refusal));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref tree.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchAll(SimdTree512x32 self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.tree.SearchAll(bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchFlagged(SimdTree512x32 self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.tree.SearchFlagged(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => tree.Dispose();

    internal readonly unsafe struct Probe : INodeProbe<Probe>
    {
        private readonly int key;
        private readonly Vector512<int> spread;

        private Probe(int key)
        {
            this.key = key;
            spread = Vector512.Create(key);
        }

        public static bool IsCompressed => true;

        public static int CountShift => 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Probe Of(ulong physAddr, KeyScale scale) => new(scale.Key(physAddr));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public nint CountBelow(byte* node)
        {
            if (Vector512.IsHardwareAccelerated)
            {
                return NodeCount.Ones(Vector512.GreaterThan(spread, Vector512.Load((int*)node)).ExtractMostSignificantBits());
            }

            return NodeCount.Below((int*)node, key);
        }
    }
}
