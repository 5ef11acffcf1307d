using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups.Hashing;

namespace Workloads.Chance;

/// <summary>
/// A counter-based random generator: number i of seed s is a pure function of i and s. A stream can start at any index and is the same
/// on every machine.
/// </summary>
/// <remarks>The sequence of <see cref="SplitMix"/> from a state that is drawn from the seed. Integer arithmetic only.</remarks>
/// <param name="seed">The seed; streams of different seeds are unrelated.</param>
public struct Mix64(ulong seed)
{
    private ulong state = SplitMix.Finish(seed);

    /// <summary>The sequence of SplitMix64 as published, with the seed itself as the state.</summary>
    internal static Mix64 AsPublished(ulong seed) => new() { state = seed };

    /// <summary>The next 64 random bits. About a nanosecond.</summary>
    /// <returns>Uniform over all of ulong.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next() => SplitMix.Finish(state += SplitMix.Weyl);

    /// <summary>Puts a list in random order (Fisher-Yates).</summary>
    public void Shuffle<T>(Span<T> list)
    {
        for (var i = list.Length - 1; i > 0; i--)
        {
            var j = (int)Below(Next(), (ulong)i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    /// <summary>Number i of a sequence, computed without its predecessors.</summary>
    /// <param name="key">Selects the sequence; an output of a generator.</param>
    /// <param name="index">The number's index.</param>
    /// <returns>Uniform over all of ulong.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(ulong key, ulong index) => SplitMix.Finish(key + (index * SplitMix.Weyl));

    /// <summary>Writes numbers of a sequence, several at a time if the processor supports it, with the same result.</summary>
    /// <param name="numbers">The destination.</param>
    /// <param name="count">Number of numbers; a multiple of 8.</param>
    /// <param name="key">Selects the sequence.</param>
    /// <param name="first">Index of the first number.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static unsafe void Fill(ulong* numbers, int count, ulong key, ulong first)
    {
        var state = Vector512.Create(key + (first * SplitMix.Weyl)) + (Vector512<ulong>.Indices * SplitMix.Weyl);
        var step = Vector512.Create(SplitMix.Weyl * (ulong)Vector512<ulong>.Count);
        for (var i = 0; i < count; i += Vector512<ulong>.Count)
        {
            var z = (state ^ (state >>> 30)) * SplitMix.FirstFactor;
            z = (z ^ (z >>> 27)) * SplitMix.SecondFactor;
            (z ^ (z >>> 31)).Store(numbers + i);
            state += step;
        }
    }

    /// <summary>A uniform number below a bound, by multiplication; biased by at most bound / 2^64.</summary>
    /// <param name="random">64 random bits.</param>
    /// <param name="bound">The bound; 0 gives 0.</param>
    /// <returns>0 to bound - 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Below(ulong random, ulong bound) => Math.BigMul(random, bound, out _);

    /// <summary>Converts a probability to a threshold for a comparison with 64 random bits.</summary>
    /// <param name="probability">0 to 1.</param>
    /// <returns>random &lt; threshold with that probability; exact at 0, off by 2^-64 at 1.</returns>
    public static ulong Threshold(double probability) =>
        probability >= 1 ? ulong.MaxValue : probability <= 0 ? 0 : (ulong)(probability * 18446744073709551616.0);
}
