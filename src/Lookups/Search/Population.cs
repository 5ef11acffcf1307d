using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lookups.Search;

/// <summary>
/// The pieces of address space that lead to one slot of a search, and whose they are. A provider has several pieces where a window
/// above it wraps around inside its region.
/// </summary>
internal sealed class Population
{
    private readonly record struct Piece(ulong First, ulong Last, ushort Id);

    private readonly List<Piece> pieces;

    private Population(List<Piece> pieces)
    {
        this.pieces = pieces;
        Count = CountIds(pieces);
    }

    /// <summary>Number of providers.</summary>
    public int Count { get; }

    /// <summary>The provider, when there is only one.</summary>
    public ushort OnlyId => pieces[0].Id;

    /// <summary>The highest bit in which two addresses of these pieces differ.</summary>
    public int HighestDifferingBit
    {
        get
        {
            var differing = 0UL;
            foreach (var piece in pieces)
            {
                differing |= (piece.First ^ pieces[0].First) | (piece.Last ^ pieces[0].First);
            }

            return BitOperations.Log2(differing);
        }
    }

    public static Population Of(ProviderTable providers)
    {
        var pieces = new List<Piece>(providers.Count);
        foreach (var id in providers.IdsByAddress())
        {
            ref readonly var info = ref providers[new ProviderId(id)];
            pieces.Add(new Piece(info.Start, info.Start + (info.Bytes - 1), (ushort)id));
        }

        return new Population(pieces);
    }

    /// <summary>Whether no two providers share a value of the window.</summary>
    [SkipLocalsInit]
    public bool IsToldApartBy(BitWindow window)
    {
        var mask = (1UL << window.Bits) - 1;
        if (pieces.Exists(piece => (piece.Last >> window.Shift) - (piece.First >> window.Shift) > mask))
        {
            return false;
        }

        Span<ushort> owners = stackalloc ushort[1 << window.Bits];
        owners.Clear();
        foreach (var piece in pieces)
        {
            var last = piece.Last >> window.Shift;
            for (var granule = piece.First >> window.Shift; granule <= last; granule++)
            {
                ref var owner = ref owners[(int)(granule & mask)];
                if (owner != 0 && owner != piece.Id)
                {
                    return false;
                }

                owner = piece.Id;
            }
        }

        return true;
    }

    /// <summary>Whether a window, put above others, cuts the pieces into no more than it is worth.</summary>
    public bool CanBeCutBy(BitWindow window)
    {
        var mask = (1UL << window.Bits) - 1;
        var room = (2UL * (ulong)pieces.Count) + (4UL << window.Bits);
        foreach (var piece in pieces)
        {
            var granules = (piece.Last >> window.Shift) - (piece.First >> window.Shift) + 1;
            if (granules > Math.Min(room, mask + 1))
            {
                return false;
            }

            room -= granules;
        }

        return true;
    }

    /// <summary>What leads to each value of a window, for the values that anything leads to.</summary>
    public IEnumerable<(ulong Value, Population Part)> Split(BitWindow window)
    {
        var parts = new SortedDictionary<ulong, List<Piece>>();
        var mask = (1UL << window.Bits) - 1;
        foreach (var piece in pieces)
        {
            for (var granule = piece.First >> window.Shift; granule <= piece.Last >> window.Shift; granule++)
            {
                if (!parts.TryGetValue(granule & mask, out var part))
                {
                    parts.Add(granule & mask, part = []);
                }

                var first = Math.Max(piece.First, granule << window.Shift);
                var last = Math.Min(piece.Last, (granule << window.Shift) + ((1UL << window.Shift) - 1));
                part.Add(piece with { First = first, Last = last });
            }
        }

        return parts.Select(part => (part.Key, new Population(part.Value)));
    }

    private static int CountIds(List<Piece> pieces)
    {
        var ids = new HashSet<ushort>();
        foreach (var piece in pieces)
        {
            ids.Add(piece.Id);
        }

        return ids.Count;
    }
}
