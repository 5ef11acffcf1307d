using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Structures;

namespace Lookups.Probes;

/// <summary>16 compressed addresses to the node, two comparisons of 256 bits per level.</summary>
public readonly unsafe struct SimdTree256x32 : INodeProbe<SimdTree256x32>
{
    private readonly int key;
    private readonly Vector256<int> spread;

    private SimdTree256x32(int key)
    {
        this.key = key;
        spread = Vector256.Create(key);
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-avx2-u32",
        Kind = StructureKind.Tree,
        Isa = InstructionSet.Avx2,
        Summary = "static B+ tree, 16 starts of 32 bits per line compared in two halves; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 16; one line of 16 keys per level, then the entry's own",
        Headline = true,
    };

    /// <inheritdoc/>
    public static bool IsCompressed => true;

    /// <inheritdoc/>
    public static int CountShift => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SimdTree256x32 Of(ulong physAddr, KeyScale scale) => new(scale.Key(physAddr));

    /// <inheritdoc/>
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
