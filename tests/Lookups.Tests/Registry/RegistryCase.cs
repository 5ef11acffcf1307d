using Lookups.Composites;
using Lookups.Registry;
using Workloads.Chance;
using Xunit;

namespace Lookups.Tests.Registry;

/// <summary>A registry over one encoding at one budget, type-erased.</summary>
public abstract class RegistryCase(EncodingInfo info, int tagBits)
{
    public const ulong CommonBusOffset = 1UL << 30;

    public EncodingInfo Info { get; } = info;

    public int TagBits { get; } = tagBits;

    public static IReadOnlyList<RegistryCase> All { get; } = Collect();

    public static IEnumerable<object[]> Names => All.Select(c => new object[] { c.ToString() });

    public static RegistryCase Named(string name) => All.Single(c => c.ToString() == name);

    public override string ToString() => $"{Info.Name}/{TagBits}";

    public abstract LifetimePromise Promise { get; }

    /// <summary>Registers and removes providers with bios in flight, and reports answers to bios that must never occur.</summary>
    /// <param name="updates">Number of registrations and removals, one after the other.</param>
    /// <param name="seed">Seed of the updates and of the number of bios in flight.</param>
    /// <param name="slots">Slots of the registry.</param>
    /// <param name="places">Places where providers may be, more than slots.</param>
    /// <returns>How many bios were mapped, how many of them stale.</returns>
    public abstract (int Mapped, int Stale) Cycle(int updates, ulong seed, int slots = 6, int places = 8);

    /// <summary>Bytes that a reader allocates for some batches.</summary>
    public abstract long AllocatedByReading();

    private static List<RegistryCase> Collect()
    {
        var collector = new Collector([]);
        AllEncodings.VisitAll(ref collector);
        return collector.Cases;
    }

    private readonly struct Collector(List<RegistryCase> cases) : IEncodingVisitor
    {
        public List<RegistryCase> Cases => cases;

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding> =>
            cases.AddRange(TEncoding.Info.TagBits.Select(bits => new RegistryCase<TEncoding>(bits)));
    }
}

