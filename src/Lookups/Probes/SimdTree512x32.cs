using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups.Structures;

namespace Lookups.Probes;

/// <summary>16 compressed addresses to the node, one comparison of 512 bits per level.</summary>
public readonly unsafe struct SimdTree512x32 : INodeProbe<SimdTree512x32>
{
    private readonly int key;
    private readonly Vector512<int> spread;

    private SimdTree512x32(int key)
    {
        this.key = key;
        spread = Vector512.Create(key);
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-512-u32",
        Kind = StructureKind.Tree,
        Isa = InstructionSet.Avx512,
        Summary = "static B+ tree, 16 starts of 32 bits per line compared at once; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 16; one line of 16 keys per level, then the entry's own",
    };

    /// <inheritdoc/>
    public static bool IsCompressed => true;

    /// <inheritdoc/>
    public static int CountShift => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SimdTree512x32 Of(ulong physAddr, KeyScale scale) => new(scale.Key(physAddr));

    /// <inheritdoc/>
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
