using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Structures;

namespace Lookups.Probes;

/// <summary>16 compressed addresses to the node, four comparisons of 128 bits per level; for Arm too.</summary>
public readonly unsafe struct SimdTree128 : INodeProbe<SimdTree128>
{
    private readonly int key;
    private readonly Vector128<int> spread;

    private SimdTree128(int key)
    {
        this.key = key;
        spread = Vector128.Create(key);
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "simd-tree-128",
        Kind = StructureKind.Tree,
        Isa = InstructionSet.Vector128,
        Summary = "static B+ tree, 16 starts of 32 bits per line compared in four quarters; the counts lead to the entry.",
        Source = "Algorithmica, \"Static B-trees\" (S+ tree); Slingerland, \"Static search trees: 40x faster than binary search\", 2024.",
        Cost = "O(log n), base 16; one line of 16 keys per level, then the entry's own",
    };

    /// <inheritdoc/>
    public static bool IsCompressed => true;

    /// <inheritdoc/>
    public static int CountShift => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SimdTree128 Of(ulong physAddr, KeyScale scale) => new(scale.Key(physAddr));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint CountBelow(byte* node)
    {
        if (Vector128.IsHardwareAccelerated)
        {
            return CountBelow(spread, (int*)node);
        }

        return NodeCount.Below((int*)node, key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint CountBelow(Vector128<int> spread, int* node)
    {
        if (Sse2.IsSupported)
        {
            var low = Sse2.PackSignedSaturate(
                Sse2.CompareGreaterThan(spread, Vector128.Load(node)), Sse2.CompareGreaterThan(spread, Vector128.Load(node + 4)));
            var high = Sse2.PackSignedSaturate(
                Sse2.CompareGreaterThan(spread, Vector128.Load(node + 8)), Sse2.CompareGreaterThan(spread, Vector128.Load(node + 12)));
            return NodeCount.Ones((uint)Sse2.MoveMask(Sse2.PackSignedSaturate(low, high)));
        }

        // Each true lane is -1. NEON adds across lanes in one instruction, but has no MoveMask.
        var first = Vector128.GreaterThan(spread, Vector128.Load(node)) + Vector128.GreaterThan(spread, Vector128.Load(node + 4));
        var second = Vector128.GreaterThan(spread, Vector128.Load(node + 8)) + Vector128.GreaterThan(spread, Vector128.Load(node + 12));
        return -Vector128.Sum(first + second);
    }
}
