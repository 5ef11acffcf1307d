using System.Runtime.CompilerServices;

namespace Workloads.Streams;

/// <summary>
/// A counter-based random generator: number i of seed s is a pure function of both, so a stream can be entered anywhere and is the
/// same on every machine.
/// </summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): a Weyl sequence through a 64-bit finaliser. Integer arithmetic only.</remarks>
/// <param name="seed">The seed; streams of different seeds are unrelated.</param>
public struct Mix64(ulong seed)
{
    private const ulong Weyl = 0x9E3779B97F4A7C15;
    private ulong state = Scramble(seed);

    /// <summary>The next 64 random bits. About a nanosecond.</summary>
    /// <returns>Uniform over all of ulong.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next() => Scramble(state += Weyl);

    /// <summary>A uniform number below a bound, by multiplication; biased by at most bound / 2^64.</summary>
    /// <param name="random">64 random bits.</param>
    /// <param name="bound">The bound; 0 gives 0.</param>
    /// <returns>0 to bound - 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Below(ulong random, ulong bound) => Math.BigMul(random, bound, out _);

    /// <summary>A probability as a threshold to compare 64 random bits with.</summary>
    /// <param name="probability">0 to 1.</param>
    /// <returns>random &lt; threshold with that probability; exact at 0, off by 2^-64 at 1.</returns>
    public static ulong Threshold(double probability) =>
        probability >= 1 ? ulong.MaxValue : probability <= 0 ? 0 : (ulong)(probability * 18446744073709551616.0);

    private static ulong Scramble(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
