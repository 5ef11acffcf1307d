using System.Security.Cryptography;
using Bench.Results;
using Workloads;

namespace Bench.Runs;

/// <summary>A complete run: one machine, one code, one profile, and all measurements. A complete run never changes.</summary>
/// <param name="Folder">The run's folder.</param>
/// <param name="Manifest">Machine, code and profile of the run, and its files.</param>
/// <param name="Placed">Its measurements, each with its file and line, in the order of the files.</param>
/// <param name="Refusals">Planned measurements that could not be made.</param>
internal sealed record Run(string Folder, RunManifest Manifest, IReadOnlyList<Placed<ResultRow>> Placed, IReadOnlyList<RefusalRow> Refusals)
{
    /// <summary>The file of refusals in a run's folder.</summary>
    public const string RefusalsFile = "refusals.csv";

    /// <summary>Its measurements.</summary>
    public IReadOnlyList<ResultRow> Rows { get; } = [.. Placed.Select(placed => placed.Row)];

    /// <summary>Its measurements of one experiment.</summary>
    /// <param name="experiment">The experiment's name.</param>
    /// <returns>The rows; none if the run does not contain the experiment.</returns>
    public IReadOnlyList<ResultRow> Of(string experiment) => [.. Rows.Where(row => row.Experiment == experiment)];

    /// <summary>The machine.</summary>
    public Machine Machine => Manifest.Machine;

    /// <summary>The code.</summary>
    public Code Code => Manifest.Code;

    /// <summary>How it was measured.</summary>
    public Profile Profile => Manifest.Profile;

    /// <summary>Whether lookups were timed inside a kernel instead of in a program.</summary>
    public bool IsInKernel => Machine.Environment.Length > 0;

    /// <summary>Whether a structure has changed since the run, so that its figures are of other code than this program's.</summary>
    public bool IsOutdated => Code.Structures != Runs.Code.This.Structures;

    /// <summary>Reads a complete run.</summary>
    /// <param name="folder">Its folder.</param>
    /// <returns>The run.</returns>
    /// <exception cref="BadInputException">
    /// The run is not complete, a file was changed or is missing, or a row is of another machine, commit or run.
    /// </exception>
    public static Run Read(string folder)
    {
        var manifest = RunManifest.Read(folder);
        var path = Path.Combine(folder, RunManifest.FileName);
        if (manifest.Completed.Length == 0)
        {
            throw new BadInputException(
                path, 0, "completed", "a complete run; the command that started it continues where it ended", "a run that has not ended");
        }

        var rows = new List<Placed<ResultRow>>();
        IReadOnlyList<RefusalRow> refusals = [];
        foreach (var file in manifest.Files)
        {
            var csv = Path.Combine(folder, file.Name);
            CheckContent(csv, file);
            if (file.Name == RefusalsFile)
            {
                refusals = RowCsv<RefusalRow>.Read(csv);
                continue;
            }

            foreach (var placed in RowCsv<ResultRow>.ReadPlaced(csv))
            {
                Same(placed, "run", manifest.Id, placed.Row.Run);
                Same(placed, "machine", manifest.Machine.Name, placed.Row.Machine);
                Same(placed, "commit", manifest.Code.Name, placed.Row.Commit);
                rows.Add(placed);
            }
        }

        var twice = rows.GroupBy(placed => MeasurementKey.Of(placed.Row)).FirstOrDefault(same => same.Skip(1).Any())?.Last();
        return twice is null
            ? new Run(folder, manifest, rows, refusals)
            : throw new BadInputException(
                twice.File, twice.Line, "row", "each measurement once", $"{twice.Row.Experiment}, {twice.Row.Encoding} a second time");
    }

    /// <summary>The hash of a file's content.</summary>
    /// <param name="path">The file.</param>
    /// <returns>64 hex digits.</returns>
    internal static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static void CheckContent(string csv, RunFile file)
    {
        if (!File.Exists(csv))
        {
            throw new BadInputException(csv, 0, "file", $"the file that {RunManifest.FileName} names", "no such file");
        }

        if (HashOf(csv) is var found && found != file.Sha256)
        {
            throw new BadInputException(csv, 0, "sha256", $"{file.Sha256}, as in {RunManifest.FileName}: a run is never changed", found);
        }
    }

    private static void Same(Placed<ResultRow> placed, string field, string expected, string found)
    {
        if (expected != found)
        {
            throw new BadInputException(
                placed.File, placed.Line, field, $"{BadInputException.Printable(expected)}, as in {RunManifest.FileName}", found);
        }
    }
}
