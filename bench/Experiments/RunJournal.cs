using System.Text;
using Bench.Measuring;
using Bench.Results;
using Workloads;

namespace Bench.Experiments;

/// <summary>
/// The rows of a run that is under way, as CSV beside the results; each is appended, and on disk, before the next cell starts. A later
/// run of the same code on the same machine with the same settings finds them and does not measure them again.
/// </summary>
/// <remarks>A row that was being written when the power went is a last line without an end: it is dropped and measured again.</remarks>
public sealed class RunJournal
{
    private const string FileName = "unfinished-run.journal";
    private readonly string path;
    private readonly string resultsDirectory;
    private readonly Dictionary<MeasurementKey, List<ResultRow>> rows;

    private RunJournal(string path, string resultsDirectory, IEnumerable<ResultRow> rows)
    {
        this.path = path;
        this.resultsDirectory = resultsDirectory;

        // A round that was measured anew, with another seed, is not another round: the last counts.
        this.rows = rows.GroupBy(MeasurementKey.Of).ToDictionary(group => group.Key, group => group.Reverse().DistinctBy(row => row.Rounds).Reverse().ToList());
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
        var path = Path.Combine(resultsDirectory, PathSlug.Of(host.Cpu), FileName);
        var isWhole = true;
        var rows = !fresh && File.Exists(path) ? ReadWhatIsStillTrue(path, host, settings, out isWhole) : [];
        if (!isWhole)
        {
            // Rows of other code or of other settings are of no use to this run, but somebody measured them.
            File.Move(path, AbandonedPath(path));
        }

        // What was left half written by a run that was killed is no one's.
        AtomicFile.RemoveLeftovers(Path.GetDirectoryName(path)!);
        ResultCsv.Write(path, rows);
        return new RunJournal(path, resultsDirectory, rows);
    }

    /// <summary>The finished row of a measurement, if there is one.</summary>
    /// <param name="wanted">A row that names the measurement and its round; its figures do not matter.</param>
    /// <returns>The row with figures, or null.</returns>
    public ResultRow? Find(ResultRow wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return rows.GetValueOrDefault(MeasurementKey.Of(wanted))?.Find(row => row.Rounds == wanted.Rounds);
    }

    /// <summary>Adds a finished row and has it on disk before it returns.</summary>
    /// <param name="row">The row.</param>
    public void Add(ResultRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var key = MeasurementKey.Of(row);
        if (!rows.TryGetValue(key, out var rounds))
        {
            rows.Add(key, rounds = []);
        }

        rounds.RemoveAll(before => before.Rounds == row.Rounds);
        rounds.Add(row);
        ResultCsv.Append(path, row);
    }

    /// <summary>
    /// Moves the rows to their places among the results, the rounds of each made one, and ends the journal. Rows that were measured before
    /// and not now stay when they are of the same code, or when this run measured only some encodings or a machine of its own.
    /// </summary>
    /// <param name="wanted">The measurements of this run, in order.</param>
    /// <param name="partial">Whether the run was told to measure less than the whole of its experiments.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> Publish(IReadOnlyList<ResultRow> wanted, bool partial)
    {
        var keys = wanted.Select(MeasurementKey.Of).Where(rows.ContainsKey).ToList();
        var measured = keys.ConvertAll(key => RoundMerge.Merge(rows[key]));
        var files = ResultStore.Replace(resultsDirectory, measured, old => partial || old.Commit == measured[0].Commit);
        File.Delete(path);
        return files;
    }

    /// <summary>A name that no other abandoned journal has: two may be abandoned within a second.</summary>
    private static string AbandonedPath(string path)
    {
        var written = File.GetLastWriteTimeUtc(path);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => Path.ChangeExtension(path, FormattableString.Invariant($"{written:yyyyMMddTHHmmss}.{number}.abandoned")))
            .First(candidate => !File.Exists(candidate));
    }

    private static List<ResultRow> ReadWhatIsStillTrue(string path, MeasuringHost host, RunSettings settings, out bool isWhole)
    {
        try
        {
            var text = File.ReadAllText(path, Encoding.UTF8);
            using var whole = new StringReader(text[..(text.LastIndexOf('\n') + 1)]);
            var rows = ResultCsv.Read(whole, path);
            var still = rows.Where(row =>
                row.Commit == host.Commit && row.Cpu == host.Cpu && row.Runtime == host.Runtime
                && (row.Bios == settings.BiosPerIteration || row.Temperature == Names.Of(Temperature.Cold)) && row.Iterations == settings.Iterations).ToList();
            isWhole = still.Count == rows.Count;
            return still;
        }
        catch (BadInputException)
        {
            // A journal of another version of this program: nothing in it can be continued.
            isWhole = false;
            return [];
        }
    }
}
