using Bench.Files;
using Bench.Reporting.Plots;
using Bench.Results;
using Bench.Runs;

namespace Bench.Reporting;

/// <summary>A picture and where it goes.</summary>
/// <param name="Stem">Path below the directory of plots, with forward slashes and without extension; safe.</param>
/// <param name="Alt">What it shows, in words; untrusted.</param>
/// <param name="Picture">The picture.</param>
internal sealed record PlacedPicture(string Stem, string Alt, Picture Picture);

/// <summary>All that is shown of one experiment of one run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Spec">What the experiment wants to show.</param>
/// <param name="Panels">Its rows, divided; each with its picture.</param>
/// <param name="Overall">The picture over all panels, when there is one.</param>
internal sealed record ExperimentReport(
    Run Run, ReportSpec Spec, IReadOnlyList<(Panel Panel, PlacedPicture Picture)> Panels, PlacedPicture? Overall)
{
    /// <summary>All pictures.</summary>
    public IEnumerable<PlacedPicture> Pictures =>
        (Overall is null ? [] : new[] { Overall }).Concat(Panels.Select(panel => panel.Picture));

    /// <summary>Name of the run's machine; untrusted.</summary>
    public string Machine => Run.Machine.Name;

    /// <summary>Reports of all experiments of all runs: runs as given, experiments in the order of their declarations.</summary>
    /// <param name="specs">How experiments are shown.</param>
    /// <param name="runs">The runs.</param>
    /// <exception cref="Workloads.BadInputException">Two runs may not stand in one table.</exception>
    public static IReadOnlyList<ExperimentReport> All(IReadOnlyList<ReportSpec> specs, IReadOnlyList<Run> runs)
    {
        RunStore.RefuseToMix(runs);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. runs.SelectMany(run => OfRun(run, specs, taken))];
    }

    private static IEnumerable<ExperimentReport> OfRun(Run run, IReadOnlyList<ReportSpec> specs, HashSet<string> taken)
    {
        var byName = run.Rows.GroupBy(row => row.Experiment).ToDictionary(group => group.Key, group => group.ToList());
        var declared = specs.Where(spec => byName.ContainsKey(spec.Experiment)).ToList();
        var inferred = byName.Keys.Except(declared.Select(spec => spec.Experiment)).Order(StringComparer.Ordinal)
            .Select(name => ReportSpec.Inferred(name, byName[name]));
        return [.. declared.Concat(inferred).Select(spec => Of(run, spec, byName[spec.Experiment], taken))];
    }

    private static ExperimentReport Of(Run run, ReportSpec spec, List<ResultRow> rows, HashSet<string> taken)
    {
        var stem = $"{run.Machine.Slug}/{PathSlug.Of(spec.Experiment)}";
        var styles = PanelPlots.StylesOf(spec, rows);
        var panels = Panel.Split(spec, rows);
        var overall = PanelPlots.Overall(spec, panels) is { } picture
            ? new PlacedPicture(Free($"{stem}-overall", taken), $"{spec.Title} All panels together.", picture)
            : null;
        return new ExperimentReport(run, spec,
        [
            .. panels.Select(panel => (panel, new PlacedPicture(
                Free(panel.Name.Length == 0 ? stem : $"{stem}-{PathSlug.Of(panel.Name)}", taken),
                panel.Name.Length == 0 ? spec.Title : $"{spec.Title} {panel.Name}.",
                PanelPlots.Of(panel, styles)))),
        ], overall);
    }

    // Two names that differ only in what a path cannot hold still get a file each.
    private static string Free(string stem, HashSet<string> taken)
    {
        var free = stem;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = FormattableString.Invariant($"{stem}-{i}");
        }

        return free;
    }
}
