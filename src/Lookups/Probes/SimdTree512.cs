using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups.Structures;

namespace Lookups.Probes;

/// <summary>8 addresses to the node, one comparison of 512 bits per level.</summary>
public readonly unsafe struct SimdTree512 : INodeProbe<SimdTree512>
{
    private readonly long key;
    private readonly Vector512<long> spread;

    private SimdTree512(long key)
    {
        this.key = key;
        spread = Vector512.Create(key);
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-512",
        Kind = StructureKind.Tree,
        Isa = InstructionSet.Avx512,
        Summary = "static B+ tree, 8 starts per line compared at once; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 8; one line of 8 keys per level, then the entry's own",
        Headline = true,
    };

    /// <inheritdoc/>
    public static bool IsCompressed => false;

    /// <inheritdoc/>
    public static int CountShift => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SimdTree512 Of(ulong physAddr, KeyScale scale) => new((long)physAddr);

    /// <inheritdoc/>
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
