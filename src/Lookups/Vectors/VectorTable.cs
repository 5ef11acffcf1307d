using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lookups.Vectors;

/// <summary>The constants and the table of a vector loop; the loop reads them in advance, as far as registers hold them.</summary>
/// <param name="words">The hash's words, each for two lanes.</param>
/// <param name="offsets">A bus offset per slot, or per number where <paramref name="numbers"/> is not null.</param>
/// <param name="numbers">The number of each slot's offset, for a table in registers; null for a table in memory.</param>
public readonly unsafe struct VectorTable(Vector128<ulong>* words, ulong* offsets, byte* numbers)
{
    /// <summary>Slots of a table in registers, which is padded to this size: the table of VPERMI2B.</summary>
    internal const int NumberCount = 128;

    /// <summary>Different bus offsets of a table in registers: the table of VPERMI2Q.</summary>
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

    /// <summary>The hash's words as stored: for two addresses.</summary>
    internal VectorWords<Vector128<ulong>> Words128
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(words[0], words[1], words[2], words[3]);
    }

    /// <summary>The hash's words for four addresses.</summary>
    internal VectorWords<Vector256<ulong>> Words256
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(
            Vector256.Create(words[0], words[0]), Vector256.Create(words[1], words[1]),
            Vector256.Create(words[2], words[2]), Vector256.Create(words[3], words[3]));
    }

    /// <summary>The hash's words for eight addresses.</summary>
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
