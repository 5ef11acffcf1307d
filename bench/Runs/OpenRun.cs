using System.Collections.Immutable;
using System.Text;
using Bench.Files;
using Bench.Results;
using Workloads;

namespace Bench.Runs;

/// <summary>
/// A run that is being measured. Each row is in the journal, on disk, before the next measurement begins, so an interrupted or killed run
/// resumes where it stopped. The run is complete as soon as its manifest says so.
/// </summary>
internal sealed class OpenRun : IDisposable
{
    private const string JournalName = "unfinished.journal";
    private readonly FolderLock held;
    private readonly RunManifest manifest;
    private readonly Dictionary<MeasurementKey, List<ResultRow>> rows;

    private OpenRun(FolderLock held, RunManifest manifest, string folder, IEnumerable<ResultRow> rows)
    {
        this.held = held;
        this.manifest = manifest;
        Folder = folder;
        this.rows = rows.GroupBy(MeasurementKey.OfMeasured)
            .ToDictionary(group => group.Key, group => group.Reverse().DistinctBy(row => row.Starts).Reverse().ToList());
    }

    /// <summary>The run's id.</summary>
    public string Id => manifest.Id;

    /// <summary>The run's folder.</summary>
    public string Folder { get; }

    /// <summary>
    /// Opens a run. Resumes an unfinished run of exactly the same machine, code and profile; otherwise begins another one and leaves the
    /// earlier one unchanged.
    /// </summary>
    /// <param name="parent">The folder that contains the runs.</param>
    /// <param name="profile">How it measures.</param>
    /// <param name="fresh">Whether to begin another run in any case.</param>
    /// <returns>The run, which the caller disposes.</returns>
    /// <exception cref="BadInputException">Another process measures into the folder.</exception>
    public static OpenRun Begin(string parent, Profile profile, bool fresh)
    {
        var held = FolderLock.Take(parent, profile.Shard);
        try
        {
            var wanted = RunManifest.Begin(profile);
            var before = fresh
                ? null
                : RunStore.Folders(parent).LastOrDefault(run => RunManifest.Read(run) is { Completed: "" } other && IsSame(other, wanted));
            if (before is not null)
            {
                return new OpenRun(held, RunManifest.Read(before), before, ReadJournal(Path.Combine(before, JournalName)));
            }

            var folder = Enumerable.Range(1, int.MaxValue)
                .Select(number => Path.Combine(parent, number == 1 ? wanted.Id : $"{wanted.Id}-{number}"))
                .First(candidate => !Directory.Exists(candidate));
            wanted = wanted with { Id = Path.GetFileName(folder) };
            RowCsv<ResultRow>.Write(Path.Combine(folder, JournalName), []);
            wanted.Write(folder);
            return new OpenRun(held, wanted, folder, []);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Finds an existing measurement.</summary>
    /// <param name="wanted">A row that names the measurement and its start.</param>
    /// <returns>The row; null if it is still to be measured.</returns>
    public ResultRow? Find(ResultRow wanted)
    {
        return rows.GetValueOrDefault(MeasurementKey.OfMeasured(wanted))?.Find(row => row.Starts == wanted.Starts);
    }

    /// <summary>Adds a measurement to the run.</summary>
    /// <param name="row">The row, with the number of its start.</param>
    public void Add(ResultRow row)
    {
        var key = MeasurementKey.OfMeasured(row);
        if (!rows.TryGetValue(key, out var starts))
        {
            rows.Add(key, starts = []);
        }

        starts.RemoveAll(before => before.Starts == row.Starts);
        starts.Add(row);
        RowCsv<ResultRow>.Append(Path.Combine(Folder, JournalName), row);
    }

    /// <summary>Completes the run.</summary>
    /// <param name="wanted">Rows that name the planned measurements.</param>
    /// <param name="refusals">Measurements that could not be made.</param>
    /// <returns>The run, as it is read from its folder.</returns>
    public Run Complete(IEnumerable<ResultRow> wanted, IReadOnlyList<RefusalRow> refusals)
    {
        var measured = wanted.DistinctBy(MeasurementKey.Of)
            .Select(row => (Row: row, Starts: rows.GetValueOrDefault(MeasurementKey.OfMeasured(row))))
            .Where(found => found.Starts is not null)
            .Select(found => StartMerge.Merge(found.Starts!, manifest.Profile.Starts) with
            {
                Experiment = found.Row.Experiment,
                TagBits = found.Row.TagBits,
            })
            .ToList();
        return Write(Folder, manifest, measured, refusals);
    }

    /// <summary>Writes a complete run.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="manifest">Its manifest, without files.</param>
    /// <param name="measured">Its measurements.</param>
    /// <param name="refusals">Measurements that could not be made.</param>
    /// <returns>The run, as it is read from its folder.</returns>
    internal static Run Write(string folder, RunManifest manifest, IReadOnlyList<ResultRow> measured, IReadOnlyList<RefusalRow> refusals)
    {
        var files = new List<RunFile>();
        foreach (var experiment in measured.GroupBy(row => row.Experiment))
        {
            Add(PathSlug.Of(experiment.Key) + ".csv", [.. MeasurementKey.InOrder(experiment)]);
        }

        Add(Run.RefusalsFile, refusals);
        (manifest with
        {
            Completed = RunManifest.Now(),
            BackgroundLoad = Math.Round(measured.Select(row => row.OtherLoad).DefaultIfEmpty().Average(), 3),
            Files = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)],
        }).Write(folder);
        File.Delete(Path.Combine(folder, JournalName));
        AtomicFile.RemoveLeftovers(folder);
        return Run.Read(folder);

        void Add<TRow>(string name, IReadOnlyList<TRow> rows) where TRow : class, ICheckedRow
        {
            var path = Path.Combine(folder, name);
            if (files.Exists(file => file.Name == name))
            {
                throw new BadInputException(path, 0, "experiment", "names that differ in letters or digits", name);
            }

            RowCsv<TRow>.Write(path, rows);
            files.Add(new RunFile(name, rows.Count, Run.HashOf(path)));
        }
    }

    public void Dispose() => held.Dispose();

    private static bool IsSame(RunManifest one, RunManifest other) =>
        one.Profile.Shard == other.Profile.Shard
        && Fact.Difference(
            [.. one.Machine.Facts, .. one.Code.Facts, .. one.Profile.Facts],
            [.. other.Machine.Facts, .. other.Code.Facts, .. other.Profile.Facts])
            is null;

    /// <summary>Reads the rows of a journal. A killed process may have left an incomplete line; that measurement is made again.</summary>
    private static IReadOnlyList<ResultRow> ReadJournal(string path)
    {
        if (!File.Exists(path))
        {
            RowCsv<ResultRow>.Write(path, []);
            return [];
        }

        var text = File.ReadAllText(path, Encoding.UTF8);
        using var whole = new StringReader(text[..(text.LastIndexOf('\n') + 1)]);
        var rows = RowCsv<ResultRow>.Read(whole, path);

        // Rewrite the file, so that the next row is not appended to an incomplete line.
        RowCsv<ResultRow>.Write(path, rows);
        return rows;
    }
}
