using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lookups.Structures;

/// <summary>Gathers chosen bits of a word, and scatters them back: PEXT and PDEP of BMI2, or a loop over the bits elsewhere.</summary>
/// <remarks>
/// General-purpose registers only. One instruction on Intel since Haswell and AMD since Zen 3; microcoded on earlier AMD.
/// </remarks>
internal static class BitGather
{
    /// <summary>The chosen bits of a value, packed, lowest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Extract(ulong value, ulong mask) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitExtract(value, mask) : ExtractByLoop(value, mask);

    /// <summary>The inverse: packed bits to the chosen places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Deposit(ulong value, ulong mask) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitDeposit(value, mask) : DepositByLoop(value, mask);

    internal static ulong ExtractByLoop(ulong value, ulong mask)
    {
        var gathered = 0UL;
        for (var position = 0; mask != 0; position++, mask &= mask - 1)
        {
            gathered |= ((value >> BitOperations.TrailingZeroCount(mask)) & 1) << position;
        }

        return gathered;
    }

    internal static ulong DepositByLoop(ulong value, ulong mask)
    {
        var scattered = 0UL;
        for (var position = 0; mask != 0; position++, mask &= mask - 1)
        {
            scattered |= ((value >> position) & 1) << BitOperations.TrailingZeroCount(mask);
        }

        return scattered;
    }
}
