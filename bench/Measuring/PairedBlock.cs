namespace Bench.Measuring;

/// <summary>The slices of one lane in one block.</summary>
/// <param name="Bios">Bios of a slice: the mean.</param>
/// <param name="Ticks">What a slice takes, in ticks: the mean.</param>
/// <param name="ShortestTicks">What those of the length that takes least take: the mean.</param>
/// <param name="InterceptTicks">Where the line through slices of different lengths meets none.</param>
internal readonly record struct LaneSlices(double Bios, double Ticks, double ShortestTicks, double InterceptTicks);

/// <summary>One block of slices, of both lanes.</summary>
/// <remarks>
/// A slice takes so much per batch, and something besides: the clock's own time, the way to the loop and back. That is not what a slice
/// without bios takes, since nothing then overlaps with anything; it is where the line through slices of one and of two batches meets none.
/// All batches are of the same number of bios: loops of many lengths end with a misprediction (some 15 cycles) more often the longer they
/// are, which would look like time per bio.
/// </remarks>
/// <param name="Yardstick">The yardstick's.</param>
/// <param name="Lookup">The lookup's.</param>
internal readonly record struct PairedBlock(LaneSlices Yardstick, LaneSlices Lookup)
{
    /// <summary>More of the shortest slices than this is never taken off: it would leave bios with no time, or less than none.</summary>
    private const double MostTaken = 0.9;

    /// <summary>
    /// What each slice takes besides its bios, in ticks. The same for both lanes, which are called in the same way, and best known from
    /// both together: told from each lane alone, the difference of two guesses would be in the ratio. Each lane's guess is as good as
    /// its slices are short, since what strays is a share of them; so that a slow lookup's does not pass for the floor's.
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
    /// <param name="overheadTicks">What to take off each slice.</param>
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
    /// The share of slices at either end that an interrupt may have spoilt. Not all but the median, which a clock with coarse steps moves.
    /// </summary>
    private const int Trim = 10;

    private readonly Dictionary<int, List<long>> yardstick = [];
    private readonly Dictionary<int, List<long>> lookup = [];

    /// <summary>Adds a slice of each lane over the same bios.</summary>
    /// <param name="bios">Their number: one batch or two, or fewer where those are too many segments.</param>
    /// <param name="yardstickTicks">What the yardstick took.</param>
    /// <param name="lookupTicks">What the lookup took.</param>
    public void Add(int bios, long yardstickTicks, long lookupTicks)
    {
        Add(yardstick, bios, yardstickTicks);
        Add(lookup, bios, lookupTicks);
    }

    /// <summary>Makes a block of the slices since the last one.</summary>
    public PairedBlock End()
    {
        var block = new PairedBlock(Summarize(yardstick), Summarize(lookup));
        Clear();
        return block;
    }

    /// <summary>Forgets the slices since the last block.</summary>
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
