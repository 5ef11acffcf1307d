using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Searches;

/// <summary>
/// The kernel's table of 128 MiB sections. Each section names its provider; providers that share a section are in a list.
/// </summary>
public readonly unsafe struct SectionTable : IAddressSearch<SectionTable>
{
    [StructLayout(LayoutKind.Sequential, Size = 24)]
    private struct Entry
    {
        public ulong Start;
        public ulong Bytes;
        public uint Id;
        public uint Following;
    }

    private readonly BarInfo* infos;
    private readonly MemSections sections;
    private readonly AlignedMemory entryMemory;

    private SectionTable(ProviderTable providers)
    {
        infos = providers.Infos;
        sections = MemSections.Reserve();
        var groups = PlaceWhole(providers)
            .GroupBy(end => end.Section, end => end.Id)
            .Select(group => (Section: group.Key, Ids: group.ToArray()))
            .ToList();
        entryMemory = AlignedMemory.Allocate<Entry>(
            (nuint)groups.Where(group => group.Ids.Length > 1).Sum(group => group.Ids.Length), out var entries);
        foreach (var (number, ids) in groups)
        {
            var section = sections.Add(number);
            if (ids.Length == 1)
            {
                section->MemMap = (ulong)(infos + ids[0]);
                continue;
            }

            section->Usage = (ulong)entries;
            for (var i = 0; i < ids.Length; i++)
            {
                var info = infos + ids[i];
                *entries++ = new Entry { Start = info->Start, Bytes = info->Bytes, Id = ids[i], Following = (uint)(ids.Length - 1 - i) };
            }
        }
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "section-table",
        Summary = "a two-level table of 128 MiB sections, as mem_section; regions that share a section are scanned.",
        Source = "__nr_to_section and SECTION_SIZE_BITS, include/linux/mmzone.h and arch/x86/include/asm/sparsemem.h, Linux 6.18.",
        Cost = "O(1), root line + section line + the provider's own; O(n) in a section of n providers, one line per 2.7",
    };

    /// <inheritdoc/>
    public static int Capacity => ProviderTable.MostProviders;

    /// <inheritdoc/>
    public nuint FootprintBytes => sections.Bytes + entryMemory.Bytes;

    /// <inheritdoc/>
    public static SectionTable Build(Fabric fabric, out string? refusal)
    {
        refusal = ReservedMemory.IsSupported ? null : "a table of sections that is mostly untouched needs mmap, Linux or macOS";
        return refusal is null ? new SectionTable(fabric.Providers) : default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var section = sections.Find(physAddr >> MemSections.Shift, watch);
        if (section == null)
        {
            return ref *infos;
        }

        watch.Load(section, sizeof(MemSection));
        var info = section->Usage != 0 ? Scan((Entry*)section->Usage, physAddr, watch)
            : section->MemMap != 0 ? (BarInfo*)section->MemMap
            : infos;
        return ref *info;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        sections.Dispose();
        entryMemory?.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private BarInfo* Scan<TWatch>(Entry* entry, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        while (true)
        {
            watch.Load(entry, sizeof(Entry));
            if (physAddr - entry->Start < entry->Bytes)
            {
                return infos + entry->Id;
            }

            if (entry->Following == 0)
            {
                return infos;
            }

            entry++;
        }
    }

    /// <summary>Names the provider in every section between a region's first and last section, which no other region can share.</summary>
    /// <returns>The first and last sections, which others may share, in ascending order of address.</returns>
    private List<(ulong Section, uint Id)> PlaceWhole(ProviderTable providers)
    {
        var ends = new List<(ulong Section, uint Id)>(providers.Count);
        foreach (var id in providers.IdsByAddress())
        {
            var first = infos[id].Start >> MemSections.Shift;
            var last = (infos[id].Start + (infos[id].Bytes - 1)) >> MemSections.Shift;
            ends.Add((first, id));
            for (var section = first + 1; section < last; section++)
            {
                sections.Add(section)->MemMap = (ulong)(infos + id);
            }

            if (last > first)
            {
                ends.Add((last, id));
            }
        }

        return ends;
    }
}