internal sealed class RegistryCase<TEncoding>(int tagBits) : RegistryCase(TEncoding.Info, tagBits)
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    public override LifetimePromise Promise => LifetimePromise.Of<TEncoding>(TagBits);

    public override (int Mapped, int Stale) Cycle(int updates, ulong seed, int slots = 6, int places = 8)
    {
        using var registry = Open(slots, places);
        using var reader = registry.OpenReader();
        var oracle = new Oracle(registry, reader, slots);
        var dice = new Mix64(seed);
        for (var i = 0; i < updates; i++)
        {
            oracle.Change((int)(dice.Next() % (ulong)places));
            oracle.Make((int)(dice.Next() % 3));
            if (dice.Next() % 4 == 0)
            {
                oracle.MapOldest((int)(dice.Next() % 8));
            }
        }

        oracle.MapOldest(int.MaxValue);
        return (oracle.Mapped, oracle.Stale);
    }

    public override long AllocatedByReading()
    {
        using var registry = Open(slots: 6, places: 8);
        using var reader = registry.OpenReader();
        registry.Register(ProviderChange.Register(Oracle.RegionOf(0, 1), [MapOutcome.BusAddr]));
        var bios = new Bio[8];
        var mapped = new DmaSegment[8];
        Read(reader, bios, mapped);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
        {
            Read(reader, bios, mapped);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(Oracle.RegionOf(0, 1).Start + 7 + Oracle.RegionOf(0, 1).BusOffset, mapped[7].DmaAddr);
        return allocated;
    }

    private Registry<TEncoding> Open(int slots, int places) => new(TagBits, new RegistryOptions
    {
        Slots = slots,
        MostReaders = 1,
        ParkedAt = Oracle.RegionOf(places, 1).Start,
        CommonBusOffset = CommonBusOffset,
        HostMemory = [new MemoryRange(0, ProviderTable.PageBytes)],
        MostRetired = int.MaxValue,
    });

    private static void Read(RegistryReader<TEncoding> reader, Bio[] bios, DmaSegment[] mapped)
    {
        var view = reader.Enter();
        for (var i = 0; i < bios.Length; i++)
        {
            var physAddr = bios[i].PhysAddr = Oracle.RegionOf(0, 1).Start + (ulong)i;
            TEncoding.Store(ref bios[i], physAddr, view.Encoding.Encode(physAddr, view.Find(physAddr), default));
        }

        TEncoding.ResolveAll(view.Encoding, bios, mapped);
        reader.Announce(view.Epoch);
    }

    /// <summary>Tracks in a dictionary which provider is where, and which answers each bio in flight may get.</summary>
    private sealed class Oracle(Registry<TEncoding> registry, RegistryReader<TEncoding> reader, int slots)
    {
        private readonly Dictionary<int, (Registration Registration, int Number)> present = [];
        private readonly Queue<InFlight> flight = [];
        private int lastNumber;

        public int Mapped { get; private set; }

        public int Stale { get; private set; }

        /// <summary>Few different bus offsets, because some encodings hold few; neighbours in time and place differ.</summary>
        public static Region RegionOf(int place, int number) => new(
            (1UL << 38) + ((ulong)place << 21),
            1UL << (16 + (place % 3)),
            TEncoding.Info.NamesOwner ? (ulong)(1 + (number % 13)) << 12 : CommonBusOffset,
            (ushort)number);

        public void Change(int place)
        {
            Span<Registration> registration = stackalloc Registration[1];
            if (present.TryGetValue(place, out var gone))
            {
                Assert.Equal(RegistryRefusal.None, registry.TryUpdate([ProviderChange.Unregister(gone.Registration)], registration));
                Assert.Equal(
                    RegistryRefusal.NotRegistered, registry.TryUpdate([ProviderChange.Unregister(gone.Registration)], registration));
                present.Remove(place);
                if (registry.Promise.MustDrain)
                {
                    Assert.False(registry.HasDrained(registry.Epoch));
                    MapOldest(int.MaxValue);
                    Assert.True(registry.HasDrained(registry.Epoch));
                }

                return;
            }

            var number = lastNumber + 1;
            var change = ProviderChange.Register(RegionOf(place, number), [MapOutcome.BusAddr]);
            var refusal = registry.TryUpdate([change], registration);
            if (refusal is RegistryRefusal.IdsInQuarantine or RegistryRefusal.AddressInQuarantine)
            {
                Assert.NotEmpty(flight);
                MapOldest(int.MaxValue);
                refusal = registry.TryUpdate([change], registration);
            }

            Assert.Equal(present.Count == slots ? RegistryRefusal.NoSlot : RegistryRefusal.None, refusal);
            if (refusal == RegistryRefusal.None)
            {
                lastNumber = number;
                present.Add(place, (registration[0], number));
            }
        }

        /// <summary>Makes bios for all registered providers.</summary>
        public void Make(int perProvider)
        {
            var view = reader.Enter();
            foreach (var (place, (registration, number)) in present)
            {
                for (var i = 0; i < perProvider; i++)
                {
                    var region = RegionOf(place, number);
                    var physAddr = region.Start + ((ulong)i * 0x1000);
                    Assert.Equal(registration.Slot, view.Find(physAddr));
                    var bio = new Bio { PhysAddr = physAddr, Bytes = 1 };
                    TEncoding.Store(ref bio, physAddr, view.Encoding.Encode(physAddr, registration.Slot, default));
                    flight.Enqueue(new InFlight(bio, physAddr, place, number, view));
                }
            }
        }

        public void MapOldest(int count)
        {
            for (; count > 0 && flight.TryDequeue(out var bio); count--)
            {
                Map(bio);
            }

            reader.Announce(flight.TryPeek(out var oldest) ? oldest.View.Epoch : reader.Enter().Epoch);
        }

        private void Map(InFlight flying)
        {
            var view = registry.Promise.IsBoundToSnapshot ? flying.View : reader.Enter();
            var isLive = present.TryGetValue(flying.Place, out var now) && now.Number == flying.Number;
            var region = RegionOf(flying.Place, flying.Number);
            var mapped = new DmaSegment[1];
            var bio = flying.Bio;
            TEncoding.ResolveAll(view.Encoding, [bio], mapped);
            var tag = TEncoding.Load(in bio);
            ref readonly var info = ref view.Encoding.Resolve(bio.PhysAddr, tag);
            var outcome = TEncoding.Outcome(view.Encoding, tag, in info, view.Fabric.Reach.Of(default));
            Mapped++;
            Stale += isLive ? 0 : 1;
            if (isLive || registry.Promise.MustDrain)
            {
                Assert.Equal(region.BusOffset, mapped[0].DmaAddr - flying.PhysAddr);
            }
            else
            {
                Assert.Equal(0UL, mapped[0].DmaAddr - flying.PhysAddr);
                Assert.Equal(MapOutcome.NotSupported, outcome);
                Assert.True(info.IsNobodys);
            }

            if (isLive)
            {
                Assert.Equal(MapOutcome.BusAddr, outcome);
                Assert.True(!TEncoding.Info.NamesOwner || info.Owner == region.Owner, $"{info.Owner} was named for {region.Owner}");
            }

            Assert.True(info.IsNobodys || info.Owner == region.Owner, $"a bio of {region.Owner} was told {info.Owner}");
        }

        private readonly record struct InFlight(Bio Bio, ulong PhysAddr, int Place, int Number, RegistryView<TEncoding> View);
    }
}
