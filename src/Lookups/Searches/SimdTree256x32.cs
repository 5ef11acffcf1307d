using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Search;

namespace Lookups.Searches;

/// <summary>A static B+ tree of 16 compressed addresses to the node, two comparisons of 256 bits per level.</summary>
public readonly struct SimdTree256x32 : IAddressSearch<SimdTree256x32>
{
    private readonly SearchTree<Probe> tree;

    private SimdTree256x32(SearchTree<Probe> tree) => this.tree = tree;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-avx2-u32",
        Isa = InstructionSet.Avx2,
        Summary = "static B+ tree, 16 starts of 32 bits per line compared in two halves; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 16; one line of 16 keys per level, then the entry's own",
        Headline = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => tree.Bytes;

    /// <inheritdoc/>
    public static SimdTree256x32 Build(Fabric fabric, out string? refusal) => new(SearchTree<Probe>.Build(fabric.Providers, out refusal));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref tree.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchAll(SimdTree256x32 self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.tree.SearchAll(bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchFlagged(SimdTree256x32 self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.tree.SearchFlagged(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => tree.Dispose();

    internal readonly unsafe struct Probe : INodeProbe<Probe>
    {
        private readonly int key;
        private readonly Vector256<int> spread;

        private Probe(int key)
        {
            this.key = key;
            spread = Vector256.Create(key);
        }

        public static bool IsCompressed => true;

        public static int CountShift => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Probe Of(ulong physAddr, KeyScale scale) => new(scale.Key(physAddr));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public nint CountBelow(byte* node)
        {
            if (Avx2.IsSupported)
            {
                var low = Avx2.CompareGreaterThan(spread, Vector256.Load((int*)node));
                var high = Avx2.CompareGreaterThan(spread, Vector256.Load((int*)node + 8));
                return NodeCount.Ones((uint)Avx2.MoveMask(Avx2.PackSignedSaturate(low, high).AsByte()));
            }

            return NodeCount.Below((int*)node, key) << CountShift;
        }
    }
}
