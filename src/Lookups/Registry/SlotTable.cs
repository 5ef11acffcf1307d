using System.Collections.Immutable;

namespace Lookups.Registry;

/// <summary>
/// The updater's own account of the slots: who is in them, since when one is empty, which ids and addresses may not be used again yet.
/// Readers never see it.
/// </summary>
/// <remarks>
/// A slot whose provider is gone stays where it was, as nobody's memory that nobody reaches, until its id or its range is wanted: a stale
/// bio finds that and is refused, even when it carries no more than its address. Slots that never had a provider are parked, a page each,
/// where no region lies. So encodings need no notion of holes.
/// </remarks>
internal sealed class SlotTable
{
    private readonly Slot[] slots;
    private readonly RegistryOptions options;
    private readonly LifetimePromise promise;
    private readonly ulong emptyOffset;
    private readonly ImmutableArray<MapOutcome> nobody;
    private readonly List<(int Index, Slot Before)> changed = [];

    public SlotTable(RegistryOptions options, LifetimePromise promise, ulong emptyOffset)
    {
        this.options = options;
        this.promise = promise;
        this.emptyOffset = emptyOffset;
        nobody = [.. Enumerable.Repeat(MapOutcome.NotSupported, options.Clients)];
        slots = new Slot[options.Slots];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i].Park(ParkedAt(i));
        }
    }

    /// <summary>The table before anyone has registered.</summary>
    public ProviderTable Empty() => new([.. slots.Select(slot => RegionOf(in slot))], generation: 0);

    /// <summary>Forgets what could be undone.</summary>
    public void Commit() => changed.Clear();

    /// <summary>Takes back all since <see cref="Commit"/>.</summary>
    public void Undo()
    {
        for (var i = changed.Count - 1; i >= 0; i--)
        {
            slots[changed[i].Index] = changed[i].Before;
        }

        changed.Clear();
    }

    /// <summary>Makes one change in the account and in the tables to come. O(slots).</summary>
    /// <param name="change">The change.</param>
    /// <param name="providers">The providers to come.</param>
    /// <param name="reach">Their reach.</param>
    /// <param name="epoch">The epoch to come.</param>
    /// <param name="oldest">The oldest epoch that a reader may still use.</param>
    /// <param name="registration">What was registered.</param>
    public RegistryRefusal Apply(
        in ProviderChange change, ProviderTable providers, ReachTable reach, long epoch, long oldest, out Registration registration)
    {
        registration = change.Gone;
        return change.IsRegistration
            ? Register(in change, providers, reach, epoch, oldest, out registration)
            : Unregister(change.Gone, providers, reach, epoch);
    }

    private RegistryRefusal Unregister(Registration gone, ProviderTable providers, ReachTable reach, long epoch)
    {
        var index = (int)gone.Slot.Value - 1;
        if (index < 0 || index >= slots.Length || !slots[index].IsLive || slots[index].Generation != gone.Generation)
        {
            return RegistryRefusal.NotRegistered;
        }

        Keep(index);
        ref var slot = ref slots[index];
        slot.IsLive = false;
        slot.RetiredAt = epoch;
        Write(index, RegionOf(in slot), nobody, providers, reach);
        return RegistryRefusal.None;
    }

    private RegistryRefusal Register(
        in ProviderChange change, ProviderTable providers, ReachTable reach, long epoch, long oldest, out Registration registration)
    {
        registration = default;
        var region = change.Region;
        if (IsParking(region))
        {
            return RegistryRefusal.AddressInUse;
        }

        var refusal = Choose(region, epoch, oldest, out var taken, out var isCrowded);
        if (refusal != RegistryRefusal.None)
        {
            return refusal;
        }

        if (isCrowded)
        {
            ParkAllIn(region, taken, providers, reach);
        }

        Keep(taken);
        ref var slot = ref slots[taken];
        if (slot.RetiredAt == 0 || options.Rules.MayReuse(slot.RetiredAt, oldest))
        {
            slot.FirstInFlight = slot.Generation + 1;
        }

        slot.Generation++;
        slot.IsLive = true;
        slot.Start = region.Start;
        slot.Bytes = region.Bytes;
        Write(taken, region, change.Reach, providers, reach);
        registration = new Registration(new ProviderId((uint)taken + 1), slot.Generation);
        return RegistryRefusal.None;
    }

    /// <summary>
    /// The slot that has been empty longest, so that what is stale is refused as long as can be; and whether empty slots are in the way.
    /// </summary>
    /// <remarks>
    /// What goes in the same update does not leave quarantine by waiting for it: that is refused as if it were still there.
    /// </remarks>
    private RegistryRefusal Choose(Region region, long epoch, long oldest, out int chosen, out bool isCrowded)
    {
        chosen = -1;
        isCrowded = false;
        var isFull = true;
        var longest = long.MaxValue;
        for (var i = 0; i < slots.Length; i++)
        {
            ref readonly var slot = ref slots[i];
            if (slot.Overlaps(region))
            {
                if (slot.IsLive)
                {
                    return RegistryRefusal.AddressInUse;
                }

                if (promise.AddressDecides && !options.Rules.MayReuse(slot.RetiredAt, oldest))
                {
                    return slot.RetiredAt == epoch ? RegistryRefusal.AddressInUse : RegistryRefusal.AddressInQuarantine;
                }

                isCrowded = true;
            }

            if (slot.IsLive)
            {
                continue;
            }

            var mayTake = MayTake(in slot, oldest);
            isFull &= !mayTake && slot.RetiredAt == epoch;
            if (mayTake && slot.RetiredAt < longest)
            {
                longest = slot.RetiredAt;
                chosen = i;
            }
        }

        return chosen >= 0 ? RegistryRefusal.None : isFull ? RegistryRefusal.NoSlot : RegistryRefusal.IdsInQuarantine;
    }

    /// <summary>
    /// Drained, or known by its generation for the one it is: no tag in flight holds the next generation modulo what fits the tag.
    /// </summary>
    private bool MayTake(in Slot slot, long oldest) =>
        promise.Generations == 0
        || slot.RetiredAt == 0
        || slot.Generation + 1 - slot.FirstInFlight < (uint)promise.Generations
        || options.Rules.MayReuse(slot.RetiredAt, oldest);

    private void ParkAllIn(Region region, int except, ProviderTable providers, ReachTable reach)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (i != except && !slots[i].IsLive && slots[i].Overlaps(region))
            {
                Keep(i);
                slots[i].Park(ParkedAt(i));
                Write(i, RegionOf(in slots[i]), nobody, providers, reach);
            }
        }
    }

    private bool IsParking(Region region) =>
        region.Start < ParkedAt(slots.Length) && options.ParkedAt < region.Start + region.Bytes;

    private ulong ParkedAt(int index) => options.ParkedAt + ((ulong)index << ProviderTable.PageShift);

    private Region RegionOf(in Slot slot) => new(slot.Start, slot.Bytes, emptyOffset, BarInfo.NoOwner);

    private void Keep(int index) => changed.Add((index, slots[index]));

    private void Write(int index, Region region, ImmutableArray<MapOutcome> outcomes, ProviderTable providers, ReachTable reach)
    {
        var id = new ProviderId((uint)index + 1);
        providers.All[index + 1] = new BarInfo(region, id.Value, slots[index].Generation);
        for (var client = 0; client < outcomes.Length; client++)
        {
            reach[new ClientId(client), id] = outcomes[client];
        }
    }

    private struct Slot
    {
        public ulong Start;
        public ulong Bytes;
        public long RetiredAt;
        public uint Generation;

        /// <summary>The first of the generations that bios in flight may carry.</summary>
        public uint FirstInFlight;
        public bool IsLive;

        public readonly bool Overlaps(Region region) => region.Start - Start < Bytes || Start - region.Start < region.Bytes;

        public void Park(ulong start)
        {
            Start = start;
            Bytes = ProviderTable.PageBytes;
        }
    }
}
