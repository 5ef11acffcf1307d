using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups;

/// <summary>Number of a provider: 1 to N in order of registration; 0 is ordinary host memory.</summary>
/// <param name="Value">The number.</param>
public readonly record struct ProviderId(uint Value)
{
    /// <summary>Ordinary host memory. Zeroed state means host memory.</summary>
    public static ProviderId Host => default;
}

/// <summary>Number of a client, the device that will do the DMA: 0 to M-1.</summary>
/// <param name="Value">The number.</param>
public readonly record struct ClientId(int Value);

/// <summary>
/// The data that dma_map needs about a peer-to-peer region: 32 bytes, half a cache line. Always in native memory, aligned to its size.
/// </summary>
/// <remarks>
/// The kernel's <c>struct p2pdma_provider</c> (Linux 6.19) holds {owner, bus_offset}, 16 bytes, one per BAR. The other half holds start and
/// length, which prove that an address belongs to the region. The handles repeat the id and the generation and prove that a tag is not
/// stale. A structure may keep copies of entries where its search ends; the last cache line of the search then also holds the answer. Entry
/// 0 of a <see cref="ProviderTable"/> is host memory: it contains every address and its offset is 0, so a lookup never returns null and
/// adds the offset without a branch.
/// </remarks>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
public struct BarInfo
{
    /// <summary>Size of the struct in bytes: two share a cache line.</summary>
    public const int SizeBytes = 32;

    /// <summary>Size of the first two fields in bytes: start and length, enough to check whether an address lies in the region.</summary>
    internal const int BoundsBytes = 16;

    /// <summary>Bits of <see cref="Handle32"/> that hold the id.</summary>
    public const int IdBits = 20;

    /// <summary>Bits of <see cref="Handle16"/> that hold the id.</summary>
    public const int ShortIdBits = 13;

    /// <summary>Owner number of memory without an owner: a registry slot whose provider was removed.</summary>
    public const ushort NoOwner = 0xFFFF;

    /// <summary>Physical address of the first byte.</summary>
    public ulong Start;

    /// <summary>Length in bytes; the whole address space for host memory, 0 for memory without an owner.</summary>
    public ulong Bytes;

    /// <summary>
    /// Added (modulo 2^64) to a physical address to get the PCI bus address, as <c>bus_offset</c> in drivers/pci/p2pdma.c.
    /// </summary>
    public ulong BusOffset;

    /// <summary>The 32-bit handle of this registration: id in bits 0-19, generation in bits 20-31.</summary>
    public uint Handle32;

    /// <summary>The 16-bit handle of this registration: id in bits 0-12, generation in bits 13-15.</summary>
    public ushort Handle16;

    /// <summary>Number of the device that owns the BAR.</summary>
    public ushort Owner;

    /// <summary>Creates an entry.</summary>
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

    /// <summary>
    /// Whether the memory has no owner: the entry that a stale tag resolves to, or that of a hint, which names no provider.
    /// </summary>
    public readonly bool IsNobodys => Bytes == 0 || Owner == NoOwner;

    /// <summary>Whether the address lies in the region. One subtraction and one comparison.</summary>
    /// <returns>True when it does; always for host memory.</returns>
    public readonly bool Contains(ulong physAddr) => physAddr - Start < Bytes;

    /// <summary>Whether a segment lies in the region from its first byte to its last. Two subtractions and two comparisons.</summary>
    /// <returns>True when it does; always for host memory.</returns>
    public readonly bool ContainsAll(ulong physAddr, uint bytes) => bytes <= Bytes && physAddr - Start <= Bytes - bytes;

    /// <summary>
    /// Ends a checking search by address: returns the candidate if the address lies in it, else another entry. Host memory contains every
    /// address, so the check fails only when the search ends at a provider that does not hold the address.
    /// </summary>
    /// <param name="candidate">The entry at which the search ended.</param>
    /// <param name="otherwise">The entry to return when the candidate does not hold the address.</param>
    /// <param name="physAddr">The address.</param>
    /// <param name="watch">The observer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe ref readonly BarInfo Confirm<TWatch>(
        ref readonly BarInfo candidate, BarInfo* otherwise, ulong physAddr, TWatch watch)
        where TWatch : struct, ILoadWatch
    {
        watch.Load(Unsafe.AsPointer(ref Unsafe.AsRef(in candidate)), BoundsBytes);
        return ref candidate.Contains(physAddr) ? ref candidate : ref *otherwise;
    }
}
