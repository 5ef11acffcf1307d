using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lookups.Vectors;

/// <summary>Where a vector loop finds its constants and its table; read before the loop, as far as registers hold it.</summary>
/// <param name="words">The hash's words, each for two lanes.</param>
/// <param name="offsets">A bus offset per slot, or per number where there are numbers.</param>
/// <param name="numbers">Where a table in registers finds the number of each slot's offset; null for one in memory.</param>
public readonly unsafe struct VectorTable(Vector128<ulong>* words, ulong* offsets, byte* numbers)
{
    /// <summary>Slots of a table in registers, which is filled up to that many: what VPERMI2B looks up in.</summary>
    internal const int NumberCount = 128;

    /// <summary>Different bus offsets of a table in registers: what VPERMI2Q looks up in.</summary>
    internal const int NumberedOffsets = 16;

    /// <summary>Words of a hash.</summary>
    internal const int WordCount = 4;

    /// <summary>A bus offset per slot, or per number.</summary>
    internal ulong* Offsets
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => offsets;
    }

    /// <summary>The number of each slot's offset, or null.</summary>
    internal byte* Numbers
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => numbers;
    }

    /// <summary>The hash's words as they are: for two addresses.</summary>
    internal VectorWords<Vector128<ulong>> Words128
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(words[0], words[1], words[2], words[3]);
    }

    /// <summary>For four addresses.</summary>
    internal VectorWords<Vector256<ulong>> Words256
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(
            Vector256.Create(words[0], words[0]), Vector256.Create(words[1], words[1]),
            Vector256.Create(words[2], words[2]), Vector256.Create(words[3], words[3]));
    }

    /// <summary>For eight addresses.</summary>
    internal VectorWords<Vector512<ulong>> Words512
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var four = Words256;
            return new(
                Vector512.Create(four.First, four.First), Vector512.Create(four.Second, four.Second),
                Vector512.Create(four.Third, four.Third), Vector512.Create(four.Fourth, four.Fourth));
        }
    }
}
