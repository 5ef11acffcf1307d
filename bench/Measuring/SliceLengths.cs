using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>
/// How many batches each slice has, from one to <see cref="Cell.MostBatches"/>: drawn anew for each. In any pattern a branch predictor
/// finds which of the lanes runs the longer slice next, and guesses better for one of them than for the other.
/// </summary>
internal sealed class SliceLengths
{
    private Mix64 dice = new(1);

    /// <summary>Bios of the next slice: a number of whole batches.</summary>
    public int Next() => (1 + (int)Mix64.Below(dice.Next(), Cell.MostBatches)) * Cell.BatchBios;
}
