using System.Collections.Immutable;
using Bench.Experiments.Catalogue;
using Bench.Measuring;

namespace Bench.Experiments;

/// <summary>A question and the measurements that answer it; plots and tables are defined elsewhere.</summary>
internal sealed record Experiment
{
    /// <summary>Name, as used in rows and commands.</summary>
    public required string Name { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>Information that readers need to interpret the figures.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether a quick run leaves the experiment out unless the user names it.</summary>
    public bool OnlyWhenAsked { get; init; }

    /// <summary>The measurements; their experiment is filled in.</summary>
    public required Func<ExperimentScope, IEnumerable<MeasurementPoint>> Points { get; init; }

    /// <summary>Every experiment, by name.</summary>
    public static ImmutableArray<Experiment> All { get; } =
    [.. ExperimentCatalog.All.OrderBy(experiment => experiment.Name, StringComparer.Ordinal)];

    /// <summary>The measurements in a scope.</summary>
    /// <param name="scope">The encodings, the machine model and the recordings.</param>
    /// <returns>The points, in the order in which they are measured.</returns>
    public IEnumerable<MeasurementPoint> In(ExperimentScope scope) => Points(scope).Select(point => point with { Experiment = Name });
}
