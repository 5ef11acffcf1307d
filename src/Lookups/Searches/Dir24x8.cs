using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>
/// A first table indexed directly by the top bits of the used address range, and tables of 256 where a block has several owners. O(1), 1 to
/// 3 tables; a cold search touches one line per table and the provider's own. Gupta, Lin and McKeown, INFOCOM 1998.
/// </summary>
/// <remarks>
/// The paper's tables answer in one or two memory accesses whatever the prefix. These tables are scaled to a processor's cache, and all
/// searches of one machine touch the same number of tables, so that no branch depends on the address.
/// </remarks>
public readonly unsafe struct Dir24x8 : IAddressSearch<Dir24x8>
{
    private const long MostBytes = 64L << 20;

    private readonly BarInfo* infos;
    private readonly uint* entries;
    private readonly BitWindow rootWindow;
    private readonly int levels;
    private readonly AlignedMemory memory;

    private Dir24x8(ProviderTable providers, StrideTrie trie)
    {
        infos = providers.Infos;
        rootWindow = trie.Root.Window;
        levels = trie.Levels;
        var table = new DirectTable(trie, providers.Count);
        memory = AlignedMemory.Allocate((nuint)table.Entries.Length, out entries);
        table.Entries.CopyTo(new Span<uint>(entries, table.Entries.Length));
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "dir-24-8",
        Summary = "a table over the top bits of the used range, tables of 256 below blocks of several owners; ids at the end.",
        Source = "Gupta, Lin and McKeown, \"Routing lookups in hardware at memory access speeds\" (DIR-24-8), INFOCOM 1998.",
        Cost = "O(1), 1 to 3 tables, rarely 4; one line per table + the provider's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static Dir24x8 Build(Fabric fabric, out string? refusal)
    {
        refusal = fabric.Providers.DescribeSharedPage();
        if (refusal is not null)
        {
            return default;
        }

        var trie = Plan(fabric);
        var bytes = DirectTable.CountEntries(trie, fabric.Providers.Count) * sizeof(uint);
        refusal = bytes > MostBytes ? $"its tables would take {bytes >> 20} MiB, more than {MostBytes >> 20}" : null;
        return refusal is null ? new Dir24x8(fabric.Providers, trie) : default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref new AnyLevels(this).Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(Dir24x8 self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse
    {
        switch (self.levels)
        {
            case 2:
                SearchLoop.Resolve<TwoLevels, TUse>(new TwoLevels(self), bios, mapped);
                break;
            case 3:
                SearchLoop.Resolve<ThreeLevels, TUse>(new ThreeLevels(self), bios, mapped);
                break;
            default:
                SearchLoop.Resolve<AnyLevels, TUse>(new AnyLevels(self), bios, mapped);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    /// <summary>
    /// Three tables whose first fits L2 cost less than two whose first does not, so a larger first table must save a level.
    /// </summary>
    private static StrideTrie Plan(Fabric fabric)
    {
        StrideTrie? best = null;
        foreach (var withMemory in new[] { true, false })
        {
            var pieces = AddressPiece.Of(fabric, withMemory);
            foreach (var (rootBits, enough) in new[] { (8, 2), (12, 2), (14, 2), (16, 3), (20, 3) })
            {
                if (best is not null && best.Levels <= enough)
                {
                    break;
                }

                best = StrideTrie.Make(pieces, rootBits, DirectTable.Stride, best?.Levels - 1 ?? int.MaxValue) ?? best;
            }
        }

        return best ?? throw new InvalidOperationException("A trie of any depth tells these regions apart.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint First<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var entry = entries + rootWindow.Value(physAddr);
        watch.Load(entry, sizeof(uint));
        return *entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Next<TWatch>(uint entry, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var next = entries + DirectTable.Slot(entry, physAddr);
        watch.Load(next, sizeof(uint));
        return *next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly BarInfo Provider<TWatch>(uint id, TWatch watch) where TWatch : struct, ILoadWatch
    {
        return ref infos[id];
    }

    private readonly struct TwoLevels(Dir24x8 tables) : ICandidateSearch<TwoLevels>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref tables.Provider(tables.Next(tables.First(physAddr, watch), physAddr, watch), watch);
    }

    private readonly struct ThreeLevels(Dir24x8 tables) : ICandidateSearch<ThreeLevels>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref tables.Provider(tables.Next(tables.Next(tables.First(physAddr, watch), physAddr, watch), physAddr, watch), watch);
    }

    private readonly struct AnyLevels(Dir24x8 tables) : ICandidateSearch<AnyLevels>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
        {
            var entry = tables.First(physAddr, watch);
            for (var level = tables.levels; level > 1; level--)
            {
                entry = tables.Next(entry, physAddr, watch);
            }

            return ref tables.Provider(entry, watch);
        }
    }
}
