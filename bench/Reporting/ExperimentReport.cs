using Bench.Reporting.Plots;
using Bench.Results;

namespace Bench.Reporting;

/// <summary>A picture and where it goes.</summary>
/// <param name="Stem">Path below the directory of plots, with forward slashes and without extension; safe.</param>
/// <param name="Alt">What it shows, in words; untrusted.</param>
/// <param name="Picture">The picture.</param>
internal sealed record PlacedPicture(string Stem, string Alt, Picture Picture);

/// <summary>All that is shown of one experiment on one machine.</summary>
/// <param name="Cpu">The machine; untrusted.</param>
/// <param name="Spec">What the experiment wants to show.</param>
/// <param name="Panels">Its rows, divided; each with its picture.</param>
/// <param name="Overall">The picture over all panels, when there is one.</param>
internal sealed record ExperimentReport(
    string Cpu, ReportSpec Spec, IReadOnlyList<(Panel Panel, PlacedPicture Picture)> Panels, PlacedPicture? Overall)
{
    /// <summary>All pictures.</summary>
    public IEnumerable<PlacedPicture> Pictures =>
        (Overall is null ? [] : new[] { Overall }).Concat(Panels.Select(panel => panel.Picture));

    /// <summary>Reports of all experiments of all machines: machines by name, experiments in the order of their declarations.</summary>
    public static IReadOnlyList<ExperimentReport> All(IReadOnlyList<ReportSpec> specs, IReadOnlyList<ResultRow> rows)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. rows
            .GroupBy(row => row.Cpu).OrderBy(machine => machine.Key, StringComparer.Ordinal)
            .SelectMany(machine => OfMachine(machine.Key, specs, [.. machine], taken))];
    }

    private static IEnumerable<ExperimentReport> OfMachine(
        string cpu, IReadOnlyList<ReportSpec> specs, IReadOnlyList<ResultRow> rows, HashSet<string> taken)
    {
        var byName = rows.GroupBy(row => row.Experiment).ToDictionary(group => group.Key, group => group.ToList());
        var declared = specs.Where(spec => byName.ContainsKey(spec.Experiment)).ToList();
        var inferred = byName.Keys.Except(declared.Select(spec => spec.Experiment)).Order(StringComparer.Ordinal)
            .Select(name => ReportSpec.Inferred(name, byName[name]));
        return [.. declared.Concat(inferred).Select(spec => Of(cpu, spec, byName[spec.Experiment], taken))];
    }

    private static ExperimentReport Of(string cpu, ReportSpec spec, List<ResultRow> rows, HashSet<string> taken)
    {
        var stem = $"{PathSlug.Of(cpu)}/{PathSlug.Of(spec.Experiment)}";
        var styles = PanelPlots.StylesOf(spec, rows);
        var panels = Panel.Split(spec, rows);
        var overall = PanelPlots.Overall(spec, panels) is { } picture
            ? new PlacedPicture(Free($"{stem}-overall", taken), $"{spec.Title} All panels together.", picture)
            : null;
        return new ExperimentReport(cpu, spec,
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
