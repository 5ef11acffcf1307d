using HotLoops;
using Lookups;

namespace Bench.Measuring;

/// <summary>
/// Times cold lookups one at a time. It watches a lookup to find the lines that it touches, evicts them, and then times the lookup. Beside
/// it, it times a pointer chase over as many evicted lines.
/// </summary>
/// <remarks>
/// Only the structure is cold; bio, code and TLB are not. A single lookup takes only as long as a few readings of the clock, so the time of
/// a reading, the median of many, is subtracted. A reading waits for the loads before it (lfence).
/// </remarks>
internal sealed unsafe class ColdLookups<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    /// <summary>Readings of the clock; their median is the time of one.</summary>
    private const int Readings = 1001;

    private readonly PointerChase chase = new(PointerChase.LinesToEvict);
    private readonly nuint[] addresses = new nuint[LineSet.Capacity];
    private readonly Func<long> clock = TickClock.Best.Read;
    private readonly long clockTicks = (long)Medians.Of([.. Enumerable.Range(0, Readings).Select(_ =>
    {
        var start = TickClock.Best.Read();
        return (double)(TickClock.Best.Read() - start);
    })]);

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

/// <summary>Totals of some cold lookups.</summary>
internal struct ColdTotals
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
