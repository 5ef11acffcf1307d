using System.Diagnostics;
using HdrHistogram;
using Lookups;
using Lookups.Registry;
using Workloads.Chance;

namespace Bench.Lifetime;

/// <summary>
/// One reader of a stress run. It makes batches of bios under one snapshot, keeps them in flight for some batches, and maps them under a
/// later snapshot.
/// </summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class StressReader<TEncoding>
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    public const long LongestNs = 10_000_000_000;
    private const int BatchBios = StressOptions.BatchBios;
    private const int InFlight = 4;
    private const int PauseEvery = 64;
    private const int PauseSpins = 2000;
    private readonly Registry<TEncoding> registry;
    private readonly RegistryReader<TEncoding> reader;
    private readonly StressMachine machine;
    private readonly List<HistoryEvent> history;
    private readonly int number;
    private readonly Batch[] flight = new Batch[InFlight];
    private readonly DmaSegment[] mapped = new DmaSegment[BatchBios];
    private readonly long[] targets;
    private readonly HistoryKind[] said;
    private Mix64 dice;
    private long made;
    private long completed;

    public StressReader(Registry<TEncoding> registry, StressMachine machine, List<HistoryEvent> history, int number, ulong seed)
    {
        this.registry = registry;
        this.machine = machine;
        this.history = history;
        this.number = number;
        dice = new Mix64(seed);
        reader = registry.OpenReader();
        reader.GoOffline();
        targets = new long[machine.Places];
        said = new HistoryKind[machine.Places];
        for (var i = 0; i < InFlight; i++)
        {
            flight[i] = new Batch();
        }
    }

    public long Bios { get; private set; }

    public long StaleBios { get; private set; }

    public LongHistogram BatchNs { get; } = new(LongestNs, 3);

    /// <summary>The most events that one turn adds.</summary>
    public int EventsPerTurn => machine.Places * 5;

    public void GoOnline() => reader.GoOnline();

    /// <summary>Makes a batch, and maps the oldest batch when enough are in flight.</summary>
    public void Turn()
    {
        Make(flight[made % InFlight]);
        made++;
        if (dice.Next() % PauseEvery == 0)
        {
            Thread.SpinWait((int)(dice.Next() % PauseSpins));
        }

        if (made - completed == InFlight)
        {
            MapOldest();
        }
    }

    /// <summary>Maps all batches in flight, then goes offline.</summary>
    public void Drain()
    {
        while (completed < made)
        {
            MapOldest();
        }

        reader.GoOffline();
    }

    public void Close() => reader.Dispose();

    /// <summary>
    /// Makes a batch of bios. The board is read before the snapshot is taken, so that the snapshot is no older than the board.
    /// </summary>
    private void Make(Batch batch)
    {
        var begin = Stopwatch.GetTimestamp();
        for (var place = 0; place < targets.Length; place++)
        {
            targets[place] = machine.At(place);
        }

        Interlocked.MemoryBarrier();
        var view = reader.Enter();
        batch.View = view;
        batch.MadeAt = begin;
        batch.Count = 0;
        Array.Clear(said);
        for (var i = 0; i < BatchBios; i++)
        {
            var place = (int)(dice.Next() % (ulong)targets.Length);
            if (targets[place] == 0)
            {
                continue;
            }

            var region = machine.RegionOf(place, targets[place]);
            var physAddr = region.Start + (dice.Next() % region.Bytes);
            var provider = view.Find(physAddr);

            // The owner of an address may have changed since the board was read.
            said[place] =
                StressMachine.Classify(in view.Fabric.Providers[provider], region) == HistoryKind.Live
                    ? HistoryKind.Live
                    : HistoryKind.Gone;
            if (said[place] == HistoryKind.Live)
            {
                batch.Add(physAddr, place, targets[place], view.Encoding.Encode(physAddr, provider, default));
            }
        }

        Interlocked.MemoryBarrier();
        var end = Stopwatch.GetTimestamp();
        for (var place = 0; place < targets.Length; place++)
        {
            if (said[place] != default)
            {
                history.Add(new HistoryEvent(targets[place], begin, end, said[place], number));
            }
        }
    }

    private void MapOldest()
    {
        var batch = flight[completed % InFlight];
        var begin = Stopwatch.GetTimestamp();
        Interlocked.MemoryBarrier();
        var view = registry.Promise.IsBoundToSnapshot ? batch.View : reader.Enter();
        view.ResolveAll(batch.Bios.AsSpan(0, batch.Count), mapped);
        var resolved = Stopwatch.GetTimestamp();
        BatchNs.RecordValue(Math.Min(LongestNs, (resolved - begin) * 1_000_000_000 / Stopwatch.Frequency));
        Array.Clear(said);
        var reach = view.Fabric.Reach.Of(default);
        for (var i = 0; i < batch.Count; i++)
        {
            var region = machine.RegionOf(batch.Places[i], batch.Registrations[i]);
            Say(batch, i, OfOffset(mapped[i].DmaAddr - batch.PhysAddrs[i], region));
            Say(batch, i, OfEntry(view, in batch.Bios[i], region, in reach));
        }

        Interlocked.MemoryBarrier();
        Record(batch, begin, Stopwatch.GetTimestamp());
        Bios += batch.Count;
        completed++;
        reader.Announce(completed < made ? flight[completed % InFlight].View.Epoch : view.Epoch);
    }

    /// <summary>Records an answer. A batch may find one registration both live and gone; a wrong answer is wrong at any time.</summary>
    private void Say(Batch batch, int index, HistoryKind kind)
    {
        if (kind == HistoryKind.Gone)
        {
            StaleBios++;
        }

        batch.Said[index] |= 1 << (int)kind;
    }

    private void Record(Batch batch, long begin, long end)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var place = batch.Places[i];
            for (var kind = HistoryKind.Live; kind <= HistoryKind.Wrong; kind++)
            {
                var bit = 1 << (int)kind;
                if ((batch.Said[i] & bit) != 0 && ((int)said[place] & bit) == 0)
                {
                    // One event per registration, answer and batch: within a batch, all have the same times.
                    said[place] |= (HistoryKind)bit;
                    Record(batch, batch.Registrations[i], kind, begin, end);
                }
            }
        }
    }

    /// <summary>If the tag itself says how to map, the lookup began when the bio was made.</summary>
    private void Record(Batch batch, long registration, HistoryKind kind, long begin, long end)
    {
        var isHeld = kind == HistoryKind.Live && registry.Promise.MustDrain;
        history.Add(new HistoryEvent(registration, isHeld ? batch.MadeAt : begin, end, kind, number));
        if (isHeld)
        {
            history.Add(new HistoryEvent(registration, begin, end, HistoryKind.Held, number));
        }
    }

    private static HistoryKind OfOffset(ulong offset, Region region) =>
        offset == region.BusOffset ? HistoryKind.Live : offset == 0 ? HistoryKind.Gone : HistoryKind.Wrong;

    private static HistoryKind OfEntry(RegistryView<TEncoding> view, in Bio bio, Region region, in ClientReach reach)
    {
        var tag = TEncoding.Load(in bio);
        ref readonly var info = ref view.Encoding.Resolve(bio.PhysAddr, tag);
        if (info.Id > (uint)view.Fabric.Providers.Count + 1)
        {
            return HistoryKind.Wrong;
        }

        if (TEncoding.Info.NamesOwner)
        {
            return StressMachine.Classify(in info, region);
        }

        return TEncoding.Outcome(view.Encoding, tag, in info, in reach) != MapOutcome.BusAddr ? HistoryKind.Gone
            : info.BusOffset == region.BusOffset ? HistoryKind.Live
            : HistoryKind.Wrong;
    }

    /// <summary>Bios in flight, and the view under which they were made.</summary>
    private sealed class Batch
    {
        public Bio[] Bios { get; } = new Bio[BatchBios];

        public ulong[] PhysAddrs { get; } = new ulong[BatchBios];

        public int[] Places { get; } = new int[BatchBios];

        public long[] Registrations { get; } = new long[BatchBios];

        public int[] Said { get; } = new int[BatchBios];

        public RegistryView<TEncoding> View { get; set; } = null!;

        public long MadeAt { get; set; }

        public int Count { get; set; }

        public void Add(ulong physAddr, int place, long registration, ulong tag)
        {
            Bios[Count] = new Bio { PhysAddr = physAddr, Bytes = 1, SegmentCount = 1 };
            TEncoding.Store(ref Bios[Count], physAddr, tag);
            PhysAddrs[Count] = physAddr;
            Places[Count] = place;
            Registrations[Count] = registration;
            Said[Count++] = 0;
        }
    }
}
