using Workloads;

namespace Bench.Runs;

/// <summary>Finds runs in folders, and refuses to mix runs that are not comparable.</summary>
internal static class RunStore
{
    /// <summary>
    /// Folder of published runs inside a kernel, below the folder of the other runs. Each run is named after machine and kernel.
    /// </summary>
    public const string KernelFolder = "kernel";

    /// <summary>Reads runs.</summary>
    /// <param name="path">A run's folder, or a folder that contains runs.</param>
    /// <returns>The complete runs, in the order of their folders' names; at least one.</returns>
    /// <exception cref="BadInputException">There is no complete run, or a run is damaged.</exception>
    public static IReadOnlyList<Run> Read(string path)
    {
        if (File.Exists(Path.Combine(path, RunManifest.FileName)))
        {
            return [Run.Read(path)];
        }

        var runs = ReadAll(path);
        return runs.Count > 0 ? runs : throw new BadInputException(path, 0, "runs", "a run, or a folder with complete runs", "none");
    }

    /// <summary>Reads every complete run directly below a folder.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <returns>The runs, in the order of their folders' names.</returns>
    /// <exception cref="BadInputException">A run is damaged.</exception>
    public static IReadOnlyList<Run> ReadAll(string folder) =>
        [.. Folders(folder).Where(run => RunManifest.Read(run).Completed.Length > 0).Select(Run.Read)];

    /// <summary>Finds the newest complete run directly below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The run.</returns>
    /// <exception cref="BadInputException">There is no complete run, or it is damaged.</exception>
    public static Run Newest(string folder) =>
        Folders(folder).OrderDescending(StringComparer.Ordinal).FirstOrDefault(run => RunManifest.Read(run).Completed.Length > 0)
            is { } newest
            ? Run.Read(newest)
            : throw new BadInputException(folder, 0, "runs", "a complete run; 'bench run' makes one", "none");

    /// <summary>Finds the folders directly below a folder that hold a run, complete or not.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <returns>The folders, by name.</returns>
    internal static IEnumerable<string> Folders(string folder) => !Directory.Exists(folder) ? [] : Directory.EnumerateDirectories(folder)
        .Where(run => File.Exists(Path.Combine(run, RunManifest.FileName)))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// Refuses runs that may not be in one table: runs measured in different ways, or two runs of machines with the same name.
    /// </summary>
    /// <param name="runs">The runs.</param>
    /// <exception cref="BadInputException">Two runs differ; both are named.</exception>
    public static void RefuseToMix(IReadOnlyList<Run> runs)
    {
        foreach (var other in runs.Skip(1))
        {
            RefuseDifference(runs[0], other, run => run.Profile.Facts);
        }

        var twice = runs.GroupBy(run => run.Machine.Name).FirstOrDefault(same => same.Skip(1).Any())?.ToList();
        if (twice is not null)
        {
            var difference = Fact.Difference(twice[0].Machine.Facts, twice[1].Machine.Facts);
            throw new BadInputException(
                ManifestOf(twice[1]), 0, difference?.Found.Name ?? "machine",
                $"one run of {twice[0].Machine.Name}; {twice[0].Folder} is one"
                    + (difference is { } two ? $", with {two.Expected.Name} {two.Expected.Value}" : ""),
                difference?.Found.Value ?? twice[1].Manifest.Id);
        }
    }

    /// <summary>Refuses two runs whose facts differ.</summary>
    /// <param name="first">The run whose facts are expected.</param>
    /// <param name="other">The other.</param>
    /// <param name="facts">What must be equal.</param>
    /// <exception cref="BadInputException">A fact differs; both runs are named.</exception>
    public static void RefuseDifference(Run first, Run other, Func<Run, IReadOnlyList<Fact>> facts)
    {
        if (Fact.Difference(facts(first), facts(other)) is var (expected, found))
        {
            throw new BadInputException(
                ManifestOf(other), 0, found.Name, $"{BadInputException.Printable(expected.Value)}, as in {first.Folder}", found.Value);
        }
    }

    private static string ManifestOf(Run run) => Path.Combine(run.Folder, RunManifest.FileName);
}
