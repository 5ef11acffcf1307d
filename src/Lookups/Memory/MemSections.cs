using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary>One section of 128 MiB, <c>struct mem_section</c> without CONFIG_PAGE_EXTENSION: 16 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 16)]
internal struct MemSection
{
    /// <summary><c>section_mem_map</c>, or its stand-in; 0 where nothing is present.</summary>
    public ulong MemMap;

    /// <summary><c>usage</c>, or its stand-in.</summary>
    public ulong Usage;
}

/// <summary>
/// The kernel's two-level table of sections (CONFIG_SPARSEMEM_EXTREME, include/linux/mmzone.h, Linux 6.18): pointers to roots of one
/// page each, and 256 sections in each root. O(1), two dependent loads and two lines.
/// </summary>
/// <remarks>All roots are reserved and take memory only where they are touched; a root is in use once a section of it was added.</remarks>
internal readonly unsafe struct MemSections : IDisposable
{
    /// <summary>SECTION_SIZE_BITS of x86-64.</summary>
    public const int Shift = 27;

    private const int RootShift = 8;
    private const ulong RootMask = (1 << RootShift) - 1;
    private const ulong Roots = 1UL << (ProviderTable.PhysAddrBits - Shift - RootShift);

    private readonly MemSection** roots;
    private readonly MemSection* sections;
    private readonly ReservedMemory memory;

    private MemSections(ReservedMemory memory, byte* first)
    {
        this.memory = memory;
        roots = (MemSection**)first;
        sections = (MemSection*)(first + ((nuint)Roots * (nuint)sizeof(MemSection*)));
    }

    /// <summary>Bytes of the roots in use, and of the pointers to all roots, which the kernel allocates at boot.</summary>
    public nuint Bytes
    {
        get
        {
            var used = (nuint)Roots * (nuint)sizeof(MemSection*);
            for (nuint root = 0; root < (nuint)Roots; root++)
            {
                used += roots[root] == null ? 0 : (nuint)sizeof(MemSection) << RootShift;
            }

            return used;
        }
    }

    /// <summary>Reserves a table without sections.</summary>
    /// <returns>The table, owner of its memory.</returns>
    public static MemSections Reserve()
    {
        var bytes = (Roots * (ulong)sizeof(MemSection*)) + ((Roots << RootShift) * (ulong)sizeof(MemSection));
        var memory = ReservedMemory.Reserve((nuint)bytes, out var first);
        return new MemSections(memory, first);
    }

    /// <summary>Adds a section; its root is then in use.</summary>
    /// <param name="number">Its number, below 2^25.</param>
    public MemSection* Add(ulong number)
    {
        var root = number >> RootShift;
        roots[root] = sections + (root << RootShift);
        return roots[root] + (number & RootMask);
    }

    /// <summary>A section, as <c>__nr_to_section</c>.</summary>
    /// <param name="number">Its number, below 2^25.</param>
    /// <param name="watch">The observer; the caller reports the load of the section itself.</param>
    /// <returns>The section; null when no section of its root was added.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MemSection* Find<TWatch>(ulong number, TWatch watch) where TWatch : struct, ILoadWatch
    {
        watch.Load(roots + (number >> RootShift));
        var root = roots[number >> RootShift];
        return root == null ? null : root + (number & RootMask);
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();
}
