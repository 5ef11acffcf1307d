namespace Bench.Measuring;

/// <summary>The slices of one lane in one block.</summary>
/// <param name="Bios">Bios of a slice: the mean.</param>
/// <param name="Ticks">Time of a slice in ticks: the mean.</param>
/// <param name="ShortestTicks">Time in ticks of the slices of the fastest length: the mean.</param>
/// <param name="InterceptTicks">Time in ticks at 0 bios, on the line through slices of different lengths.</param>
internal readonly record struct LaneSlices(double Bios, double Ticks, double ShortestTicks, double InterceptTicks);

/// <summary>One block of slices, of both lanes.</summary>
/// <remarks>
/// The time of a slice is the time of its batches plus an overhead: the clock, and the way to the loop and back. The overhead is not the
/// time of a slice without bios, because nothing overlaps in an empty slice. It is the value at 0 bios of the line through slices of one
/// and of two batches. All batches have the same number of bios: with many lengths, a longer loop ends more often with a misprediction
/// (some 15 cycles), which would look like time per bio.
/// </remarks>
/// <param name="Yardstick">The yardstick's.</param>
/// <param name="Lookup">The lookup's.</param>
internal readonly record struct PairedBlock(LaneSlices Yardstick, LaneSlices Lookup)
{
    /// <summary>Largest share of the shortest slices that is subtracted. With more, bios could get a time of 0 or less.</summary>
    private const double MostTaken = 0.9;

    /// <summary>
    /// Overhead of each slice in ticks, besides its bios. It is the same for both lanes, which are called in the same way, and is estimated
    /// from both together: with one estimate per lane, the difference of their errors would be in the ratio. The error of an estimate grows
    /// with the time of the lane's slices, so each estimate is weighted by the inverse square of that time. So the estimate of a slow
    /// lookup does not decide for the floor.
    /// </summary>
    public double OverheadTicks
    {
        get
        {
            var (yardstick, lookup) = (1 / (Yardstick.Ticks * Yardstick.Ticks), 1 / (Lookup.Ticks * Lookup.Ticks));
            var mean = ((yardstick * Yardstick.InterceptTicks) + (lookup * Lookup.InterceptTicks)) / (yardstick + lookup);
            return Math.Clamp(mean, 0, MostTicks);
        }
    }

    private double MostTicks => MostTaken * Math.Min(Yardstick.ShortestTicks, Lookup.ShortestTicks);

    /// <summary>Ticks per bio of a lane.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="overheadTicks">Overhead to subtract from each slice, in ticks.</param>
    public double TicksPerBio(Lane lane, double overheadTicks)
    {
        var slices = lane == Lane.Lookup ? Lookup : Yardstick;
        return (slices.Ticks - Math.Min(overheadTicks, MostTicks)) / slices.Bios;
    }
}

/// <summary>Collects the slices of a block.</summary>
internal sealed class BlockTicks
{
    /// <summary>
    /// One in so many slices is left out at either end, because an interrupt may have spoilt it. The median alone is not used, because
    /// coarse steps of the clock move it.
    /// </summary>
    private const int Trim = 10;

    private readonly Dictionary<int, List<long>> yardstick = [];
    private readonly Dictionary<int, List<long>> lookup = [];

    /// <summary>Adds a slice of each lane over the same bios.</summary>
    /// <param name="bios">Their number: one batch or two, or fewer if those have too many segments.</param>
    /// <param name="yardstickTicks">Time of the yardstick's slice in ticks.</param>
    /// <param name="lookupTicks">Time of the lookup's slice in ticks.</param>
    public void Add(int bios, long yardstickTicks, long lookupTicks)
    {
        Add(yardstick, bios, yardstickTicks);
        Add(lookup, bios, lookupTicks);
    }

    /// <summary>Makes a block of the slices since the last block.</summary>
    public PairedBlock End()
    {
        var block = new PairedBlock(Summarize(yardstick), Summarize(lookup));
        Clear();
        return block;
    }

    /// <summary>Discards the slices since the last block.</summary>
    public void Clear()
    {
        foreach (var length in yardstick.Values.Concat(lookup.Values))
        {
            length.Clear();
        }
    }

    private static void Add(Dictionary<int, List<long>> lengths, int bios, long ticks)
    {
        if (!lengths.TryGetValue(bios, out var known))
        {
            lengths.Add(bios, known = []);
        }

        known.Add(ticks);
    }

    private static LaneSlices Summarize(Dictionary<int, List<long>> lengths)
    {
        var points = lengths.Where(length => length.Value.Count > 0)
            .Select(length => (Bios: (double)length.Key, Ticks: TrimmedMean(length.Value), Count: (double)length.Value.Count)).ToList();
        var count = points.Sum(p => p.Count);
        var bios = points.Sum(p => p.Count * p.Bios) / count;
        var ticks = points.Sum(p => p.Count * p.Ticks) / count;
        var spread = points.Sum(p => p.Count * (p.Bios - bios) * (p.Bios - bios));
        var slope = spread == 0 ? ticks / bios : points.Sum(p => p.Count * (p.Bios - bios) * (p.Ticks - ticks)) / spread;
        return new LaneSlices(bios, ticks, points.Min(p => p.Ticks), ticks - (slope * bios));
    }

    private static double TrimmedMean(List<long> slices)
    {
        slices.Sort();
        var cut = slices.Count / Trim;
        var sum = 0L;
        for (var i = cut; i < slices.Count - cut; i++)
        {
            sum += slices[i];
        }

        return (double)sum / (slices.Count - (2 * cut));
    }
}
