namespace Lookups.Registry;

/// <summary>
/// Finds the lifetime promise of an encoding by a trial. The trial makes bios, removes their provider, gives its id or its address to
/// another provider, and asks the encoding how the bios resolve now. It uses few providers and, where ids are small, also more providers
/// than there are ids.
/// </summary>
internal sealed class PromiseTrial<TEncoding>(int tagBits)
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int Few = 8;
    private const int MostPerId = 3;
    private const uint MostGenerations = 1 << 13;
    private const ulong Base = 1UL << 38;
    private const ulong Apart = 1UL << 21;
    private const ulong BarBytes = 1UL << 20;

    /// <summary>Few enough for an encoding that keeps bus offsets in registers; adjacent providers still have different offsets.</summary>
    private const int BusOffsets = 13;

    /// <summary>The client that reaches all providers by bus address, and the client that reaches none.</summary>
    private static readonly ClientId[] Clients = [new(0), new(1)];

    /// <summary>Runs the trial.</summary>
    /// <exception cref="EncodingRefusedException">The encoding cannot serve even one provider.</exception>
    public LifetimePromise Run()
    {
        var capacity = TEncoding.Capacity(tagBits);
        var promise = Try(Math.Min(capacity, Few));
        var many = Math.Min(capacity, MostPerId << tagBits);
        return TEncoding.Info.Family == EncodingFamily.SmallId && many > Few && !promise.IsBoundToSnapshot
            ? promise.Or(Try(many))
            : promise;
    }

    private LifetimePromise Try(int count)
    {
        var machine = new Entry[count];
        for (var i = 0; i < count; i++)
        {
            machine[i] = new Entry(RegionAt((ulong)i, i), 1);
        }

        var promise = new LifetimePromise(StaleAnswer.Nobody, false, false, 0);
        foreach (var victim in new[] { 0, count / 2, count - 1 }.Distinct())
        {
            using var before = new Built(machine, tagBits);
            promise = promise.Or(TryWithout(before, victim));
            if (promise.IsBoundToSnapshot)
            {
                // Resolving such a tag in another snapshot could read invalid memory.
                return new LifetimePromise(StaleAnswer.Itself, true, true, 0);
            }
        }

        return promise;
    }

    private LifetimePromise TryWithout(Built before, int victim)
    {
        var machine = before.Machine;
        var gone = Changed(machine, victim, new Entry(machine[victim].Region with { BusOffset = EmptyOffset, Owner = BarInfo.NoOwner }, 1));
        var replaced = Changed(machine, victim, Replacement(machine, victim, 2));
        if (!KeepsTags(before, machine, -1) || !KeepsTags(before, gone, victim) || !KeepsTags(before, replaced, victim))
        {
            return new LifetimePromise(StaleAnswer.Itself, true, true, 0);
        }

        var stale = Ask(before, gone, victim);
        var misleads = stale == StaleAnswer.Itself;
        foreach (var heir in new[] { victim - 1, victim + 1, machine.Length - 1 - victim }.Where(i =>
                i >= 0 && i < machine.Length && i != victim))
        {
            var parked = new Region(Base - (Apart * ((ulong)victim + 1)), ProviderTable.PageBytes, EmptyOffset, BarInfo.NoOwner);
            var inherited = Changed(
                Changed(machine, victim, new Entry(parked, 1)),
                heir,
                new Entry(machine[heir].Region with { Start = machine[victim].Region.Start }, 2));
            misleads |= Ask(before, inherited, victim) == StaleAnswer.Another;
        }

        var generations = 0u;
        for (var passed = 1u; passed <= MostGenerations && generations == 0; passed *= 2)
        {
            var next = Replacement(machine, victim, 1 + passed);
            var answer = Ask(before, Changed(machine, victim, next), victim);

            // An encoding that also compares the address is misled only where both the id and the address belong to another provider.
            var inPlace = misleads
                ? answer
                : Ask(
                    before,
                    Changed(machine, victim, next with { Region = next.Region with { Start = machine[victim].Region.Start } }),
                    victim);
            var isMisled = new[] { answer, inPlace }.Any(one => one is StaleAnswer.Another or StaleAnswer.HostMemory);
            generations = isMisled ? passed : 0;
        }

        return new LifetimePromise(stale, false, misleads, (int)generations);
    }

    private static ulong EmptyOffset => TEncoding.Info.NamesOwner ? 0 : BarBytes;

    private static Region RegionAt(ulong place, int owner) =>
        new(
            Base + (place * Apart),
            BarBytes,
            TEncoding.Info.NamesOwner ? ((ulong)(owner % BusOffsets) + 1) << ProviderTable.PageShift : BarBytes,
            (ushort)(owner + 1));

    /// <summary>Another provider with the same id, at another address and smaller, so that structures are planned anew.</summary>
    private static Entry Replacement(Entry[] machine, int victim, uint generation) =>
        new(RegionAt((ulong)machine.Length + 1, machine.Length + 1) with { Bytes = BarBytes >> (victim % 5) }, generation);

    private static Entry[] Changed(Entry[] machine, int index, Entry entry)
    {
        var changed = (Entry[])machine.Clone();
        changed[index] = entry;
        return changed;
    }

    /// <summary>Whether the other providers keep their tags.</summary>
    private bool KeepsTags(Built before, Entry[] machine, int victim)
    {
        using var after = new Built(machine, tagBits, before);
        for (var i = 0; i < machine.Length; i++)
        {
            if (i != victim && Clients.Any(client => TagOf(before, i, client) != TagOf(after, i, client)))
            {
                return false;
            }
        }

        return true;
    }

    private static ulong TagOf(Built built, int index, ClientId client) =>
        built.Encoding.Encode(built.Machine[index].Region.Start, new ProviderId((uint)index + 1), client);

    /// <summary>The worst answer to a bio that was made before the change.</summary>
    private StaleAnswer Ask(Built before, Entry[] machine, int victim)
    {
        using var after = new Built(machine, tagBits, before);
        var worst = StaleAnswer.Nobody;
        foreach (var client in Clients)
        {
            var bio = default(Bio);
            var physAddr = bio.PhysAddr = before.Machine[victim].Region.Start;
            TEncoding.Store(ref bio, physAddr, TagOf(before, victim, client));
            worst = (StaleAnswer)Math.Max((int)worst, (int)Classify(after, in bio, physAddr, client, before.Machine[victim].Region));
        }

        return worst;
    }

    private static StaleAnswer Classify(Built after, ref readonly Bio bio, ulong physAddr, ClientId client, Region own)
    {
        var mapped = new DmaSegment[1];
        TEncoding.ResolveAll(after.Encoding, [bio], mapped);
        var offset = mapped[0].DmaAddr - physAddr;
        var tag = TEncoding.Load(in bio);
        ref readonly var info = ref after.Encoding.Resolve(bio.PhysAddr, tag);
        var outcome = TEncoding.Outcome(after.Encoding, tag, in info, after.Fabric.Reach.Of(client));
        var names = info.Id != 0 && !info.IsNobodys;
        return (names && info.Owner != own.Owner) || (offset != 0 && offset != own.BusOffset) ? StaleAnswer.Another
            : names || offset != 0 || outcome == MapOutcome.BusAddr ? StaleAnswer.Itself
            : outcome == MapOutcome.HostMemory ? StaleAnswer.HostMemory
            : StaleAnswer.Nobody;
    }

    private readonly record struct Entry(Region Region, uint Generation);

    /// <summary>A machine, and the encoding built on it.</summary>
    private sealed class Built : IDisposable
    {
        /// <summary>Builds the encoding as a registry does: from the one before, if there is one.</summary>
        public Built(Entry[] machine, int tagBits, Built? before = null)
        {
            Machine = machine;
            var providers = new ProviderTable([.. machine.Select(entry => entry.Region)]);
            var reach = new ReachTable(machine.Length, Clients.Length);
            for (var i = 0; i < machine.Length; i++)
            {
                providers.All[i + 1] = new BarInfo(machine[i].Region, (uint)i + 1, machine[i].Generation);
                reach[Clients[0], new ProviderId((uint)i + 1)] =
                    machine[i].Region.Owner == BarInfo.NoOwner ? MapOutcome.NotSupported : MapOutcome.BusAddr;
            }

            // An encoding that trusts addresses must know some ordinary memory.
            Fabric = new Fabric(providers, reach, [new MemoryRange(0, ProviderTable.PageBytes)], isShortLived: true);
            try
            {
                Encoding = before is null ? TEncoding.Build(Fabric, tagBits) : TEncoding.Rebuild(before.Encoding, Fabric, tagBits);
            }
            catch
            {
                Fabric.Dispose();
                throw;
            }
        }

        public Entry[] Machine { get; }

        public Fabric Fabric { get; }

        public TEncoding Encoding { get; }

        public void Dispose()
        {
            Encoding.Dispose();
            Fabric.Dispose();
        }
    }
}
