using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>
/// Draws the number of batches of each slice, from one to <see cref="Cell.MostBatches"/>. With any pattern, a branch predictor learns which
/// lane runs the longer slice next, and predicts one lane better than the other.
/// </summary>
internal sealed class SliceLengths
{
    private Mix64 dice = new(1);

    /// <summary>Bios of the next slice: a number of whole batches.</summary>
    public int Next() => (1 + (int)Mix64.Below(dice.Next(), Cell.MostBatches)) * Cell.BatchBios;
}
