using System.Globalization;
using Bench.Measuring;
using Bench.Results;

namespace Bench.SelfTest.Checks;

/// <summary>No lookup is faster than the same loop without it.</summary>
public sealed class NothingUnderItsFloor : ISelfCheck
{
    /// <inheritdoc/>
    public static string Name => "floor";

    /// <inheritdoc/>
    public static string Claim => "No row lies under its floor.";

    /// <inheritdoc/>
    public static IEnumerable<Finding> Run(Laboratory laboratory)
    {
        foreach (var variant in Variant.All.Where(v => v.Info.Headline && !v.Info.Remembers).GroupBy(v => v.Info.Name, StringComparer.Ordinal).Select(group => group.MaxBy(v => v.TagBits)!))
        {
            var point = laboratory.Point(variant.Info.Name, variant.TagBits);
            if (variant.UnmeasurableBecause(point) is null && variant.Refusal(laboratory.SceneOf(point).Fabric) is null)
            {
                var ratio = Estimate.Of(laboratory.Measure(point, isProbe: true).Ratios);
                yield return Finding.Of(
                    ratio.High >= 1 - ResultAudit.FloorTolerance,
                    string.Create(CultureInfo.InvariantCulture, $"{variant.Info.Name}, {variant.TagBits} bits: {ratio.Median:0.00} x its floor [{ratio.Low:0.00}, {ratio.High:0.00}]"));
            }
        }
    }
}
