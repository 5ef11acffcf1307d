using System.Runtime.CompilerServices;
using Lookups.Search;
using ArmCrc32 = System.Runtime.Intrinsics.Arm.Crc32;
using Sse42 = System.Runtime.Intrinsics.X86.Sse42;

namespace Lookups.Hashing;

/// <summary>The hash of a perfect hash by address; implemented by structs, so that every search is compiled for its own.</summary>
internal interface IHashStep
{
    /// <summary>Makes a seed out of random bits.</summary>
    static abstract ulong Seed(ulong random);

    /// <summary>What <see cref="Slot"/> must know of a table: its size, in the form that costs it least.</summary>
    /// <param name="slots">Number of slots, at least 2.</param>
    static abstract ulong Reduction(int slots);

    /// <summary>The slot of a key: below the number of slots for any key and seed.</summary>
    static abstract nuint Slot(ulong key, ulong seed, ulong reduction);
}

/// <summary>Multiplication by an odd number; the top bits of the low half. Tables of 2^k slots.</summary>
/// <remarks>Dietzfelbinger et al., "A reliable randomized algorithm for the closest-pair problem", 1997; chess programs call such seeds magics.</remarks>
internal readonly struct MultiplyStep : IHashStep
{
    public static ulong Seed(ulong random) => random | 1;

    public static ulong Reduction(int slots) => (ulong)(64 - System.Numerics.BitOperations.Log2((uint)slots));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(ulong key, ulong seed, ulong reduction) => (nuint)((key * seed) >> (int)reduction);
}

/// <summary>Multiplication twice: by the seed, then by the size for the high half. Tables of any size.</summary>
/// <remarks>Lemire, "Fast random integer generation in an interval", 2019, for the reduction.</remarks>
internal readonly struct MultiplyRangeStep : IHashStep
{
    public static ulong Seed(ulong random) => random | 1;

    public static ulong Reduction(int slots) => (ulong)slots;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(ulong key, ulong seed, ulong reduction) => (nuint)HighProduct.Of(key * seed, reduction);
}

/// <summary>CRC32C of key plus seed; its top bits. Tables of 2^k slots.</summary>
/// <remarks>
/// The seed is added, not fed in as the first remainder: a CRC is linear, so that a remainder would move all keys of a bucket alike and
/// never part two that collide. Addition carries.
/// </remarks>
internal readonly struct Crc32CStep : IHashStep
{
    private const uint ReversedPolynomial = 0x82f63b78;

    public static ulong Seed(ulong random) => random;

    public static ulong Reduction(int slots) => (ulong)(32 - System.Numerics.BitOperations.Log2((uint)slots));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(ulong key, ulong seed, ulong reduction) => Crc(key + seed) >> (int)reduction;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Crc(ulong word) =>
        Sse42.X64.IsSupported ? (uint)Sse42.X64.Crc32(0, word)
        : ArmCrc32.Arm64.IsSupported ? ArmCrc32.Arm64.ComputeCrc32C(0, word)
        : CrcByLoop(word);

    /// <summary>The same by shifts, for processors without the instruction.</summary>
    internal static uint CrcByLoop(ulong word)
    {
        for (var bit = 0; bit < 64; bit++)
        {
            word = (word >> 1) ^ (ReversedPolynomial & (0 - (word & 1)));
        }

        return (uint)word;
    }
}
