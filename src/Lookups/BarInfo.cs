using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups;

/// <summary>Number of a provider: 1 to N in order of registration; 0 is ordinary host memory.</summary>
/// <param name="Value">The number.</param>
public readonly record struct ProviderId(uint Value)
{
    /// <summary>Ordinary host memory: what zeroed state must mean.</summary>
    public static ProviderId Host => default;
}

/// <summary>Number of a client, the device that will do the DMA: 0 to M-1.</summary>
/// <param name="Value">The number.</param>
public readonly record struct ClientId(int Value);

/// <summary>
/// What dma_map must know of a peer-to-peer region: 32 bytes, half a cache line, always in native memory aligned to its size.
/// </summary>
/// <remarks>
/// The kernel's <c>struct p2pdma_provider</c> (Linux 6.19) holds {owner, bus_offset}, 16 bytes, one per BAR. The other half holds
/// what a structure needs to prove that an address belongs here (start, length); the handle, which repeats the id and the generation,
/// proves that a tag is not stale. A structure may keep copies of entries where its search ends, so that the search's last line
/// is also the answer's. Entry 0 of a <see cref="ProviderTable"/> is host memory: it contains every address and its offset is 0, so
/// that a lookup never returns null and adding the offset is right without a branch.
/// </remarks>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
public struct BarInfo
{
    /// <summary>Size of the struct in bytes: two share a cache line.</summary>
    public const int SizeBytes = 32;

    /// <summary>Its first bytes, which say where the region lies: what it takes to see whether an address lies in it.</summary>
    internal const int BoundsBytes = 16;

    /// <summary>Bits of <see cref="Handle32"/> that hold the id.</summary>
    public const int IdBits = 20;

    /// <summary>Bits of <see cref="Handle16"/> that hold the id.</summary>
    public const int ShortIdBits = 13;

    /// <summary>The owner of memory that is nobody's: of a slot of the registry whose provider is gone.</summary>
    public const ushort NoOwner = 0xFFFF;

    /// <summary>Physical address of the first byte.</summary>
    public ulong Start;

    /// <summary>Length in bytes; all of the address space for host memory, 0 for what is nobody's.</summary>
    public ulong Bytes;

    /// <summary>
    /// What to add (modulo 2^64) to a physical address for the PCI bus address, as <c>bus_offset</c> in drivers/pci/p2pdma.c.
    /// </summary>
    public ulong BusOffset;

    /// <summary>The 32-bit handle of this registration: id in bits 0-19, generation in bits 20-31.</summary>
    public uint Handle32;

    /// <summary>The 16-bit handle of this registration: id in bits 0-12, generation in bits 13-15.</summary>
    public ushort Handle16;

    /// <summary>Number of the device that owns the BAR.</summary>
    public ushort Owner;

    /// <summary>An entry.</summary>
    /// <param name="region">The region.</param>
    /// <param name="id">The provider's number, below 2^20.</param>
    /// <param name="generation">How often this entry has been registered; the handles carry its low bits.</param>
    public BarInfo(Region region, uint id, uint generation)
    {
        Start = region.Start;
        Bytes = region.Bytes;
        BusOffset = region.BusOffset;
        Handle32 = (generation << IdBits) | id;
        Handle16 = (ushort)((generation << ShortIdBits) | (id & ((1 << ShortIdBits) - 1)));
        Owner = region.Owner;
    }

    /// <summary>The provider's number; 0 for host memory.</summary>
    public readonly uint Id => Handle32 & ((1u << IdBits) - 1);

    /// <summary>Whether nobody vouches for this memory: what a stale tag resolves to, and a hint's lines, which name no provider.</summary>
    public readonly bool IsNobodys => Bytes == 0 || Owner == NoOwner;

    /// <summary>Whether the address lies in the region. One subtraction and one comparison.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>True when it does; always for host memory.</returns>
    public readonly bool Contains(ulong physAddr) => physAddr - Start < Bytes;

    /// <summary>Whether a segment lies in the region from its first byte to its last. Two subtractions and two comparisons.</summary>
    /// <param name="physAddr">Address of its first byte.</param>
    /// <param name="bytes">Its length.</param>
    /// <returns>True when it does; always for host memory.</returns>
    public readonly bool ContainsAll(ulong physAddr, uint bytes) => bytes <= Bytes && physAddr - Start <= Bytes - bytes;

    /// <summary>
    /// The end of a search by address that checks: the candidate if the address lies in it, else another entry. Host memory as the
    /// candidate contains every address, so the branch fails only where a search was led astray.
    /// </summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="candidate">What a search arrived at.</param>
    /// <param name="otherwise">What stands for everything else.</param>
    /// <param name="physAddr">The address.</param>
    /// <param name="watch">The watch.</param>
    /// <returns>One of the two.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe ref readonly BarInfo Confirm<TWatch>(
        ref readonly BarInfo candidate, BarInfo* otherwise, ulong physAddr, TWatch watch)
        where TWatch : struct, ILoadWatch
    {
        watch.Load(Unsafe.AsPointer(ref Unsafe.AsRef(in candidate)), BoundsBytes);
        return ref candidate.Contains(physAddr) ? ref candidate : ref *otherwise;
    }
}
