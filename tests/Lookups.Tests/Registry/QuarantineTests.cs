using System.Collections.Immutable;
using Lookups.Composites;
using Lookups.Encodings;
using Lookups.Memory;
using Lookups.Registry;
using Lookups.Searches;
using Xunit;

namespace Lookups.Tests.Registry;

/// <summary>When ids and addresses may be used again; and no snapshot is freed while a reader may use it.</summary>
[Collection(nameof(Alone))]
public sealed class QuarantineTests
{
    private static readonly ImmutableArray<MapOutcome> Reached = [MapOutcome.BusAddr];

    [Fact]
    public void A_snapshot_is_freed_when_the_last_reader_has_announced_a_later_one_and_not_before()
    {
        using var registry = Open<IdTable>(8, slots: 2, readers: 2);
        using var first = registry.OpenReader();
        using var second = registry.OpenReader();
        var old = first.Enter();
        registry.Register(At(0));
        Assert.Equal(1, registry.Retired);
        first.Announce(first.Enter().Epoch);
        registry.Reclaim();
        Assert.False(registry.HasDrained(registry.Epoch));
        Assert.Equal(1, registry.Retired);
        Assert.NotEqual(old.Epoch, registry.Epoch);
        second.GoOffline();
        registry.Reclaim();
        Assert.True(registry.HasDrained(registry.Epoch));
        Assert.Equal(0, registry.Retired);
    }

    [Theory]
    [InlineData(0x1000UL, ulong.MaxValue)]
    [InlineData(1UL << 60, 0x1000UL)]
    [InlineData((1UL << 52) - 0x1000, 0x1001UL)]
    [InlineData(0xffff_ffff_ffff_f000UL, 0x1000UL)]
    public void A_region_that_no_machine_has_is_refused_and_leaves_nothing_behind(ulong start, ulong bytes)
    {
        using var registry = Open<IdTable>(4, slots: 2);
        var live = AlignedMemory.LiveBlocks;
        Assert.Throws<ArgumentException>(() => registry.Register(ProviderChange.Register(new Region(start, bytes, 0, 0), Reached)));
        Assert.Equal(live, AlignedMemory.LiveBlocks);
        registry.Register(At(0));
    }

    [Fact]
    public void A_reach_of_the_wrong_length_is_refused_and_leaves_nothing_behind()
    {
        using var registry = Open<IdTable>(4, slots: 2);
        var live = AlignedMemory.LiveBlocks;
        var region = new Region(0x10000, 0x1000, 0, 0);
        Assert.Throws<ArgumentException>(() => registry.Register(ProviderChange.Register(region, [])));
        Assert.Throws<ArgumentException>(() => registry.Register(ProviderChange.Register(region, default)));
        Assert.Throws<ArgumentException>(() =>
            registry.Register(ProviderChange.Register(region, [MapOutcome.BusAddr, MapOutcome.BusAddr])));
        Assert.Equal(live, AlignedMemory.LiveBlocks);
        registry.Register(At(0));
    }

    [Fact]
    public void A_reader_that_outlives_its_registry_reads_and_writes_memory_that_is_there()
    {
        var live = AlignedMemory.LiveBlocks;
        var registry = Open<IdTable>(4, slots: 1);
        registry.Register(At(0));
        var reader = registry.OpenReader();
        registry.Dispose();
        registry.Dispose();
        Assert.True(AlignedMemory.LiveBlocks > live);
        var view = reader.Enter();
        Assert.Equal(1u, view.Encoding.Resolve(0, 1).Id);
        reader.Announce(view.Epoch);
        reader.GoOffline();
        reader.Dispose();
        Assert.Equal(live, AlignedMemory.LiveBlocks);
        Assert.Throws<ObjectDisposedException>(() => registry.OpenReader());
        Assert.Throws<ObjectDisposedException>(() => registry.HasDrained(1));
    }

