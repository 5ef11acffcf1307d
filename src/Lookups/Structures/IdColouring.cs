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
/// <param name="Mask">The bits of an address that lead to a row of the table.</param>
/// <param name="Entries">The providers, in order of id.</param>
/// <param name="IdOfProvider">The id of each provider, indexed by its number; entry 0 is host memory.</param>
/// <param name="Owners">
/// Number of the provider of each slot, a row of ids for each value of the bits; 0 for host memory, whose id is 0, and for unused slots.
/// </param>
internal sealed record IdColouring(ulong Mask, BarInfo[] Entries, byte[] IdOfProvider, ushort[] Owners)
{
    /// <summary>Bits of an address and of an id together: 262 144 slots.</summary>
    private const int WidestTable = 18;

    /// <summary>Largest growth of a table relative to its size when its bits were chosen.</summary>
    private const int MostGrowth = 2;

    /// <summary>Number of slots when the bits were chosen, for this table or for the table that it was made from.</summary>
    private int PlannedSlots { get; init; } = Owners.Length;

    /// <summary>
    /// The table that follows an existing one, or the first table. All remaining providers (same region, number and generation) keep their
    /// ids. It uses the same bits, or the same bits and some more, or other bits if these serve all providers and the table has grown to
    /// more than twice its size when its bits were chosen.
    /// </summary>
    /// <param name="before">The existing table; null when there is none.</param>
    /// <param name="fabric">The providers.</param>
    /// <param name="tagBits">Bits of an id, 1 to 8; as before.</param>
    /// <param name="refusal">Why there is no table; null when there is.</param>
    public static IdColouring? After(IdColouring? before, Fabric fabric, int tagBits, out string? refusal)
    {
        refusal = null;
        var wanted = new Wanted(fabric, tagBits, before?.KeptIds(fabric) ?? []);
        var next = before is null ? null : Colour(wanted, before.Mask) ?? before.WithMoreBits(wanted);
        if (before is not null && next is not null && next.Owners.Length <= MostGrowth * before.PlannedSlots)
        {
            return next with { PlannedSlots = before.PlannedSlots };
        }

        var chosen = Choose(wanted);
        var smallest = next is null || chosen?.Owners.Length < next.Owners.Length ? chosen : next;
        if (smallest is null)
        {
            refusal = $"{WidestTable - tagBits} address bits "
                + (before is null
                    ? $"and {(1 << tagBits) - 1} ids do not tell {fabric.Providers.Count} such regions apart"
                    : "do not tell apart all new providers and those that keep their ids");
        }

        return smallest;
    }

    /// <summary>The ids of the remaining providers, whatever their present owner; 0 for new providers.</summary>
    private byte[] KeptIds(Fabric fabric)
    {
        var kept = new byte[fabric.Providers.Count + 1];
        for (var i = 0; i < Math.Min(fabric.Providers.Count, Entries.Length); i++)
        {
            ref readonly var before = ref Entries[i];
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
