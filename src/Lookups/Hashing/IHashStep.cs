using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Hashing;

/// <summary>Sends a key to a slot of a perfect hash; implemented by structs, so that every lookup is compiled for its own.</summary>
public interface IHashStep
{
    /// <summary>Makes a seed out of random bits.</summary>
    /// <param name="random">The bits.</param>
    /// <returns>A seed.</returns>
    static abstract ulong Seed(ulong random);

    /// <summary>What <see cref="Slot"/> must know of a table: its size, in the form that costs it least.</summary>
    /// <param name="slots">Number of slots, at least 2.</param>
    /// <returns>Its third argument.</returns>
    static abstract ulong Reduction(int slots);

    /// <summary>The slot of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="seed">What <see cref="Seed"/> made.</param>
    /// <param name="reduction">What <see cref="Reduction"/> gave.</param>
    /// <returns>Below the number of slots for any key and seed.</returns>
    static abstract nuint Slot(ulong key, ulong seed, ulong reduction);
}

/// <summary>
/// The hash of two structures: of addresses, and of ids that providers share. One file in Hashes, which is also its registration.
/// </summary>
public interface IHash : IHashStep
{
    /// <summary>Short name, as typed: lower-case letters, digits and dashes.</summary>
    static abstract string Name { get; }

    /// <summary>What an id or a bucket holds beside a mask, as in "a multiplier".</summary>
    static abstract string SeedName { get; }

    /// <summary>Paper, instruction or kernel file it comes from.</summary>
    static abstract string Source { get; }
}

/// <summary>Is shown every hash at its own type.</summary>
public interface IHashVisitor
{
    /// <summary>Called once per hash.</summary>
    /// <typeparam name="THash">The hash.</typeparam>
    void Visit<THash>() where THash : struct, IHash;
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
