namespace Bench.Measuring;

/// <summary>The slices of one lane, in clock ticks, and what of each is not the bios'.</summary>
/// <remarks>
/// A slice takes so much per batch, and something besides: the clock's own time, the way to the loop and back. That is not what a slice without
/// bios takes, since nothing then overlaps with anything. It is where the line through slices of one and of two batches meets 0. All batches are of the
/// same number of bios: loops of many lengths end with a misprediction (some 15 cycles) more often the longer they are, which would look like time per
/// bio.
/// </remarks>
internal sealed class LaneTicks
{
    private const int Trim = 20;
    private readonly Dictionary<int, List<long>> ticksByLength = [];
    private readonly List<(long Ticks, int Slices, long Bios)> blocks = [];
    private readonly List<double> overheads = [];
    private long ticksInBlock;
    private int slicesInBlock;

    /// <summary>Adds a slice.</summary>
    /// <param name="ticks">What it took.</param>
    /// <param name="bios">Its bios.</param>
    public void Add(long ticks, int bios)
    {
        ticksInBlock += ticks;
        slicesInBlock++;
        if (!ticksByLength.TryGetValue(bios, out var known))
        {
            ticksByLength.Add(bios, known = []);
        }

        known.Add(ticks);
    }

    /// <summary>Makes a block of the slices since the last one.</summary>
    /// <param name="bios">Their bios.</param>
    public void EndBlock(long bios)
    {
        blocks.Add((ticksInBlock, slicesInBlock, bios));
        overheads.Add(OverheadOfBlock());
        ticksByLength.Clear();
        ticksInBlock = 0;
        slicesInBlock = 0;
    }

    /// <summary>
    /// What each slice takes besides its bios, in ticks: the median over the blocks, a few of which anything may have disturbed. Never more than half of what
    /// the shortest slices take: so much it never is, and where there are too few slices to tell, bios would be left with no time, or less than none.
    /// </summary>
    public double OverheadTicks() => Math.Clamp(overheads.Order().ElementAt(overheads.Count / 2), 0, blocks.Min(block => (double)block.Ticks / block.Slices) / 2);

    /// <summary>Ticks per bio of each block, without the overhead.</summary>
    /// <param name="overheadTicks">The overhead of a slice.</param>
    public IReadOnlyList<double> PerBio(double overheadTicks) => [.. blocks.Select(block => (block.Ticks - (block.Slices * overheadTicks)) / block.Bios)];

    /// <summary>Least squares over the mean of each length, weighted by how often it was drawn.</summary>
    private double OverheadOfBlock()
    {
        var points = ticksByLength.Select(length => (Bios: (double)length.Key, Ticks: TrimmedMean(length.Value), Weight: (double)length.Value.Count)).ToList();
        var weight = points.Sum(p => p.Weight);
        var meanBios = points.Sum(p => p.Weight * p.Bios) / weight;
        var meanTicks = points.Sum(p => p.Weight * p.Ticks) / weight;
        var spread = points.Sum(p => p.Weight * (p.Bios - meanBios) * (p.Bios - meanBios));
        var slope = spread == 0 ? 0 : points.Sum(p => p.Weight * (p.Bios - meanBios) * (p.Ticks - meanTicks)) / spread;
        return slope == 0 ? 0 : meanTicks - (slope * meanBios);
    }

    /// <summary>The mean without the twentieth at either end, which an interrupt may have spoilt; not the median, which a clock with coarse steps moves.</summary>
    private static double TrimmedMean(List<long> ticks)
    {
        ticks.Sort();
        var cut = ticks.Count / Trim;
        return ticks.Skip(cut).Take(ticks.Count - (2 * cut)).Average();
    }
}
