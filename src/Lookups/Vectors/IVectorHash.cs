using System.Runtime.Intrinsics;

namespace Lookups.Vectors;

/// <summary>
/// Hashes addresses to the slots of a table, many at once. One file in VectorHashes, which is also its registration; becomes an encoding of
/// 0 bits in each <see cref="IVectorWidth"/>.
/// </summary>
/// <typeparam name="TSelf">The hash itself, a struct, so that every loop is compiled for its own hash.</typeparam>
/// <remarks>
/// Each width has its own code, because vectors of different widths have no type in common. All widths give the same slots as
/// <see cref="Slot"/>.
/// </remarks>
public interface IVectorHash<TSelf>
    where TSelf : struct, IVectorHash<TSelf>
{
    /// <summary>Short name, as typed: lower-case letters, digits and dashes.</summary>
    static abstract string Name { get; }

    /// <summary>How it hashes an address: a clause that continues with "to a slot".</summary>
    static abstract string Summary { get; }

    /// <summary>Paper or instruction it comes from.</summary>
    static abstract string Source { get; }

    /// <summary>Finds a hash that keeps providers, and ordinary memory, in slots of their own. Runs at registration.</summary>
    /// <param name="fabric">The fabric, which knows where ordinary memory is; no two providers share a page.</param>
    /// <param name="owners">The owner of each slot; 0 for ordinary memory and for slots that no address leads to.</param>
    /// <param name="refusal">Why there is no hash; null when there is one.</param>
    /// <returns>The hash; a default value that must not be used when there is a refusal.</returns>
    static abstract TSelf Plan(Fabric fabric, out ushort[] owners, out string? refusal);

    /// <summary>The slot of one address, without vectors.</summary>
    /// <param name="physAddr">An address of ordinary memory or of a provider.</param>
    /// <returns>A slot, below the number of slots for any address.</returns>
    nuint Slot(ulong physAddr);

    /// <summary>The constants of the vector code, repeated for every two addresses.</summary>
    /// <returns>Four words, each for an even and an odd lane.</returns>
    VectorWords<Vector128<ulong>> Words(int vectorBits);

    /// <summary>The slots of eight addresses.</summary>
    /// <returns>Their slots; a slot's lane holds nothing else.</returns>
    static abstract Vector512<ulong> Slots(Vector512<ulong> physAddrs, VectorWords<Vector512<ulong>> words);

    /// <summary>The slots of four addresses.</summary>
    /// <returns>Their slots; a slot's lane holds nothing else.</returns>
    static abstract Vector256<ulong> Slots(Vector256<ulong> physAddrs, VectorWords<Vector256<ulong>> words);

    /// <summary>The slots of two addresses, in general registers, because no gather follows.</summary>
    static abstract (nuint First, nuint Second) Slots(Vector128<ulong> physAddrs, VectorWords<Vector128<ulong>> words);
}

/// <summary>Visits each vector hash.</summary>
public interface IVectorHashVisitor
{
    /// <summary>Called once per hash.</summary>
    void Visit<THash>() where THash : struct, IVectorHash<THash>;
}

/// <summary>The constants of a hash, which a loop keeps in registers; each hash defines their meaning.</summary>
/// <typeparam name="TVector">A vector of 64-bit words.</typeparam>
public readonly struct VectorWords<TVector>(TVector first, TVector second, TVector third, TVector fourth)
    where TVector : struct
{
    /// <summary>The first.</summary>
    public TVector First { get; } = first;

    /// <summary>The second.</summary>
    public TVector Second { get; } = second;

    /// <summary>The third.</summary>
    public TVector Third { get; } = third;

    /// <summary>The fourth.</summary>
    public TVector Fourth { get; } = fourth;
}
