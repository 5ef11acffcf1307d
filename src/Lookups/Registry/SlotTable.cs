using System.Collections.Immutable;

namespace Lookups.Registry;

/// <summary>
/// The updater's own record of the slots: their providers, since when each one is empty, and which ids and addresses are in quarantine.
/// Readers never see it.
/// </summary>
/// <remarks>
/// The slot of a removed provider keeps its range, as memory without an owner that no client reaches, until its id or its range is needed.
/// A stale bio finds this slot and is refused, even when it carries only its address. Slots that never had a provider are parked, one page
/// each, where no region lies. So encodings need no notion of holes.
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

    /// <summary>The provider table before the first registration.</summary>
    public ProviderTable Empty() => new([.. slots.Select(slot => RegionOf(in slot))], generation: 0);

    /// <summary>Keeps all changes since the last call; they can no longer be undone.</summary>
    public void Commit() => changed.Clear();

    /// <summary>Undoes all changes since <see cref="Commit"/>.</summary>
    public void Undo()
    {
        for (var i = changed.Count - 1; i >= 0; i--)
        {
            slots[changed[i].Index] = changed[i].Before;
        }

        changed.Clear();
    }

    /// <summary>Applies one change to the slots and to the next tables. O(slots).</summary>
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
    /// Chooses the slot that has been empty longest, so that stale bios are refused as long as possible; also says whether empty slots
    /// overlap the region.
    /// </summary>
    /// <remarks>
    /// Waiting does not end the quarantine of a provider that the same update removes: its range and its slot are refused as if still in
    /// use.
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
    /// Whether the bios of the slot have drained, or its generation tells them apart: no tag in flight holds the next generation modulo the
    /// generations that fit the tag.
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

        /// <summary>The first generation that bios in flight may carry.</summary>
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
