using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Gives every provider an id when there are more providers than ids, such that a few address bits and the id identify the provider:
/// providers whose addresses share a value of those bits need different ids, as neighbours in a map need different colours. Runs at
/// registration, so it may allocate and search. Immutable, so that later tables can be made from it.
/// </summary>
/// <remarks>
/// The bits are chosen so that no more providers share a value than there are ids (<see cref="BitSelection"/>). Ids are given in order of
/// registration, each the first free id, so a new provider takes none from an earlier one. Where no id is free, more bits make room: they
/// separate providers and bring none together, so no provider ever gets another id.
/// </remarks>
internal sealed class IdColouring
{
    /// <summary>Bits of an address and of an id together: 262 144 slots.</summary>
    private const int WidestTable = 18;

    /// <summary>Largest growth of a table relative to its size when its bits were chosen.</summary>
    private const int MostGrowth = 2;

    private readonly BarInfo[] entries;
    private readonly int plannedSlots;

    private IdColouring(ulong mask, BarInfo[] entries, byte[] idOfProvider, ushort[] owners, int? plannedSlots = null)
    {
        Mask = mask;
        this.entries = entries;
        IdOfProvider = idOfProvider;
        Owners = owners;
        this.plannedSlots = plannedSlots ?? owners.Length;
    }

    /// <summary>The bits of an address that lead to a row of the table.</summary>
    public ulong Mask { get; }

    /// <summary>The id of each provider, indexed by its number; entry 0 is host memory.</summary>
    public byte[] IdOfProvider { get; }

    /// <summary>
    /// Number of the provider of each slot, a row of ids for each value of the bits; 0 for host memory, whose id is 0, and for unused
    /// slots.
    /// </summary>
    public ushort[] Owners { get; }

    /// <summary>Chooses bits and gives ids.</summary>
    /// <param name="fabric">The providers.</param>
    /// <param name="tagBits">Bits of an id, 1 to 8.</param>
    /// <param name="refusal">Why there is no table; null when there is.</param>
    /// <returns>The table; null when there is a refusal.</returns>
    public static IdColouring? Make(Fabric fabric, int tagBits, out string? refusal)
    {
        refusal = RefusalByNumber(fabric);
        if (refusal is null && Choose(new Wanted(fabric, tagBits, [])) is { } table)
        {
            return table;
        }

        refusal ??= $"{WidestTable - tagBits} address bits and {(1 << tagBits) - 1} ids do not tell {fabric.Providers.Count} such "
            + "regions apart";
        return null;
    }

    /// <summary>
    /// A table in which all remaining providers (same region, number and generation) keep their ids. It uses the same bits, or the same
    /// bits and some more, or other bits if these serve all providers and the table has grown to more than twice its size when its bits
    /// were chosen.
    /// </summary>
    /// <param name="fabric">The providers.</param>
    /// <param name="tagBits">Bits of an id, as before.</param>
    /// <param name="refusal">Why there is no table; null when there is.</param>
    /// <returns>The table; null when there is a refusal.</returns>
    public IdColouring? Follow(Fabric fabric, int tagBits, out string? refusal)
    {
        refusal = RefusalByNumber(fabric);
        if (refusal is not null)
        {
            return null;
        }

        var wanted = new Wanted(fabric, tagBits, KeptIds(fabric));
        var next = Colour(wanted, Mask) ?? WithMoreBits(wanted);
        if (next is not null && next.Owners.Length <= MostGrowth * plannedSlots)
        {
            return new IdColouring(next.Mask, next.entries, next.IdOfProvider, next.Owners, plannedSlots);
        }

        var chosen = Choose(wanted);
        var smallest = next is null || chosen?.Owners.Length < next.Owners.Length ? chosen : next;
        refusal = smallest is null
            ? $"{WidestTable - tagBits} address bits do not tell apart all new providers and those that keep their ids"
            : null;
        return smallest;
    }

    private static string? RefusalByNumber(Fabric fabric) =>
        fabric.Providers.Count > ushort.MaxValue ? $"it holds {ushort.MaxValue} providers, not {fabric.Providers.Count}" : null;

    /// <summary>The ids of the remaining providers, whatever their present owner; 0 for new providers.</summary>
    private byte[] KeptIds(Fabric fabric)
    {
        var kept = new byte[fabric.Providers.Count + 1];
        for (var i = 0; i < Math.Min(fabric.Providers.Count, entries.Length); i++)
        {
            ref readonly var before = ref entries[i];
            ref readonly var now = ref fabric.Providers.Providers[i];
            if (before.Start == now.Start && before.Bytes == now.Bytes && before.Handle32 == now.Handle32)
            {
                kept[i + 1] = IdOfProvider[i + 1];
            }
        }

        return kept;
    }

