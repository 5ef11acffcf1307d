using HotLoops;
using Lookups;

namespace Bench.Measuring;

/// <summary>
/// Cold lookups, one at a time: the lines it will touch are found by watching it, evicted, and then it is timed; beside it a pointer chase
/// over as many lines that were evicted too.
/// </summary>
/// <remarks>
/// Only the structure is cold: bio, code and TLB are not. A single lookup is as long as a few readings of the clock, whose own time, the
/// median of many, is taken off; reading it waits for the loads before it (lfence).
/// </remarks>
internal sealed unsafe class ColdLookups<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private readonly PointerChase chase = new(PointerChase.LinesToEvict);
    private readonly nuint[] addresses = new nuint[LineSet.Capacity];
    private readonly Func<long> clock = TickClock.Best.Read;
    private readonly long clockTicks = MedianTicks.Of(() =>
    {
        var start = TickClock.Best.Read();
        return TickClock.Best.Read() - start;
    });

    /// <summary>Looks up every bio cold.</summary>
    /// <returns>Ticks of the lookups, ticks of the chases, and lines touched, in all.</returns>
    public ColdTotals Run(TEncoding encoding, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        var lines = default(LineSet);
        var totals = default(ColdTotals);
        for (var i = 0; i < bios.Length; i++)
        {
            ref readonly var bio = ref bios[i];
            var tag = TEncoding.Load(in bio);
            lines.Clear();
            var watch = new LineWatch(&lines);
            _ = TEncoding.ResolveOffset(encoding, bio.PhysAddr, tag, watch);

            var kept = lines.CopyTo(addresses);
            CacheFlush.Evict(addresses.AsSpan(0, kept));
            var start = clock();
            var offset = TEncoding.ResolveOffset<Unwatched>(encoding, bio.PhysAddr, tag, default);
            mapped[i].SetMapped(TEncoding.AddressOf(encoding, in bio) + offset, bio.Bytes);
            totals.LookupTicks += clock() - start - clockTicks;

            chase.EvictNext(kept);
            start = clock();
            chase.Follow(kept);
            totals.ChaseTicks += clock() - start - clockTicks;
            totals.Lines += lines.Count;
            totals.Loads += lines.Loads;
        }

        return totals;
    }

    public void Dispose() => chase.Dispose();
}

/// <summary>What some cold lookups took.</summary>
public struct ColdTotals
{
    /// <summary>Clock ticks of the lookups.</summary>
    public long LookupTicks { get; set; }

    /// <summary>Clock ticks of the pointer chases beside them.</summary>
    public long ChaseTicks { get; set; }

    /// <summary>Distinct lines touched.</summary>
    public long Lines { get; set; }

    /// <summary>Loads made.</summary>
    public long Loads { get; set; }
}
