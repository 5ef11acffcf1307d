using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>
/// How many bios each slice has: drawn anew, so that no predictor knows where its loop ends; each length twice among eight slices, in an even
/// and in an odd one, because the lane that runs second finds predictors that the first has taught.
/// </summary>
/// <param name="longest">The longest; the shortest is half of it.</param>
internal sealed class SliceLengths(int longest)
{
    private const int Step = 4;

    /// <summary>Which of four lengths each of eight slices has.</summary>
    private static readonly int[] Order = [0, 1, 2, 3, 1, 0, 3, 2];

    private readonly int[] drawn = new int[Order.Length / 2];
    private Mix64 dice = new(1);
    private int slice;

    /// <summary>The length of the next slice, a multiple of four, which is what loops handle at once.</summary>
    public int Next()
    {
        if (slice % Order.Length == 0)
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i] = (longest / 2) + (Step * (int)Mix64.Below(dice.Next(), (ulong)((longest / 2 / Step) + 1)));
            }
        }

        return drawn[Order[slice++ % Order.Length]];
    }
}
