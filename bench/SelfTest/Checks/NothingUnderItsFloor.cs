using Bench.Measuring;
using Bench.Runs;

namespace Bench.SelfTest.Checks;

/// <summary>No lookup is faster than the same loop without it.</summary>
internal static class NothingUnderItsFloor
{
    public static SelfCheck SelfCheck { get; } = new("floor", "No row is faster than its floor.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        foreach (var variant in Variant.Widest(OwnVariant.All.Where(v => v.Info.Headline && !v.Info.Remembers)))
        {
            var point = context.Point(variant.Info.Name, variant.TagBits);
            if (variant.UnmeasurableBecause(point) is null && variant.Refusal(context.SceneOf(point).Fabric) is null)
            {
                var ratio = Estimation.Of(context.Measure(point).Ratios);
                yield return Finding.Of(
                    ratio.High >= 1 - RunCheck.FloorTolerance,
                    $"{variant.Info.Name}, {variant.TagBits} bits: {ratio.Value:0.00} x its floor [{ratio.Low:0.00}, "
                        + $"{ratio.High:0.00}]");
            }
        }
    }
}
