using Bench.Results;
using Bench.Runs;
using Workloads;

namespace Bench.Comparison;

/// <summary>A run to compare with others: of another machine, commit, kernel or runtime, measured in the same way.</summary>
/// <param name="Label">Label that tells the run from the others; untrusted.</param>
/// <param name="Run">The run.</param>
/// <param name="Rows">Its rows, by measurement.</param>
internal sealed record ComparedSet(string Label, Run Run, IReadOnlyDictionary<MeasurementKey, ResultRow> Rows)
{
    /// <summary>Opens runs.</summary>
    /// <param name="paths">Folders of runs, or folders with runs in them.</param>
    /// <returns>The sets, in the order of the paths.</returns>
    /// <exception cref="BadInputException">
    /// A path is no run, there are fewer than two runs, or two were measured in different ways.
    /// </exception>
    public static IReadOnlyList<ComparedSet> Open(IReadOnlyList<string> paths)
    {
        var runs = paths.SelectMany(RunStore.Read).ToList();
        if (runs.Count < 2)
        {
            throw new BadInputException(paths.Count == 0 ? "compare" : paths[0], 0, "runs", "two runs or more", $"{runs.Count}");
        }

        foreach (var run in runs.Skip(1))
        {
            RunStore.RefuseDifference(runs[0], run, other => other.Profile.MeasuringFacts);
        }

        Func<Run, string>[] labels = [run => run.Machine.Name, run => $"{run.Machine.Name}, {run.Code.Name}", run => run.Manifest.Id];
        var label = Array.Find(labels, of => runs.Select(of).Distinct().Count() == runs.Count) ?? (run => run.Folder);
        return [.. runs.Select(run => new ComparedSet(label(run), run, run.Rows.ToDictionary(MeasurementKey.Of)))];
    }
}
