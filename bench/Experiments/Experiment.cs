using System.Collections.Immutable;
using Bench.Files;
using Bench.Measuring;

namespace Bench.Experiments;

/// <summary>A question, and what must be measured to answer it. How it is shown is not its business.</summary>
public sealed record Experiment
{
    /// <summary>Name, as rows and commands use it.</summary>
    public required string Name { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>What a reader of its figures must know.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether a quick run leaves it out unless it is asked for by name.</summary>
    public bool OnlyWhenAsked { get; init; }

    /// <summary>The measurements; their experiment is filled in.</summary>
    public required Func<ExperimentScope, IEnumerable<MeasurementPoint>> Points { get; init; }

    /// <summary>Every experiment, by name.</summary>
    public static ImmutableArray<Experiment> All { get; } =
    [.. Declared.Of<Experiment>().OrderBy(experiment => experiment.Name, StringComparer.Ordinal)];

    /// <summary>The measurements in a scope.</summary>
    /// <param name="scope">Which encodings on which machine model over which recordings.</param>
    /// <returns>The points, in the order in which they are measured.</returns>
    public IEnumerable<MeasurementPoint> In(ExperimentScope scope) => Points(scope).Select(point => point with { Experiment = Name });
}
