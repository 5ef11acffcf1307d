using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups.Hashing;

namespace Lookups.Hashes;

/// <summary>Multiplication by an odd number; the top bits of the low half. Tables of 2^k slots.</summary>
public readonly struct Multiply : IHash
{
    /// <inheritdoc/>
    public static string Name => "multiply";

    /// <inheritdoc/>
    public static string SeedName => "a multiplier";

    /// <inheritdoc/>
    public static string Source =>
        "Dietzfelbinger et al., \"A reliable randomized algorithm for the closest-pair problem\", 1997; the magics of chess bitboards";

    /// <inheritdoc/>
    public static ulong Seed(ulong random) => random | 1;

    /// <inheritdoc/>
    public static ulong Reduction(int slots) => (ulong)(64 - BitOperations.Log2((uint)slots));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(ulong key, ulong seed, ulong reduction) => (nuint)((key * seed) >> (int)reduction);
}
