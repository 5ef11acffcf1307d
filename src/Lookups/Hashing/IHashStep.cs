using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lookups.Hashing;

/// <summary>A hash of one word under a seed; implemented by structs, so that every lookup is compiled for each of them.</summary>
internal interface IHashStep
{
    /// <summary>The hash; its upper bits are the good ones.</summary>
    static abstract ulong Hash(ulong key, ulong seed);
}

/// <summary>Multiply-shift: one multiplication by an odd number, whose upper bits depend on all of the key.</summary>
/// <remarks>Dietzfelbinger, Hagerup, Katajainen, Penttonen, "A reliable randomized algorithm for the closest-pair problem", 1997.</remarks>
internal readonly struct MultiplyShift : IHashStep
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ulong key, ulong seed) => key * (seed | 1);
}

/// <summary>CRC32C, one instruction of SSE4.2 and of Armv8, general registers; the library computes it by table elsewhere.</summary>
/// <remarks>
/// A CRC is linear: started with another seed it moves all keys alike and separates none that collided. So the seed rotates the key instead,
/// which gives 64 different functions.
/// </remarks>
internal readonly struct Crc32C : IHashStep
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ulong key, ulong seed) =>
        (ulong)BitOperations.Crc32C(0, BitOperations.RotateLeft(key, (int)(seed >> 58))) << 32;
}
