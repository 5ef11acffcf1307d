using System.Runtime.CompilerServices;
using Lookups;

namespace Probe;

/// <summary>
/// What is put into a build on purpose: one file in Injections, of which a build has one. Something on the way of an address to its lookup,
/// unless it opens loops of its own.
/// </summary>
internal interface IInjection
{
    /// <summary>The address, unchanged, after whatever it takes to get it: 0 is added to it, in one way or another.</summary>
    /// <param name="physAddr">The address.</param>
    /// <param name="last">The answer for the bio before.</param>
    /// <param name="zero">0, which the compiler does not know.</param>
    /// <param name="zeros">A page of zeros and what follows it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) => physAddr;

    /// <summary>The loops over an encoding that was built.</summary>
    /// <param name="fabric">The machine.</param>
    /// <param name="client">The client that maps.</param>
    /// <param name="encoding">The encoding.</param>
    /// <param name="amount">How much is injected, where there is more or less.</param>
    static virtual SideLoops Open<TEncoding, TSelf>(Fabric fabric, ClientId client, TEncoding encoding, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding>
        where TSelf : struct, IInjection => new SpoiledLoops<TEncoding, TSelf>(fabric, client, encoding);
}
