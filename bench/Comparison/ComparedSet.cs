using Bench.Results;
using Workloads;

namespace Bench.Comparison;

/// <summary>The rows of one machine, or of one kernel on it, that are held beside those of others.</summary>
/// <param name="Label">What it is called; untrusted.</param>
/// <param name="Rows">Its rows by what they measure; of two of the same the newer.</param>
public sealed record ComparedSet(string Label, IReadOnlyDictionary<MeasurementKey, ResultRow> Rows)
{
    /// <summary>Opens what was named, one set for each processor that it has rows of.</summary>
    /// <param name="paths">Results CSVs, or folders of them.</param>
    /// <returns>The sets, in the order of the paths.</returns>
    /// <exception cref="BadInputException">A path that is neither, a file that is no results CSV, or fewer than two sets.</exception>
    public static IReadOnlyList<ComparedSet> Open(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var sets = paths.SelectMany(path => Read(path)
            .GroupBy(row => row.Cpu).OrderBy(machine => machine.Key, StringComparer.Ordinal)
            .Select(machine => (Path: path, Cpu: machine.Key, Rows: machine.ToList()))).ToList();
        if (sets.Count < 2)
        {
            throw new BadInputException(
                paths.Count == 0 ? "compare" : paths[0], 0, "results", "two files, or rows of two processors", sets.Count == 0 ? "no rows" : $"rows of {sets[0].Cpu} only");
        }

        // The processor says more than the path, unless it says the same twice.
        var named = sets.Select(set => set.Cpu).Distinct().Count() == sets.Count;
        return [.. sets.Select(set => new ComparedSet(
            named ? set.Cpu : sets.Count(other => other.Path == set.Path) == 1 ? set.Path : $"{set.Path}: {set.Cpu}",
            MeasurementKey.Newest(set.Rows).ToDictionary(MeasurementKey.Of)))];
    }

    private static IReadOnlyList<ResultRow> Read(string path) => Directory.Exists(path) ? ResultStore.ReadAll(path) : ResultCsv.Read(path);
}
