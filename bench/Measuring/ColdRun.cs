using HotLoops;

namespace Bench.Measuring;

/// <summary>Measures lookups that are evicted and timed one by one. A short stream is enough, because no predictor can learn it.</summary>
internal static class ColdRun
{
    /// <summary>Number of bios that a cold figure is measured over.</summary>
    public const long Bios = 1 << 12;

    /// <summary>Measures a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="seed">Seed of its stream.</param>
    /// <returns>One sample per chunk; the first chunk, which warms code and TLB, is not counted.</returns>
    public static CellSamples Measure(Cell cell, ulong seed)
    {
        var lookupNs = new List<double>();
        var chaseNs = new List<double>();
        var clock = new ClockWatch();
        var nsPerTick = TickClock.Best.NsPerTick;
        long lines = 0;
        long loads = 0;
        long bios = 0;
        long segments = 0;
        long allocatedBytes = 0;
        cell.StartStream(seed);
        cell.NextChunk(Bios, repeatAfter: 0);
        cell.RunCold();
        while (bios < Bios)
        {
            cell.NextChunk(Bios, repeatAfter: 0);
            clock.Read();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var totals = cell.RunCold();
            allocatedBytes += GC.GetAllocatedBytesForCurrentThread() - before;
            lookupNs.Add(totals.LookupTicks * nsPerTick / cell.Bios);
            chaseNs.Add(totals.ChaseTicks * nsPerTick / cell.Bios);
            lines += totals.Lines;
            loads += totals.Loads;
            bios += cell.Bios;
            segments += cell.Segments;
        }

        return new CellSamples(lookupNs, chaseNs, allocatedBytes, seed)
        {
            LinesPerLookup = (double)lines / bios,
            LoadsPerLookup = (double)loads / bios,
            SegmentsPerBio = (double)segments / bios,
            ClockDrift = clock.Drift,
            CycleNs = clock.CycleNs,
        };
    }
}
