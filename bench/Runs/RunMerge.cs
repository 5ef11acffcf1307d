using Bench.Files;
using Workloads;

namespace Bench.Runs;

/// <summary>
/// Merges the parts of a run, each measured with <c>bench run --shard I/N</c>. The result has the same rows as an undivided run.
/// </summary>
internal static class RunMerge
{
    /// <summary>Merges all parts of one run.</summary>
    /// <param name="folders">Folders of the parts, or folders that contain parts.</param>
    /// <param name="parent">Folder for the merged run.</param>
    /// <returns>The merged run.</returns>
    /// <exception cref="BadInputException">
    /// A part is missing, is given twice, or has another machine, code or profile than the first.
    /// </exception>
    public static Run Merge(IReadOnlyList<string> folders, string parent)
    {
        var parts = folders.SelectMany(RunStore.Read).Select(run => (Run: run, Shard: ShardOf(run))).ToList();
        var (first, count) = (parts[0].Run, parts[0].Shard.Count);
        foreach (var (run, shard) in parts)
        {
            RunStore.RefuseDifference(
                first,
                run,
                part =>
                    [.. part.Machine.Facts, .. part.Code.Facts, .. part.Profile.Facts, new Fact("parts", $"{ShardOf(part).Count}")]);
            if (parts.Find(part => part.Shard == shard && part.Run != run).Run is { } twice)
            {
                throw new BadInputException(run.Folder, 0, "shard", $"each part once; {twice.Folder} is {shard} too", shard.ToString());
            }
        }

        var missing = Enumerable.Range(1, count).Except(parts.Select(part => part.Shard.Index)).ToList();
        if (missing.Count > 0)
        {
            throw new BadInputException(
                first.Folder, 0, "shard", $"all {count} parts", $"no part {string.Join(", ", missing)}");
        }

        using var held = FolderLock.Take(parent);
        var manifest = first.Manifest with
        {
            Profile = first.Profile with { Shard = "" },
            Started = parts.Min(part => part.Run.Manifest.Started)!,
            Files = [],
        };
        var id = $"{first.Manifest.Id.Split("-part-")[0]}-merged";
        var folder = Path.Combine(parent, id);
        if (Directory.Exists(folder))
        {
            throw new BadInputException(folder, 0, "run", "a run that was not merged yet", "one of this id");
        }

        return OpenRun.Write(
            folder, manifest with { Id = id },
            [.. parts.SelectMany(part => part.Run.Rows).Select(row => row with { Run = id })],
            [.. parts.SelectMany(part => part.Run.Refusals).Distinct()]);
    }

    private static Shard ShardOf(Run run) =>
        run.Profile.Shard.Length > 0
            ? Shard.Parse(run.Profile.Shard)
            : throw new BadInputException(
                Path.Combine(run.Folder, RunManifest.FileName),
                0,
                "shard",
                "a part of a run, as 'bench run --shard I/N' makes it",
                "a run that was not divided");
}
