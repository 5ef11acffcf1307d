using Perfolizer.Mathematics.Multimodality;
using Perfolizer.Mathematics.OutlierDetection;
using Pragmastat;

namespace Bench.Measuring;

/// <summary>What a median hides: whether the samples have more than one mind, and how many stand apart.</summary>
/// <param name="Modes">Number of modes, 1 or more: lowland detection, by Perfolizer.</param>
/// <param name="OutlierShare">Share of samples that are outliers, 0 to 1: double MAD, by Perfolizer.</param>
public readonly record struct Spread(int Modes, double OutlierShare)
{
    /// <summary>Modes nearer to each other than this share of the median make no difference to anyone.</summary>
    private const double PracticalDistance = 0.02;

    /// <summary>Fewer samples have no shape.</summary>
    private const int FewestSamples = 15;

    /// <summary>Describes some values.</summary>
    /// <param name="values">One value per sample.</param>
    /// <returns>The description; one mode and no outliers when there are too few values to tell.</returns>
    public static Spread Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count < FewestSamples || values.Distinct().Count() < FewestSamples)
        {
            return new Spread(1, 0);
        }

        var detector = SimpleOutlierDetectorFactory.DoubleMad.Create(values);
        var kept = values.Where(value => !detector.IsOutlier(value)).ToList();
        var outliers = (double)(values.Count - kept.Count) / values.Count;
        var modes = LowlandModalityDetector.Instance.DetectModes(new Sample([.. kept])).Modes.Select(mode => mode.Location).Order().ToList();
        var distinct = 1;
        for (var i = 1; i < modes.Count; i++)
        {
            distinct += modes[i] - modes[i - 1] > PracticalDistance * modes[i - 1] ? 1 : 0;
        }

        return new Spread(distinct, outliers);
    }
}
