using Lookups.Memory;

namespace Lookups;

/// <summary>A region to register: where it is, how its bus address differs, who owns it.</summary>
/// <param name="Start">Physical address of the first byte.</param>
/// <param name="Bytes">Length in bytes, at least 1.</param>
/// <param name="BusOffset">Added modulo 2^64 to a physical address to get the bus address.</param>
/// <param name="Owner">Number of the owning device.</param>
public readonly record struct Region(ulong Start, ulong Bytes, ulong BusOffset, ushort Owner);

/// <summary>
/// The registered providers as one native array of 32-byte <see cref="BarInfo"/> entries. Entry 0 is host memory. Stale tags resolve to the
/// last entry: memory without an owner that no client reaches. Every encoding resolves to an entry of this table, so that all rows of a
/// result touch the same final line.
/// </summary>
public sealed unsafe class ProviderTable : IDisposable
{
    /// <summary>Addresses end here: MAX_PHYSMEM_BITS is 52 with five-level page tables (Linux arch/x86/include/asm/sparsemem.h).</summary>
    public const int PhysAddrBits = 52;

    /// <summary>The first address above the physical address space.</summary>
    public const ulong PhysAddrEnd = 1UL << PhysAddrBits;

    /// <summary>Maximum number of providers: an id has 20 bits, and the number after the last stands for stale tags.</summary>
    public const int MostProviders = (1 << BarInfo.IdBits) - 2;

    /// <summary>Binary logarithm of the page size: pages are 4 KiB.</summary>
    public const int PageShift = 12;

    /// <summary>Size of a page in bytes.</summary>
    public const ulong PageBytes = 1UL << PageShift;

    private readonly AlignedMemory memory;

    /// <summary>Registers regions; the first gets id 1.</summary>
    /// <param name="regions">Regions in order of registration.</param>
    /// <param name="generation">Generation of every entry, as if each had been registered that often.</param>
    /// <exception cref="ArgumentException">A region is empty, ends above 2^52, or overlaps another.</exception>
    public ProviderTable(ReadOnlySpan<Region> regions, uint generation = 1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(regions.Length, MostProviders, nameof(regions));
        RefuseBadRegions(regions);
        memory = AlignedMemory.Allocate<BarInfo>((nuint)regions.Length + 2, out var infos);
        Infos = infos;
        Count = regions.Length;
        infos[0].Bytes = ulong.MaxValue;
        infos[Count + 1].Handle32 = (uint)Count + 1;
        for (var i = 0; i < regions.Length; i++)
        {
            infos[i + 1] = new BarInfo(regions[i], (uint)i + 1, generation);
        }
    }

    private ProviderTable(ProviderTable from)
    {
        memory = AlignedMemory.Allocate<BarInfo>((nuint)from.Count + 2, out var infos);
        Infos = infos;
        Count = from.Count;
        from.All.CopyTo(new Span<BarInfo>(infos, Count + 2));
    }

    /// <summary>Number of providers, host memory not counted; ids run from 1 to this.</summary>
    public int Count { get; }

    /// <summary>The table itself, <see cref="Count"/> + 2 entries, the first at the start of a cache line; valid until disposed.</summary>
    public BarInfo* Infos { get; }

    /// <summary>One provider's entry, or host memory's for id 0.</summary>
    /// <param name="id">An id, at most <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such provider.</exception>
    public ref readonly BarInfo this[ProviderId id]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(id.Value, (uint)Count, nameof(id));
            return ref Infos[id.Value];
        }
    }

    /// <summary>The entries of all providers, host memory left out, in order of id.</summary>
    public ReadOnlySpan<BarInfo> Providers => new(Infos + 1, Count);

    /// <summary>All entries: host memory's, the providers', and the one that stale tags resolve to.</summary>
    internal Span<BarInfo> All => new(Infos, Count + 2);

    /// <summary>The oracle: a plain scan over all regions. O(n), one line per 2 providers. Everything else is checked against it.</summary>
    public ProviderId FindByScan(ulong physAddr)
    {
        for (var i = 1; i <= Count; i++)
        {
            if (Infos[i].Contains(physAddr))
            {
                return new ProviderId((uint)i);
            }
        }

        return ProviderId.Host;
    }

    /// <summary>Ids in ascending order of address. O(n log n).</summary>
    public uint[] IdsByAddress()
    {
        var ids = new uint[Count];
        var starts = new ulong[Count];
        for (var i = 0; i < Count; i++)
        {
            ids[i] = (uint)i + 1;
            starts[i] = Infos[i + 1].Start;
        }

        Array.Sort(starts, ids);
        return ids;
    }

    /// <summary>
    /// Names two regions that share a page of memory. Structures that work page by page cannot tell such regions apart. O(n log n).
    /// </summary>
    /// <returns>One line, or null when no two do.</returns>
    public string? DescribeSharedPage()
    {
        var ids = IdsByAddress();
        for (var i = 1; i < ids.Length; i++)
        {
            ref readonly var before = ref Infos[ids[i - 1]];
            ref readonly var after = ref Infos[ids[i]];
            if ((before.Start + (before.Bytes - 1)) >> PageShift == after.Start >> PageShift)
            {
                return $"regions 0x{before.Start:x} and 0x{after.Start:x} share a page of 4 KiB";
            }
        }

        return null;
    }

    /// <summary>
    /// A separate table with the same entries. It has no readers yet, so its entries may still be written. O(n), no check.
    /// </summary>
    internal ProviderTable Copy() => new(this);

    /// <summary>Frees the table. Every encoding built on it must be disposed first.</summary>
    public void Dispose() => memory.Dispose();

    /// <summary>Refuses a region that no machine can have, including one that wraps around.</summary>
    /// <param name="region">The region.</param>
    /// <param name="parameter">Name of the parameter that holds it.</param>
    /// <exception cref="ArgumentException">The region is empty or ends above 2^52.</exception>
    internal static void RefuseBadRegion(Region region, string parameter)
    {
        if (region.Bytes == 0 || region.Start >= PhysAddrEnd || region.Bytes > PhysAddrEnd - region.Start)
        {
            throw new ArgumentException(
                $"Region 0x{region.Start:x}+0x{region.Bytes:x}: expected 1 byte or more below 2^{PhysAddrBits}.", parameter);
        }
    }

    private static void RefuseBadRegions(ReadOnlySpan<Region> regions)
    {
        var sorted = regions.ToArray();
        Array.Sort(sorted, (a, b) => a.Start.CompareTo(b.Start));
        for (var i = 0; i < sorted.Length; i++)
        {
            var region = sorted[i];
            RefuseBadRegion(region, nameof(regions));
            if (i > 0 && sorted[i - 1].Start + sorted[i - 1].Bytes > region.Start)
            {
                throw new ArgumentException(
                    $"Region 0x{region.Start:x}+0x{region.Bytes:x} overlaps region 0x{sorted[i - 1].Start:x}+0x{sorted[i - 1].Bytes:x}.",
                    nameof(regions));
            }
        }
    }
}
