using System.Collections.Immutable;
using Bench.Experiments.Catalogue;
using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments;

/// <summary>An experiment with its type hidden.</summary>
/// <param name="Report">Name, question, table and plot.</param>
/// <param name="Claims">The claims it judges.</param>
/// <param name="OnlyWhenAsked">Left out of a run that names no experiments.</param>
/// <param name="Points">What it measures.</param>
public sealed record Experiment(ReportSpec Report, string Claims, bool OnlyWhenAsked, Func<ExperimentScope, IEnumerable<MeasurementPoint>> Points)
{
    /// <summary>Every experiment: those of the summary first, then by name.</summary>
    public static ImmutableArray<Experiment> All { get; } = Collect();

    /// <summary>Its name.</summary>
    public string Name => Report.Experiment;

    private static ImmutableArray<Experiment> Collect()
    {
        var collector = new Collector([]);
        ExperimentCatalog.VisitAll(ref collector);
        return [.. collector.Experiments.OrderByDescending(e => e.Report.InSummary).ThenBy(e => e.Name, StringComparer.Ordinal)];
    }

    private readonly struct Collector(List<Experiment> experiments) : IExperimentVisitor
    {
        public List<Experiment> Experiments => experiments;

        public void Visit<TExperiment>() where TExperiment : IExperiment =>
            experiments.Add(new Experiment(TExperiment.Report, TExperiment.Claims, TExperiment.OnlyWhenAsked, TExperiment.Points));
    }
}
