using System.Runtime.CompilerServices;

namespace Lookups.Hashing;

/// <summary>
/// The steps of SplitMix64, for all code that draws numbers with it: a sequence that adds <see cref="Weyl"/>, and a finaliser for each of
/// its numbers. Integer arithmetic only, so the numbers are the same on every machine.
/// </summary>
/// <remarks>
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. Written out because the generator of the runtime
/// may change between versions, and a seed must always mean the same numbers.
/// </remarks>
public static class SplitMix
{
    /// <summary>The increment of the sequence: 2^64 divided by the golden ratio, whose multiples spread over all bits.</summary>
    public const ulong Weyl = 0x9E3779B97F4A7C15;

    /// <summary>The finaliser's first factor.</summary>
    public const ulong FirstFactor = 0xBF58476D1CE4E5B9;

    /// <summary>The finaliser's second factor.</summary>
    public const ulong SecondFactor = 0x94D049BB133111EB;

    /// <summary>The finaliser: a bijection in which every bit of the input changes half of the bits of the output.</summary>
    /// <param name="z">A number.</param>
    /// <returns>A different number for each input.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong z)
    {
        z = (z ^ (z >> 30)) * FirstFactor;
        z = (z ^ (z >> 27)) * SecondFactor;
        return z ^ (z >> 31);
    }
}
