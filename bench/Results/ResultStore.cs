using Workloads;

namespace Bench.Results;

/// <summary>The directory of results: <c>results/&lt;cpu&gt;/&lt;experiment&gt;.csv</c>, one machine per directory.</summary>
public static class ResultStore
{
    /// <summary>What the gate's own trials have measured lies here, and is no result of an experiment.</summary>
    public const string TrialsFolder = "gate";

    /// <summary>Reads every CSV below a directory.</summary>
    /// <param name="resultsDirectory">The directory.</param>
    /// <returns>The rows, files in the order of their paths, rows in file order.</returns>
    /// <exception cref="BadInputException">A file is not a results CSV.</exception>
    public static IReadOnlyList<ResultRow> ReadAll(string resultsDirectory) => [.. ReadPlaced(resultsDirectory).Select(placed => placed.Row)];

    /// <summary>Reads every CSV below a directory and keeps where each row was.</summary>
    /// <param name="resultsDirectory">The directory.</param>
    /// <returns>The rows, files in the order of their paths, rows in file order.</returns>
    /// <exception cref="BadInputException">A file is not a results CSV.</exception>
    public static IReadOnlyList<PlacedRow> ReadPlaced(string resultsDirectory) =>
        !Directory.Exists(resultsDirectory)
            ? []
            : [.. Directory.EnumerateFiles(resultsDirectory, "*.csv", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != TrialsFolder)
                .Order(StringComparer.Ordinal)
                .SelectMany(ResultCsv.ReadPlaced)];

    /// <summary>As <see cref="ReadPlaced"/>, for who can do nothing without rows.</summary>
    /// <param name="resultsDirectory">The directory.</param>
    /// <returns>The rows; at least one.</returns>
    /// <exception cref="BadInputException">There are none, or a file is not a results CSV.</exception>
    public static IReadOnlyList<PlacedRow> ReadAny(string resultsDirectory) => ReadPlaced(resultsDirectory) is { Count: > 0 } rows
        ? rows
        : throw new BadInputException(resultsDirectory, 0, "results", "at least one results CSV with a row", "none");

    /// <summary>
    /// Writes the rows of one machine; each experiment's file replaces the one this machine wrote before. Rows of a file are in the order of what
    /// they measure, so that two runs, whole or in parts, differ in nothing but their figures.
    /// </summary>
    /// <param name="resultsDirectory">The directory.</param>
    /// <param name="rows">The rows, all of one processor.</param>
    /// <returns>The files written.</returns>
    /// <exception cref="BadInputException">
    /// Rows of two processors, or a file of that name that another processor or experiment has written.
    /// </exception>
    public static IReadOnlyList<string> Write(string resultsDirectory, IReadOnlyList<ResultRow> rows)
    {
        var files = rows
            .GroupBy(row => (row.Cpu, row.Experiment))
            .Select(group => (
                Path: PathOf(resultsDirectory, group.Key.Cpu, group.Key.Experiment),
                Rows: MeasurementKey.InOrder(group).ToList()))
            .ToList();

        // All checks come before the first write, so that a refusal leaves everything as it was.
        RefuseSecondCpu(resultsDirectory, rows);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, own) in files)
        {
            RefuseForeign(path, own[0]);
            if (!taken.Add(path))
            {
                throw new BadInputException(path, 0, "experiment", "names that differ in letters or digits", own[0].Experiment);
            }
        }

        foreach (var (path, own) in files)
        {
            ResultCsv.Write(path, own);
        }

        return [.. files.Select(file => file.Path)];
    }

    /// <summary>Writes the rows of one machine beside those older ones that are to stay.</summary>
    /// <param name="resultsDirectory">The directory.</param>
    /// <param name="rows">The rows, all of one processor.</param>
    /// <param name="stays">Whether an older row of the same experiment stays when the same was not measured again.</param>
    /// <returns>The files written.</returns>
    /// <exception cref="BadInputException">As for <see cref="Write"/>.</exception>
    public static IReadOnlyList<string> Replace(string resultsDirectory, IReadOnlyList<ResultRow> rows, Func<ResultRow, bool> stays)
    {
        var now = rows.Select(MeasurementKey.Of).ToHashSet();
        var kept = rows.DistinctBy(row => row.Experiment)
            .Select(row => PathOf(resultsDirectory, row.Cpu, row.Experiment))
            .Where(File.Exists)
            .SelectMany(ResultCsv.Read)
            .Where(old => stays(old) && !now.Contains(MeasurementKey.Of(old)))
            .ToList();
        return Write(resultsDirectory, [.. rows, .. kept]);
    }

    /// <summary>The file of one experiment on one processor.</summary>
    /// <param name="resultsDirectory">The directory.</param>
    /// <param name="cpu">Name of the processor.</param>
    /// <param name="experiment">Name of the experiment.</param>
    /// <returns>A path below the directory, whatever the names are.</returns>
    public static string PathOf(string resultsDirectory, string cpu, string experiment) =>
        Path.Combine(resultsDirectory, PathSlug.Of(cpu), PathSlug.Of(experiment) + ".csv");

    private static void RefuseSecondCpu(string resultsDirectory, IReadOnlyList<ResultRow> rows)
    {
        var other = rows.FirstOrDefault(row => row.Cpu != rows[0].Cpu);
        if (other is not null)
        {
            throw new BadInputException(resultsDirectory, 0, "cpu", $"{BadInputException.Printable(rows[0].Cpu)} in every row", other.Cpu);
        }
    }

    private static void RefuseForeign(string path, ResultRow own)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var foreign = ResultCsv.Read(path).FirstOrDefault(row => row.Cpu != own.Cpu || row.Experiment != own.Experiment);
        if (foreign is not null)
        {
            throw new BadInputException(
                path, 0, "cpu and experiment",
                $"those of the file: {BadInputException.Printable(foreign.Cpu)}, {BadInputException.Printable(foreign.Experiment)}",
                $"{own.Cpu}, {own.Experiment}");
        }
    }
}
