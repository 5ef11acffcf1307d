using System.Diagnostics;
using System.Runtime.InteropServices;
using Bench.Results;
using HdrHistogram;
using Lookups;
using Lookups.Memory;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>
/// Runs readers and one updater on a registry, in windows. When a thread's event buffer is full, all threads stop, bios in flight are
/// mapped, and the history is checked, so that memory does not grow with the length of the run.
/// </summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class StressRun<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int EventsPerWindow = 1 << 17;
    private const nuint KeptBytes = 64 << 20;

    /// <summary>
    /// Shares of the run after which memory is sampled, besides its end: when all memory that is kept on purpose is allocated, and halfway.
    /// </summary>
    private static readonly double[] SampledAt = [0.1, 0.5];

    private readonly int tagBits;
    private readonly StressOptions options;
    private readonly StressMachine machine;
    private readonly Registry<TEncoding> registry;
    private readonly HistoryChecker checker = new();
    private readonly List<HistoryEvent>[] histories;
    private readonly StressReader<TEncoding>[] readers;
    private readonly StressUpdater<TEncoding> updater;
    private readonly List<MemorySample> memory = [];
    private readonly List<string> deaths = [];
    private readonly FreedBlocks freed = new(0, KeptBytes);
    private readonly long blocksBefore;
    private readonly long bytesBefore;
    private EncodingRefusedException? refusal;
    private long startedAt;
    private volatile bool isWindowOver;
    private volatile bool isOver;

    public StressRun(int tagBits, StressOptions options)
    {
        this.tagBits = tagBits;
        this.options = options;
        machine = new StressMachine(Math.Min(options.Slots, TEncoding.Capacity(tagBits)), TEncoding.Info.NamesOwner);

        // The first query of the promise builds and frees memory too, so it comes before the blocks are counted.
        _ = LifetimePromise.Of<TEncoding>(tagBits);
        AlignedMemory.Freed = freed;
        blocksBefore = AlignedMemory.LiveBlocks;
        bytesBefore = AlignedMemory.LiveBytes;
        registry = new Registry<TEncoding>(tagBits, new RegistryOptions
        {
            Slots = machine.Slots,
            MostReaders = options.Readers,
            ParkedAt = machine.ParkedAt,
            CommonBusOffset = StressMachine.CommonBusOffset,
            Rules = options.Fault?.Rules ?? RegistryRules.Right,
        });
        histories = [.. Enumerable.Range(0, options.Readers + 1).Select(_ => new List<HistoryEvent>(EventsPerWindow))];
        updater = new StressUpdater<TEncoding>(registry, machine, histories[options.Readers], options.Seed);
        readers =
        [
            .. Enumerable
                .Range(0, options.Readers)
                .Select(i => new StressReader<TEncoding>(registry, machine, histories[i], i, options.Seed + (ulong)i + 1)),
        ];
    }

    private double Seconds => Stopwatch.GetElapsedTime(startedAt).TotalSeconds;

    private bool IsComplete =>
        Seconds >= options.Duration.TotalSeconds || (options.TotalUpdates > 0 && updater.Updates >= options.TotalUpdates);

    /// <exception cref="EncodingRefusedException">The encoding cannot serve the registered providers.</exception>
    public StressResult Run()
    {
        startedAt = Stopwatch.GetTimestamp();
        using var barrier = new Barrier(options.Readers + 1, _ => EndWindow());
        var threads = readers.Select(reader => new Thread(() => Live(barrier, () => ReadWindow(reader)))).ToList();
        threads.Add(new Thread(() => Live(barrier, UpdateWindow)));
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        var seconds = Seconds;
        Remember();
        Dispose();
        if (refusal is not null)
        {
            throw refusal;
        }

        var leaked = AlignedMemory.LiveBlocks - blocksBefore;
        if (leaked != 0)
        {
            deaths.Add($"{leaked} blocks of native memory were not freed, or freed twice");
        }

        return Report(seconds);
    }

    public void Dispose()
    {
        foreach (var reader in readers)
        {
            reader.Close();
        }

        registry.Dispose();
        AlignedMemory.Freed = null;
        freed.Dispose();
    }

    /// <summary>
    /// Runs the windows of a thread. A thread that fails on freed memory has found a violation; the other threads must not wait for it.
    /// </summary>
    private void Live(Barrier barrier, Action window)
    {
        while (!isOver)
        {
            try
            {
                window();
            }
            catch (EncodingRefusedException refused)
            {
                refusal = refused;
            }
            catch (Exception error)
                when (error is NullReferenceException or IndexOutOfRangeException or ArgumentException or TimeoutException)
            {
                lock (deaths)
                {
                    deaths.Add($"a thread died: {error.Message}");
                }
            }

            isWindowOver = true;
            barrier.SignalAndWait();
        }
    }

    private void ReadWindow(StressReader<TEncoding> reader)
    {
        var history = histories[Array.IndexOf(readers, reader)];
        reader.GoOnline();

        // Reads at least once, however late this thread starts: a thread that never reads finds nothing.
        do
        {
            reader.Turn();
        }
        while (!isWindowOver && HasRoomFor(reader.EventsPerTurn * 5, history));

        reader.Drain();
    }

    private void UpdateWindow()
    {
        var history = histories[options.Readers];
        do
        {
            if (options.UpdatesPerSecond > 0 && updater.Updates > Seconds * options.UpdatesPerSecond)
            {
                Thread.Yield();
            }
            else
            {
                updater.Turn();
            }
        }
        while (!isWindowOver && !IsComplete && HasRoomFor(StressUpdater<TEncoding>.EventsPerTurn, history));
    }

    private void EndWindow()
    {
        foreach (var history in histories)
        {
            checker.Add(CollectionsMarshal.AsSpan(history));
            history.Clear();
        }

        checker.Settle();
        if (memory.Count < SampledAt.Length && Progress() >= SampledAt[memory.Count])
        {
            Remember();
        }

        isWindowOver = false;
        isOver = options.Stop.IsCancellationRequested
            || deaths.Count > 0
            || refusal is not null
            || (options.Fault is not null && checker.Violations > 0)
            || IsComplete;
    }

    private static bool HasRoomFor(int more, List<HistoryEvent> history) => history.Count + more <= EventsPerWindow;

    /// <summary>The finished part of the run, from 0 to 1.</summary>
    private double Progress() =>
        options.TotalUpdates > 0 ? (double)updater.Updates / options.TotalUpdates : Seconds / options.Duration.TotalSeconds;

    private void Remember()
    {
        registry.Reclaim();
        memory.Add(
            new MemorySample(
                updater.Updates, AlignedMemory.LiveBlocks - blocksBefore, AlignedMemory.LiveBytes - bytesBefore, Environment.WorkingSet));
    }

    private StressResult Report(double seconds)
    {
        var batches = new LongHistogram(StressReader<TEncoding>.LongestNs, 3);
        foreach (var reader in readers)
        {
            batches.Add(reader.BatchNs);
        }

        return new StressResult
        {
            Encoding = TEncoding.Info.Name,
            Family = Names.Of(TEncoding.Info.Family),
            TagBits = tagBits,
            Promise = registry.Promise.Means,
            Seconds = seconds,
            Bios = readers.Sum(reader => reader.Bios),
            StaleBios = readers.Sum(reader => reader.StaleBios),
            Operations = checker.Operations,
            Updates = updater.Updates,
            RanOut = updater.RanOut,
            Violations = checker.Violations + deaths.Count,
            Samples = [.. deaths, .. checker.Samples],
            BatchNs = Percentiles(batches),
            UpdateNs = Percentiles(updater.UpdateNs),
            Memory = memory,
        };
    }

    /// <summary>Percentiles of the times; all 0 if a thread failed before it timed anything.</summary>
    private static (long P50, long P99, long P999) Percentiles(LongHistogram times) => times.TotalCount == 0
        ? default
        : (times.GetValueAtPercentile(50), times.GetValueAtPercentile(99), times.GetValueAtPercentile(99.9));
}
