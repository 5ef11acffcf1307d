using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups.Hashing;
using ArmCrc32 = System.Runtime.Intrinsics.Arm.Crc32;
using Sse42 = System.Runtime.Intrinsics.X86.Sse42;

namespace Lookups.Hashes;

/// <summary>
/// CRC32C of key plus seed; its top bits. Tables of 2^k slots. A loop with the same answers where there is no instruction.
/// </summary>
/// <remarks>
/// The seed is added, not fed in as the first remainder: a CRC is linear, so that a remainder would move all keys of a bucket alike and
/// never part two that collide. Addition carries.
/// </remarks>
public readonly struct Crc32C : IHash
{
    private const uint ReversedPolynomial = 0x82f63b78;

    /// <inheritdoc/>
    public static string Name => "crc32c";

    /// <inheritdoc/>
    public static string SeedName => "a seed of CRC32C";

    /// <inheritdoc/>
    public static string Source => "CRC32 of SSE4.2, as lib/crc of Linux uses it";

    /// <inheritdoc/>
    public static ulong Seed(ulong random) => random;

    /// <inheritdoc/>
    public static ulong Reduction(int slots) => (ulong)(32 - BitOperations.Log2((uint)slots));

    /// <inheritdoc/>
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