    /// <summary>Bits for which nobody has been given an id yet, or which happen to serve those who have.</summary>
    private static IdColouring? Choose(Wanted wanted)
    {
        // Fewer providers than ids to a row leave the later ones a choice, where the first ones took what they need.
        for (var mostTogether = wanted.Ids; mostTogether > 0; mostTogether = mostTogether * 3 / 4)
        {
            if (BitSelection.TellingApart(wanted.Cubes, wanted.MostBits, mostTogether) is not { } mask)
            {
                return null;
            }

            if (Colour(wanted, mask) is { } table)
            {
                return table;
            }
        }

        return null;
    }

    private IdColouring? WithMoreBits(Wanted wanted)
    {
        var mask = Mask;
        foreach (var bit in BitSelection.GreedyBits(wanted.Cubes, wanted.MostBits - BitOperations.PopCount(Mask), first: Mask))
        {
            mask |= bit;
            if (Colour(wanted, mask) is { } table)
            {
                return WithoutUselessBits(wanted with { Kept = table.IdOfProvider }, table);
            }
        }

        return null;
    }

    private static IdColouring WithoutUselessBits(Wanted wanted, IdColouring table)
    {
        for (var left = table.Mask; left != 0; left &= left - 1)
        {
            table = Colour(wanted, table.Mask & ~(left & (~left + 1))) ?? table;
        }

        return table;
    }

    /// <summary>Keeps the existing ids, then gives each other provider the first free id; null when a provider finds none.</summary>
    private static IdColouring? Colour(Wanted wanted, ulong mask)
    {
        var ids = new byte[wanted.Fabric.Providers.Count + 1];
        var owners = new ushort[1 << (BitOperations.PopCount(mask) + wanted.TagBits)];
        wanted.Kept.CopyTo(ids, 0);
        foreach (ref readonly var cube in wanted.Cubes.AsSpan())
        {
            if (ids[cube.Id] != 0 && !TryOwn(owners, in cube, mask, wanted.TagBits, ids[cube.Id]))
            {
                return null;
            }
        }

        for (var i = 0; i < wanted.Cubes.Length;)
        {
            var provider = wanted.Cubes[i].Id;
            var end = i + 1;
            while (end < wanted.Cubes.Length && wanted.Cubes[end].Id == provider)
            {
                end++;
            }

            if (ids[provider] == 0)
            {
                ids[provider] = FirstFree(owners, wanted.Cubes.AsSpan(i..end), mask, wanted.TagBits);
                if (ids[provider] == 0)
                {
                    return null;
                }
            }

            i = end;
        }

        return new IdColouring(mask, wanted.Fabric.Providers.Providers.ToArray(), ids, owners);
    }

    /// <summary>Takes the first id that no other provider has in any of the rows; 0 when there is none.</summary>
    private static byte FirstFree(ushort[] owners, ReadOnlySpan<AddressCube> provider, ulong mask, int tagBits)
    {
        for (var id = 1; id < 1 << tagBits; id++)
        {
            if (IsFree(owners, provider, mask, tagBits, id))
            {
                foreach (ref readonly var cube in provider)
                {
                    TryOwn(owners, in cube, mask, tagBits, id);
                }

                return (byte)id;
            }
        }

        return 0;
    }

    private static bool IsFree(ushort[] owners, ReadOnlySpan<AddressCube> provider, ulong mask, int tagBits, int id)
    {
        foreach (ref readonly var cube in provider)
        {
            foreach (var row in cube.Slots(mask))
            {
                if (owners[(row << tagBits) | id] != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool TryOwn(ushort[] owners, in AddressCube cube, ulong mask, int tagBits, int id)
    {
        foreach (var row in cube.Slots(mask))
        {
            ref var owner = ref owners[(row << tagBits) | id];
            if (owner != 0 && owner != cube.Id)
            {
                return false;
            }

            owner = cube.Id;
        }

        return true;
    }

    /// <summary>The providers that need an id, and the ids to keep.</summary>
    private sealed record Wanted(Fabric Fabric, int TagBits, byte[] Kept)
    {
        public AddressCube[] Cubes { get; } = AddressCube.Of(Fabric, withHostMemory: false);

        public int Ids => (1 << TagBits) - 1;

        public int MostBits => WidestTable - TagBits;
    }
}
