using Lookups;
using Workloads.Recordings;

namespace Workloads.Topologies;

/// <summary>
/// Counts the BARs that the bios of a recording use, and their provider locality: the values that <c>StreamOptions</c> takes, measured
/// instead of assumed. O(log regions) per segment.
/// </summary>
public sealed class BarUse : IRecordingSink
{
    private const int Memory = -1;
    private readonly (ulong Start, ulong End)[] regions;
    private readonly long[] segmentsIn;
    private int lastRegion = Memory;

    /// <summary>Prepares to count.</summary>
    /// <param name="topology">The machine that made the recording, with the addresses of that boot.</param>
    public BarUse(Topology topology)
    {
        ArgumentNullException.ThrowIfNull(topology);
        regions = [.. topology.Regions.Select(region => (region.Start, region.Start + region.Bytes)).Order()];
        segmentsIn = new long[regions.Length];
    }

    /// <summary>Number of bios with known segments.</summary>
    public long Bios { get; private set; }

    /// <summary>Those of <see cref="Bios"/> with all segments in one BAR.</summary>
    public long InOneBar { get; private set; }

    /// <summary>Mixed bios: those with segments in several BARs, or in a BAR and in memory. Newer kernels make none.</summary>
    public long Mixed { get; private set; }

    /// <summary>Bios with all segments in one BAR, the same BAR as the last such bio.</summary>
    public long Stayed { get; private set; }

    /// <summary>Number of segments in each BAR, by ascending address of the BARs.</summary>
    public IReadOnlyList<long> SegmentsIn => segmentsIn;

    /// <summary>Number of BARs that contain a segment.</summary>
    public int BarsUsed => segmentsIn.Count(segments => segments > 0);

    /// <summary>Share of bios with all segments in one BAR, 0 to 1.</summary>
    public double P2pShare => Bios == 0 ? 0 : (double)InOneBar / Bios;

    /// <summary>Share of the bios in one BAR that have the same BAR as the previous such bio, 0 to 1.</summary>
    public double ProviderLocality => InOneBar < 2 ? 0 : (double)Stayed / (InOneBar - 1);

    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        if (segments.IsEmpty)
        {
            return;
        }

        Bios++;
        var first = RegionOf(segments[0]);
        var same = true;
        foreach (ref readonly var segment in segments)
        {
            var region = RegionOf(segment);
            same &= region == first;
            if (region != Memory)
            {
                segmentsIn[region]++;
            }
        }

        if (!same)
        {
            Mixed++;
        }
        else if (first != Memory)
        {
            InOneBar++;
            Stayed += first == lastRegion ? 1 : 0;
            lastRegion = first;
        }
    }

    private int RegionOf(in Segment segment)
    {
        var (low, high) = (0, regions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = regions[middle].End <= segment.PhysAddr ? (middle + 1, high) : (low, middle);
        }

        return low < regions.Length && regions[low].Start <= segment.PhysAddr ? low : Memory;
    }
}
