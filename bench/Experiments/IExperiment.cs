using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments;

/// <summary>
/// One question, one sweep, one table, one plot: one file in Experiments/Catalogue, which is also its registration.
/// </summary>
public interface IExperiment
{
    /// <summary>Its name, its question, and how its rows become a table and a plot.</summary>
    static abstract ReportSpec Report { get; }

    /// <summary>The letters of the claims it helps to judge (docs/claims.md), or the question nobody asked.</summary>
    static abstract string Claims { get; }

    /// <summary>Whether it is left out of a run that names no experiments: it takes long and explains others.</summary>
    static virtual bool OnlyWhenAsked => false;

    /// <summary>What it measures.</summary>
    /// <param name="scope">What may be measured.</param>
    /// <returns>Points; those whose encoding refuses its machine are left out by the caller.</returns>
    static abstract IEnumerable<MeasurementPoint> Points(ExperimentScope scope);
}

/// <summary>Is shown every experiment at its own type.</summary>
public interface IExperimentVisitor
{
    /// <summary>Called once per experiment.</summary>
    /// <typeparam name="TExperiment">The experiment.</typeparam>
    void Visit<TExperiment>() where TExperiment : IExperiment;
}
