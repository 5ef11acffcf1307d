using Bench.Runs;

namespace Bench.Reporting;

/// <summary>The tables of one experiment of one run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Spec">The declaration of the experiment's report.</param>
/// <param name="Panels">Its rows, divided into one table each.</param>
internal sealed record ExperimentReport(Run Run, ReportSpec Spec, IReadOnlyList<Panel> Panels)
{
    /// <summary>Name of the run's machine; untrusted.</summary>
    public string Machine => Run.Machine.Name;

    /// <summary>Reports of all experiments of all runs: runs in the given order, experiments in declaration order.</summary>
    /// <exception cref="Workloads.BadInputException">Two runs cannot be in one table.</exception>
    public static IReadOnlyList<ExperimentReport> All(IReadOnlyList<Run> runs)
    {
        RunStore.RefuseToMix(runs);
        return
        [
            .. from run in runs
               from spec in ReportSpec.Of([run])
               select new ExperimentReport(run, spec, Panel.Split(spec, run.Of(spec.Experiment))),
        ];
    }
}
