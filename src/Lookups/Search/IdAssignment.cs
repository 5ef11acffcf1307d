using System.Numerics;

namespace Lookups.Search;

/// <summary>
/// Gives every provider an id when there are more providers than ids, such that an id and a few address bits name the provider
/// without collision. Runs at registration, so it may allocate and search.
/// </summary>
/// <remarks>
/// Providers are grouped by size (floor of log2) and cut into runs of neighbours, since equal sizes at neighbouring addresses differ
/// in the few bits above their size. The longest run is as short as the number of ids allows. Each run then gets the narrowest window
/// under which no two of its members share a slot; a member may own several.
/// </remarks>
internal sealed class IdAssignment
{
    private const int WidestWindow = 13;
    private readonly ProviderTable providers;

    private IdAssignment(ProviderTable providers)
    {
        this.providers = providers;
        IdOfProvider = new byte[providers.Count + 1];
        Windows.Add(new BitWindow(0, 0, 0));
        Slots.Add(0);
    }

    /// <summary>Why there is no assignment; null when there is one.</summary>
    public string? Refusal { get; private set; }

    /// <summary>One window per id; id 0 sends everything to slot 0, host memory.</summary>
    public List<BitWindow> Windows { get; } = [];

    /// <summary>Number of the provider that owns each slot.</summary>
    public List<ushort> Slots { get; } = [];

    /// <summary>The id of each provider, indexed by its number; entry 0 is host memory.</summary>
    public byte[] IdOfProvider { get; }

    public static IdAssignment Make(ProviderTable providers, int ids)
    {
        var plan = new IdAssignment(providers);
        plan.Assign(ids);
        return plan;
    }

    private void Assign(int ids)
    {
        if (providers.Count > ushort.MaxValue)
        {
            Refusal = $"a slot holds {ushort.MaxValue} providers, not {providers.Count}";
            return;
        }

        var classes = providers.IdsByAddress()
            .GroupBy(id => BitOperations.Log2(providers[new ProviderId(id)].Bytes))
            .OrderBy(group => group.Key)
            .Select(group => group.ToArray())
            .ToArray();
        if (classes.Length > ids)
        {
            Refusal = $"there are {ids} ids for providers of {classes.Length} size classes";
            return;
        }

        var longest = 1;
        while (classes.Sum(members => (members.Length + longest - 1) / longest) > ids)
        {
            longest++;
        }

        foreach (var run in classes.SelectMany(members => members.Chunk(longest)))
        {
            if (!AddRun(run))
            {
                Refusal = $"no window of up to {WidestWindow} bits tells {run.Length} providers from 0x{providers[new ProviderId(run[0])].Start:x} on apart";
                return;
            }
        }
    }

    private bool AddRun(uint[] run)
    {
        foreach (var id in run)
        {
            IdOfProvider[id] = (byte)Windows.Count;
        }

        var owners = new ushort[1 << WidestWindow];
        for (var bits = run.Length == 1 ? 0 : BitOperations.Log2((uint)run.Length - 1) + 1; bits <= WidestWindow; bits++)
        {
            for (var shift = ProviderTable.PhysAddrBits - bits; shift >= 0; shift--)
            {
                var slots = owners.AsSpan(0, 1 << bits);
                if (TellsApart(run, new BitWindow(0, shift, bits), slots))
                {
                    Windows.Add(new BitWindow(Slots.Count, shift, bits));
                    Slots.AddRange(slots);
                    return true;
                }
            }
        }

        return false;
    }

    private bool TellsApart(uint[] run, BitWindow window, Span<ushort> owners)
    {
        owners.Clear();
        foreach (var id in run)
        {
            ref readonly var info = ref providers[new ProviderId(id)];
            var last = (info.Start + (info.Bytes - 1)) >> window.Shift;
            if (last - (info.Start >> window.Shift) >= (ulong)owners.Length)
            {
                return false;
            }

            for (var granule = info.Start >> window.Shift; granule <= last; granule++)
            {
                ref var owner = ref owners[(int)window.Value(granule << window.Shift)];
                if (owner != 0 && owner != id)
                {
                    return false;
                }

                owner = (ushort)id;
            }
        }

        return true;
    }
}