    [Fact]
    public void A_small_id_waits_for_the_bios_that_carry_it()
    {
        using var registry = Open<IdTable>(4, slots: 1);
        using var reader = registry.OpenReader();
        var gone = registry.Register(At(0));
        reader.Announce(reader.Enter().Epoch);
        registry.Unregister(gone);
        Assert.Equal(RegistryRefusal.IdsInQuarantine, TryRegister(registry, At(1), out _));
        reader.Announce(reader.Enter().Epoch);
        Assert.Equal(RegistryRefusal.None, TryRegister(registry, At(1), out var next));
        Assert.Equal(new Registration(gone.Slot, gone.Generation + 1), next);
        Assert.Equal(RegistryRefusal.NoSlot, TryRegister(registry, At(2), out _));
    }

    [Fact]
    public void Who_waits_for_an_id_is_told_who_holds_it_up()
    {
        using var registry = Open<IdTable>(4, slots: 1);
        using var reader = registry.OpenReader();
        registry.Unregister(registry.Register(At(0)));
        Assert.Contains(
            "still uses epoch", Assert.Throws<TimeoutException>(() => registry.Register(At(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_waits_for_an_id_gets_it_when_the_bios_have_completed()
    {
        using var registry = Open<IdTable>(4, slots: 1, patienceMs: 60_000);
        using var reader = registry.OpenReader();
        registry.Unregister(registry.Register(At(0)));
        var completing = new Thread(() =>
        {
            Thread.Sleep(20);
            reader.Announce(reader.Enter().Epoch);
        });
        completing.Start();
        Assert.Equal(2u, registry.Register(At(1)).Generation);
        completing.Join();
    }

    [Theory]
    [InlineData(16, 8)]
    [InlineData(32, 4096)]
    public void A_generation_waits_only_when_it_would_come_round_to_one_in_flight(int tagBits, int generations)
    {
        using var registry = Open<IndexGeneration>(tagBits, slots: 1, mostRetired: int.MaxValue);
        using var reader = registry.OpenReader();
        var registration = registry.Register(At(0));
        var first = TagOf(reader, registration);
        for (var i = 1; i < generations; i++)
        {
            registry.Unregister(registration);
            Assert.Equal(RegistryRefusal.None, TryRegister(registry, At(0), out registration));
            Assert.NotEqual(first, TagOf(reader, registration));
        }

        registry.Unregister(registration);
        Assert.Equal(RegistryRefusal.IdsInQuarantine, TryRegister(registry, At(0), out _));
        reader.Announce(reader.Enter().Epoch);
        Assert.Equal(RegistryRefusal.None, TryRegister(registry, At(0), out registration));
        Assert.Equal(first, TagOf(reader, registration));
    }

    [Fact]
    public void Where_the_address_decides_a_range_waits_and_another_does_not()
    {
        using var registry = Open<ByAddress<ChosenBits, EveryAddress>>(0, slots: 3);
        using var reader = registry.OpenReader();
        registry.Unregister(registry.Register(At(0)));
        Assert.Equal(RegistryRefusal.AddressInQuarantine, TryRegister(registry, At(0), out _));
        Assert.Equal(RegistryRefusal.None, TryRegister(registry, At(1), out _));
        Assert.Equal(RegistryRefusal.AddressInUse, TryRegister(registry, At(1), out _));

        // The empty slot of the removed provider overlaps a larger region, and is moved away for it.
        reader.Announce(reader.Enter().Epoch);
        var wide = ProviderChange.Register(At(0).Region with { Start = At(0).Region.Start - 0x1000, Bytes = 0x3000 }, Reached);
        Assert.Equal(RegistryRefusal.None, TryRegister(registry, wide, out var registration));
        Assert.Equal(registration.Slot, reader.Enter().Find(At(0).Region.Start));
    }

    [Fact]
    public void Where_the_id_decides_an_address_is_free_at_once()
    {
        using var registry = Open<IdTable>(8, slots: 3);
        using var reader = registry.OpenReader();
        var gone = registry.Register(At(0));
        registry.Unregister(gone);
        Assert.Equal(RegistryRefusal.None, TryRegister(registry, At(0), out var heir));
        Assert.NotEqual(gone.Slot, heir.Slot);
    }

    [Fact]
    public void Where_the_tag_says_how_to_map_nobody_goes_before_the_last_bio()
    {
        using var registry = Open<OffsetInBio>(64, slots: 2);
        using var reader = registry.OpenReader();
        var registration = registry.Register(At(0));
        Assert.Throws<TimeoutException>(() => registry.Unregister(registration));
        reader.Announce(reader.Enter().Epoch);
        Assert.True(registry.HasDrained(registry.Epoch));
    }

    [Fact]
    public void Changes_are_made_all_or_not_at_all()
    {
        using var registry = Open<IdTable>(8, slots: 2);
        using var reader = registry.OpenReader();
        var kept = registry.Register(At(0));
        var epoch = registry.Epoch;
        var live = AlignedMemory.LiveBlocks;
        var made = new Registration[3];
        Assert.Equal(
            RegistryRefusal.AddressInUse,
            registry.TryUpdate([ProviderChange.Unregister(kept), ProviderChange.Register(At(1).Region, Reached), At(1)], made));
        Assert.Equal(epoch, registry.Epoch);
        Assert.Equal(live, AlignedMemory.LiveBlocks);
        Assert.Equal(kept.Slot, reader.Enter().Find(At(0).Region.Start));
        Assert.Equal(RegistryRefusal.None, registry.TryUpdate([ProviderChange.Unregister(kept), At(1)], made));
        Assert.Equal(epoch + 1, registry.Epoch);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_goes_in_an_update_is_not_reused_in_it_even_when_nobody_is_online(bool isOnline)
    {
        using var registry = Open<IdTable>(8, slots: 1);
        using var reader = registry.OpenReader();
        var gone = registry.Register(At(0));
        reader.Announce(reader.Enter().Epoch);
        if (!isOnline)
        {
            reader.GoOffline();
        }

        // Waiting would not help, because nothing is removed yet: Update refuses at once, too.
        ProviderChange[] swap = [ProviderChange.Unregister(gone), At(1)];
        Assert.Equal(RegistryRefusal.NoSlot, registry.TryUpdate(swap, new Registration[2]));
        Assert.Equal(
            RegistryRefusal.NoSlot, Assert.Throws<RegistryRefusedException>(() => registry.Update(swap, new Registration[2])).Refusal);
        Assert.False(registry.HasDrained(registry.Epoch + 1));

        using var byAddress = Open<ByAddress<ChosenBits, EveryAddress>>(0, slots: 2);
        swap[0] = ProviderChange.Unregister(byAddress.Register(At(1)));
        Assert.Equal(RegistryRefusal.AddressInUse, byAddress.TryUpdate(swap, new Registration[2]));
    }

    [Fact]
    public void A_generation_may_be_reused_in_the_update_in_which_it_goes()
    {
        using var registry = Open<IndexGeneration>(32, slots: 1);
        using var reader = registry.OpenReader();
        var gone = registry.Register(At(0));
        var made = new Registration[2];
        Assert.Equal(RegistryRefusal.None, registry.TryUpdate([ProviderChange.Unregister(gone), At(0)], made));
        Assert.Equal(gone with { Generation = 2 }, made[1]);
    }

    [Fact]
    public void A_region_that_the_encoding_refuses_leaves_all_as_it_was()
    {
        using var registry = Open<OffsetInBio>(64, slots: 2);
        var live = AlignedMemory.LiveBlocks;
        Assert.Throws<EncodingRefusedException>(() =>
            registry.Register(ProviderChange.Register(At(0).Region with { BusOffset = 1 }, Reached)));
        Assert.Equal(live, AlignedMemory.LiveBlocks);
        Assert.Equal(1, registry.Epoch);
        Assert.Equal(1u, registry.Register(At(0)).Generation);
    }

    [Fact]
    public void A_stale_bio_is_refused_and_does_not_bounce()
    {
        using var registry = Open<IdTable>(8, slots: 1);
        using var reader = registry.OpenReader();
        using var pool = new BouncePool(1 << 16);
        var registration = registry.Register(ProviderChange.Register(At(0).Region, [MapOutcome.NotSupported]));
        var bio = new Bio { PhysAddr = At(0).Region.Start, Tag = TagOf(reader, registration), SegmentCount = 1 };
        Assert.Equal(DmaStatus.Bounced, Map(reader, bio, pool));
        registry.Unregister(registration);
        Assert.Equal(DmaStatus.Refused, Map(reader, bio, pool));
    }

    [Fact]
    public void Memory_is_flat_over_two_hundred_thousand_updates()
    {
        using var registry = Open<IdTable>(8, slots: 44);
        using var reader = registry.OpenReader();
        var present = Enumerable.Range(0, 40).Select(i => registry.Register(At(i))).ToArray();
        reader.Announce(reader.Enter().Epoch);
        registry.Reclaim();
        var (blocks, bytes) = (AlignedMemory.LiveBlocks, AlignedMemory.LiveBytes);
        for (var i = 0; i < 100_000; i++)
        {
            registry.Unregister(present[i % 40]);
            reader.Announce(reader.Enter().Epoch);
            present[i % 40] = registry.Register(At(i % 40));
            reader.Announce(reader.Enter().Epoch);
        }

        registry.Reclaim();
        Assert.Equal(200_041, registry.Epoch);
        Assert.Equal((blocks, bytes), (AlignedMemory.LiveBlocks, AlignedMemory.LiveBytes));
    }

    [Fact]
    public void Who_updates_faster_than_readers_let_go_is_held_up()
    {
        using var registry = Open<IdTable>(8, slots: 8, mostRetired: 3);
        using var reader = registry.OpenReader();
        for (var i = 0; i < 3; i++)
        {
            registry.Register(At(i));
        }

        Assert.Throws<TimeoutException>(() => registry.Register(At(3)));
        Assert.Equal(3, registry.Retired);
        reader.Announce(reader.Enter().Epoch);
        registry.Register(At(3));
    }

    [Fact]
    public unsafe void A_freed_block_is_overwritten_and_kept_for_a_while()
    {
        using var freed = new FreedBlocks(0xA5, 1 << 20);
        AlignedMemory.Freed = freed;
        try
        {
            var live = AlignedMemory.LiveBlocks;
            var block = AlignedMemory.Allocate(100, out ulong* words);
            words[99] = 1;
            block.Dispose();
            block.Dispose();
            Assert.Equal(0xA5A5_A5A5_A5A5_A5A5, words[99]);
            Assert.Equal(live, AlignedMemory.LiveBlocks);
        }
        finally
        {
            AlignedMemory.Freed = null;
        }
    }

    private static ProviderChange At(int place) =>
        ProviderChange.Register(new Region((1UL << 38) + ((ulong)place << 21), 0x1000, (ulong)(place + 1) << 12, (ushort)place), Reached);

    private static Registry<TEncoding> Open<TEncoding>(
        int tagBits, int slots, int readers = 1, int mostRetired = 64, int patienceMs = 200)
        where TEncoding : struct, IBioEncoding<TEncoding> =>
        new(
            tagBits,
            new RegistryOptions
            {
                Slots = slots,
                MostReaders = readers,
                MostRetired = mostRetired,
                Patience = TimeSpan.FromMilliseconds(patienceMs),
            });

    private static RegistryRefusal TryRegister<TEncoding>(
        Registry<TEncoding> registry, ProviderChange change, out Registration registration)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var made = new Registration[1];
        var refusal = registry.TryUpdate([change], made);
        registration = made[0];
        return refusal;
    }

    private static ulong TagOf<TEncoding>(RegistryReader<TEncoding> reader, Registration registration)
        where TEncoding : struct, IBioEncoding<TEncoding> =>
        reader.Enter().Encoding.Encode(At(0).Region.Start, registration.Slot, default);

    private static DmaStatus Map<TEncoding>(RegistryReader<TEncoding> reader, Bio bio, BouncePool pool)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var view = reader.Enter();
        var mapped = new DmaSegment[1];
        DmaMap.Map(view.Encoding, [bio], [new Segment(bio.PhysAddr, 512)], view.Fabric.Reach.Of(default), pool, mapped);
        return mapped[0].Status;
    }
}
