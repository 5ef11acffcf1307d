using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lookups.Structures;

/// <summary>
/// Functions that the probes of a <see cref="SearchTree{TProbe}"/> share: they count a mask, and count a node's keys without vectors.
/// </summary>
internal static unsafe class NodeCount
{
    /// <summary>The ones of a mask; as 64 bits from the instruction on, which saves the extension that an int would need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Ones(ulong mask) => Popcnt.X64.IsSupported ? (nint)Popcnt.X64.PopCount(mask) : BitOperations.PopCount(mask);

    /// <summary>How many of 8 ascending keys are below another.</summary>
    public static nint Below(long* keys, long key)
    {
        nint count = 0;
        while (count < 8 && keys[count] < key)
        {
            count++;
        }

        return count;
    }

    /// <summary>How many of 16 ascending keys are below another.</summary>
    public static nint Below(int* keys, int key)
    {
        nint count = 0;
        while (count < 16 && keys[count] < key)
        {
            count++;
        }

        return count;
    }
}
