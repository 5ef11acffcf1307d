using System.Globalization;
using Bench.Measuring;
using Lookups;

namespace Bench.SelfTest.Checks;

/// <summary>
/// Unequal lanes of a known ratio: the same loop, run so many times in one lane and so many in the other. What is taken off both must leave
/// that ratio, wherever buffers lie.
/// </summary>
public static class KnownRatio
{
    private const double Tolerance = 0.01;
    private const double LeastOfLarge = 1.15;
    private const double LargeTolerance = 0.02;

    /// <summary>
    /// Loops of the yardstick's lane and of the lookup's, over so many bios each that a batch of the yardstick takes as long as a floor.
    /// </summary>
    private static readonly (int Yardstick, int Lookup, int Bios)[] Lanes = [(50, 51, 2), (20, 21, 6), (10, 11, 12), (10, 13, 12), (10, 30, 12)];

    /// <summary>Answers are written so many segments further on: bios and answers then lie otherwise to each other.</summary>
    private static readonly int[] Layouts = [0, 100];

    /// <summary>The check.</summary>
    public static SelfCheck Check { get; } = new("known-ratio", "Unequal lanes read their ratio: 2, 5, 10 and 30 % more work, and three times as much.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        // Construction, because nothing is written that would be checked.
        var point = context.Point("id-table", 8) with { Operation = Operation.Construct };
        foreach (var layout in Layouts)
        {
            foreach (var (yardstick, lookup, bios) in Lanes)
            {
                var known = (double)lookup / yardstick;
                var ratio = context.Ratio(point, contender => new Unequal(contender, yardstick, lookup, bios, layout));
                var tolerance = known < LeastOfLarge ? Tolerance : LargeTolerance * (known - 1) / 0.3;
                yield return Finding.Of(
                    Math.Abs(ratio - known) <= tolerance,
                    string.Create(CultureInfo.InvariantCulture, $"{known:0.00} reads {ratio:0.000}, within {tolerance:0.000}; answers {layout * DmaSegment.SizeBytes} bytes further on"));
            }
        }
    }

    private sealed class Unequal(Contender inner, int yardstick, int lookup, int bios, int layout) : Decorated(inner)
    {
        public override void Run(in LaneWork work) => Repeat(lookup, in work);

        public override void RunFloor(in LaneWork work) => Repeat(yardstick, in work);

        private void Repeat(int times, in LaneWork work)
        {
            for (var first = 0; first < Bios.Length; first += Cell.BatchBios)
            {
                for (var i = 0; i < times; i++)
                {
                    Loops.Pass<Floor>(Bios.Slice(first + (i % yardstick * bios), bios), work.Mapped[layout..]);
                }
            }
        }
    }
}
