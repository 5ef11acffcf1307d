using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>
/// How many batches each slice has, from one to <see cref="Cell.MostBatches"/>: each number as often in an even slice as in an odd one,
/// because the lane that runs second finds predictors that the first has taught.
/// </summary>
internal sealed class SliceLengths
{
    private readonly int[] batches = [.. Enumerable.Range(1, Cell.MostBatches)];
    private Mix64 dice = new(1);
    private int slice;

    /// <summary>Bios of the next slice: a number of whole batches.</summary>
    public int Next()
    {
        var turn = slice % (2 * batches.Length);
        if (turn == 0)
        {
            dice.Shuffle<int>(batches);
        }

        slice++;
        return batches[((turn / 2) + (turn % 2)) % batches.Length] * Cell.BatchBios;
    }
}
