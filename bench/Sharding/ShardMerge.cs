using System.Globalization;
using Bench.Results;
using Workloads;

namespace Bench.Sharding;

/// <summary>Puts the parts of a run together: the same rows as of a run that was never divided.</summary>
public static class ShardMerge
{
    /// <summary>Reads the parts, holds them to one another, and writes their rows.</summary>
    /// <param name="folders">The folders of all parts, in any order.</param>
    /// <param name="resultsDirectory">Where results go, one folder per processor.</param>
    /// <returns>The rows, the files written, and what could not be measured where it was to be.</returns>
    /// <exception cref="BadInputException">A part is missing, is there twice, is not finished, or is of another run; nothing was written.</exception>
    public static (IReadOnlyList<ResultRow> Rows, IReadOnlyList<string> Files, IReadOnlyList<string> NotMeasured) Merge(IReadOnlyList<string> folders, string resultsDirectory)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var parts = folders.Select(folder => (Folder: folder, Manifest: ShardManifest.Read(folder))).ToList();
        var (firstFolder, first) = parts[0];
        foreach (var (folder, manifest) in parts)
        {
            Same(folder, "count", first.Count, manifest.Count, firstFolder);
            Same(folder, "plan", first.Plan, manifest.Plan, firstFolder);
            Same(folder, "commit", first.Commit, manifest.Commit, firstFolder);
        }

        var twice = parts.GroupBy(part => part.Manifest.Index).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new BadInputException(twice.Last().Folder, 0, "index", "each part once", string.Create(CultureInfo.InvariantCulture, $"part {twice.Key} a second time"));
        }

        var missing = Enumerable.Range(1, first.Count).Except(parts.Select(part => part.Manifest.Index)).ToList();
        if (missing.Count > 0)
        {
            throw new BadInputException(
                firstFolder, 0, "parts", string.Create(CultureInfo.InvariantCulture, $"all {first.Count}"), $"no {string.Join(", ", missing.Select(index => new Shard(index, first.Count).Folder))}");
        }

        var rows = parts.SelectMany(part => RowsOf(part.Folder, part.Manifest)).ToList();
        var doubled = rows.GroupBy(row => (row.Cpu, MeasurementKey.Of(row))).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
        {
            throw new BadInputException(firstFolder, 0, "rows", "each measurement once", $"{doubled.First().Experiment}, {doubled.First().Encoding} twice");
        }

        // As a run that was never divided would have left them.
        var files = rows.GroupBy(row => row.Cpu).OrderBy(machine => machine.Key, StringComparer.Ordinal)
            .SelectMany(machine => ResultStore.Replace(resultsDirectory, [.. machine], old => first.Partial || old.Commit == first.Commit))
            .ToList();
        return ([.. MeasurementKey.InOrder(rows)], files, [.. parts.SelectMany(part => part.Manifest.NotMeasured).Distinct()]);
    }

    private static List<ResultRow> RowsOf(string folder, ShardManifest manifest)
    {
        var rows = manifest.Files.SelectMany(file => ResultCsv.Read(Path.Combine(folder, file))).ToList();
        if (rows.Count != manifest.Rows)
        {
            throw new BadInputException(
                folder, 0, "rows", string.Create(CultureInfo.InvariantCulture, $"the {manifest.Rows} that {ShardManifest.FileName} tells of"), string.Create(CultureInfo.InvariantCulture, $"{rows.Count}; measure the part again into an empty folder"));
        }

        var foreign = rows.Find(row => row.Commit != manifest.Commit);
        return foreign is null ? rows : throw new BadInputException(folder, 0, "commit", manifest.Commit, foreign.Commit);
    }

    private static void Same<T>(string folder, string field, T expected, T found, string of) where T : IEquatable<T>
    {
        if (!expected.Equals(found))
        {
            throw new BadInputException(Path.Combine(folder, ShardManifest.FileName), 0, field, FormattableString.Invariant($"{expected}, as in {of}"), FormattableString.Invariant($"{found}"));
        }
    }
}
