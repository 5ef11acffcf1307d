using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Gives every provider an id when there are more providers than ids, such that a few address bits and the id name the provider: providers whose
/// addresses share a value of those bits need different ids, as neighbours in a map need different colours. Runs at registration, so it may
/// allocate and search.
/// </summary>
/// <remarks>
/// The bits are chosen so that no value is shared by more providers than there are ids (<see cref="BitSelection"/>). Ids are given in order of
/// registration, each the first that is free: a further provider takes none from those before it.
/// </remarks>
internal sealed class IdColouring
{
    /// <summary>Bits of an address and of an id together: 262 144 slots.</summary>
    private const int WidestTable = 18;

    private IdColouring(ulong mask, int tagBits, int providers)
    {
        Mask = mask;
        IdOfProvider = new byte[providers + 1];
        Owners = new int[1 << (BitOperations.PopCount(mask) + tagBits)];
    }

    /// <summary>The bits of an address that lead to a row of the table.</summary>
    public ulong Mask { get; }

    /// <summary>The id of each provider, indexed by its number; entry 0 is host memory.</summary>
    public byte[] IdOfProvider { get; }

    /// <summary>Number of the provider of each slot, a row of ids for each value of the bits; 0 for host memory, whose id is 0, and where nobody is.</summary>
    public int[] Owners { get; }

    /// <summary>Chooses bits and gives ids.</summary>
    /// <param name="fabric">The providers.</param>
    /// <param name="tagBits">Bits of an id, 1 to 8.</param>
    /// <param name="refusal">Why there is no table; null when there is.</param>
    /// <returns>The table; null when there is a refusal.</returns>
    public static IdColouring? Make(Fabric fabric, int tagBits, out string? refusal)
    {
        var ids = (1 << tagBits) - 1;
        refusal = null;
        if (fabric.Providers.Count > ushort.MaxValue)
        {
            refusal = $"it holds {ushort.MaxValue} providers, not {fabric.Providers.Count}";
            return null;
        }

        var cubes = AddressCube.OfProviders(fabric).ToList();

        // Fewer providers than ids to a row leave the later ones a choice, where the first ones took what they need.
        for (var room = ids; room > 0; room = room * 3 / 4)
        {
            if (BitSelection.TellingApart(cubes, WidestTable - tagBits, room) is not { } mask)
            {
                break;
            }

            var table = new IdColouring(mask, tagBits, fabric.Providers.Count);
            if (table.Colour(cubes, tagBits))
            {
                return table;
            }
        }

        refusal = $"{WidestTable - tagBits} address bits and {ids} ids do not tell {fabric.Providers.Count} such regions apart";
        return null;
    }

    private bool Colour(List<AddressCube> cubes, int tagBits)
    {
        foreach (var provider in cubes.GroupBy(cube => cube.Id))
        {
            var rows = provider.SelectMany(cube => cube.Slots(Mask)).Distinct().ToList();
            var id = 1;
            while (id < 1 << tagBits && !rows.TrueForAll(row => Owners[(row << tagBits) | id] == 0))
            {
                id++;
            }

            if (id == 1 << tagBits)
            {
                return false;
            }

            IdOfProvider[provider.Key] = (byte)id;
            rows.ForEach(row => Owners[(row << tagBits) | id] = provider.Key);
        }

        return true;
    }
}
