using System.Numerics;

namespace Lookups.Search;

/// <summary>
/// Gives every provider an id when there are more providers than ids, such that an id and a few address bits name the provider
/// without collision. Runs at registration, so it may allocate and search.
/// </summary>
/// <remarks>
/// Providers are put in order of size (floor of log2), then address, and cut into runs as short as the number of ids allows, since
/// neighbours of one size differ in the fewest bits. Each run then gets the address bits that tell its members apart
/// (<see cref="BitSelection"/>); a member that is larger than others owns several slots.
/// </remarks>
internal sealed class IdAssignment
{
    private const int MostBits = 13;

    private readonly RowPacking slots = new();

    private IdAssignment(int providers)
    {
        IdOfProvider = new byte[providers + 1];
        Nodes.Add(new BitStep(0, 0));
        slots.Add([0]);
    }

    /// <summary>Why there is no assignment; null when there is one.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The bits of each id and the first of its slots; id 0 sends everything to slot 0, host memory.</summary>
    public List<BitStep> Nodes { get; } = [];

    /// <summary>Number of the provider that owns each slot.</summary>
    public IEnumerable<int> Slots => slots.Slots.Select(id => Math.Max(id, 0));

    /// <summary>The id of each provider, indexed by its number; entry 0 is host memory.</summary>
    public byte[] IdOfProvider { get; }

    public static IdAssignment Make(Fabric fabric, int ids)
    {
        var plan = new IdAssignment(fabric.Providers.Count);
        plan.Assign(fabric, ids);
        return plan;
    }

    private void Assign(Fabric fabric, int ids)
    {
        if (fabric.Providers.Count > ushort.MaxValue)
        {
            Refusal = $"a slot holds {ushort.MaxValue} providers, not {fabric.Providers.Count}";
            return;
        }

        var cubes = AddressCube.OfProviders(fabric).ToLookup(cube => cube.Id);
        var ordered = fabric.Providers.IdsByAddress()
            .OrderBy(id => BitOperations.Log2(fabric.Providers[new ProviderId(id)].Bytes))
            .ToArray();
        foreach (var run in ordered.Chunk(Math.Max(1, (ordered.Length + ids - 1) / ids)))
        {
            if (!AddRun(run, [.. run.SelectMany(id => cubes[(ushort)id])]))
            {
                Refusal = $"{MostBits} bits do not tell {run.Length} providers from 0x{fabric.Providers[new ProviderId(run[0])].Start:x} on apart";
                return;
            }
        }
    }

    private bool AddRun(uint[] run, List<AddressCube> cubes)
    {
        if (BitSelection.TellingApart(cubes, MostBits) is not { } mask)
        {
            return false;
        }

        foreach (var id in run)
        {
            IdOfProvider[id] = (byte)Nodes.Count;
        }

        Nodes.Add(new BitStep(mask, slots.Add(BitDirectoryPlan.Row(cubes, mask))));
        return true;
    }
}
