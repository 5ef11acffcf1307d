using Bench.Measuring;
using Bench.Results;
using Workloads;

namespace Bench.Experiments;

/// <summary>
/// The rows of a run that is under way, as CSV beside the results, written anew, atomically, after every cell. A later run of
/// the same code on the same machine with the same settings finds them and does not measure them again.
/// </summary>
public sealed class RunJournal
{
    private readonly string path;
    private readonly string resultsDirectory;
    private readonly List<ResultRow> rows;

    private RunJournal(string path, string resultsDirectory, List<ResultRow> rows)
    {
        this.path = path;
        this.resultsDirectory = resultsDirectory;
        this.rows = rows;
    }

    /// <summary>Finds the journal of an interrupted run, or starts one.</summary>
    /// <param name="resultsDirectory">Where results go.</param>
    /// <param name="host">Where and of what it is measured.</param>
    /// <param name="settings">How much is measured; a journal with other settings is left behind.</param>
    /// <param name="fresh">Start anew whatever is there.</param>
    /// <returns>The journal.</returns>
    public static RunJournal Open(string resultsDirectory, MeasuringHost host, RunSettings settings, bool fresh)
    {
        ArgumentNullException.ThrowIfNull(host);
        var path = Path.Combine(resultsDirectory, PathSlug.Of(host.Cpu), "unfinished-run.journal");
        var rows = !fresh && File.Exists(path) ? ReadWhatIsStillTrue(path, host, settings) : [];
        return new RunJournal(path, resultsDirectory, rows);
    }

    /// <summary>The finished row of a measurement, if there is one.</summary>
    /// <param name="wanted">A row that names the measurement; its figures do not matter.</param>
    /// <returns>The row with figures, or null.</returns>
    public ResultRow? Find(ResultRow wanted) => rows.Find(row => IsSameMeasurement(row, wanted));

    /// <summary>Adds a finished row and has it on disk before it returns.</summary>
    /// <param name="row">The row.</param>
    public void Add(ResultRow row)
    {
        rows.RemoveAll(old => IsSameMeasurement(old, row));
        rows.Add(row);
        ResultCsv.Write(path, rows);
    }

    /// <summary>
    /// Moves the rows to their places among the results and ends the journal. Rows that were measured before and not now stay when
    /// they are of the same code, or when this run measured only some encodings or a machine of its own.
    /// </summary>
    /// <param name="wanted">The measurements of this run, in order.</param>
    /// <param name="partial">Whether the run was told to measure less than the whole of its experiments.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> Publish(IReadOnlyList<ResultRow> wanted, bool partial)
    {
        var measured = wanted.Select(Find).OfType<ResultRow>().ToList();
        var kept = measured.DistinctBy(row => row.Experiment)
            .Select(row => ResultStore.PathOf(resultsDirectory, row.Cpu, row.Experiment))
            .Where(File.Exists)
            .SelectMany(ResultCsv.Read)
            .Where(old => (partial || old.Commit == measured[0].Commit) && !measured.Exists(row => IsSameMeasurement(row, old)))
            .ToList();
        var files = ResultStore.Write(resultsDirectory, [.. measured, .. kept]);
        File.Delete(path);
        return files;
    }

    private static List<ResultRow> ReadWhatIsStillTrue(string path, MeasuringHost host, RunSettings settings)
    {
        try
        {
            return [.. ResultCsv.Read(path).Where(row =>
                row.Commit == host.Commit && row.Cpu == host.Cpu && row.Runtime == host.Runtime
                && (row.Bios == settings.BiosPerIteration || row.Temperature != "hot") && row.Iterations == settings.Iterations)];
        }
        catch (BadInputException)
        {
            // A journal of another version of this program: nothing in it can be continued.
            return [];
        }
    }

    private static bool IsSameMeasurement(ResultRow a, ResultRow b) =>
        a.Experiment == b.Experiment && a.Encoding == b.Encoding && a.TagBits == b.TagBits && a.Providers == b.Providers
        && a.Topology == b.Topology && a.RecordingSha256 == b.RecordingSha256 && a.P2pShare.Equals(b.P2pShare)
        && a.BounceShare.Equals(b.BounceShare) && a.StayShare.Equals(b.StayShare) && a.Temperature == b.Temperature && a.Shape == b.Shape && a.Operation == b.Operation;
}
