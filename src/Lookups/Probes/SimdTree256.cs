using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Structures;

namespace Lookups.Probes;

/// <summary>8 addresses to the node, two comparisons of 256 bits per level.</summary>
public readonly unsafe struct SimdTree256 : INodeProbe<SimdTree256>
{
    private readonly long key;
    private readonly Vector256<long> spread;

    private SimdTree256(long key)
    {
        this.key = key;
        spread = Vector256.Create(key);
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-avx2",
        Kind = StructureKind.Tree,
        Isa = InstructionSet.Avx2,
        Summary = "static B+ tree, 8 starts per line compared in two halves; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 8; one line of 8 keys per level, then the entry's own",
    };

    /// <inheritdoc/>
    public static bool IsCompressed => false;

    /// <inheritdoc/>
    public static int CountShift => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SimdTree256 Of(ulong physAddr, KeyScale scale) => new((long)physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint CountBelow(byte* node)
    {
        if (Avx2.IsSupported)
        {
            var low = Avx2.CompareGreaterThan(spread, Vector256.Load((long*)node)).AsInt32();
            var high = Avx2.CompareGreaterThan(spread, Vector256.Load((long*)node + 4)).AsInt32();
            return NodeCount.Ones((uint)Avx.MoveMask(Avx2.PackSignedSaturate(low, high).AsSingle()));
        }

        return NodeCount.Below((long*)node, key);
    }
}
