using Bench.Processes;
using Workloads;

namespace Bench.Gate.Programs;

/// <summary>Checks commits out and builds their programs of hot loops, each with the commands of its own gate.json.</summary>
internal sealed class GateBuilder(Revisions revisions, BuildStore store, CancellationToken cancellation)
{
    private const string TimedStamp = "timed.stamp";
    private const string CountedStamp = "counted.stamp";
    private const int MostErrors = 3;

    /// <summary>Builds a commit, or finds its earlier build; null when the commit has no gate.json, so that it has no program.</summary>
    /// <exception cref="BadInputException">The commit does not build.</exception>
    public GateBuild? Build(Revision revision, bool wantsCounted)
    {
        if (GateFile.Of(revisions, revision) is not { } file)
        {
            return null;
        }

        var build = new GateBuild(revision, store.FolderOf(revision.Short), file);
        if (File.Exists(Path.Combine(build.Folder, wantsCounted ? CountedStamp : TimedStamp)))
        {
            return build;
        }

        store.Prune();
        var work = store.Begin(revision.Short);
        var root = Path.Combine(work, "commit");
        try
        {
            revisions.CheckOut(revision, root);
            var output = Path.Combine(work, "out");
            Directory.CreateDirectory(output);
            Run(revision, "program", GateFile.Expand(file.Build, output), root);
            foreach (var counted in wantsCounted ? file.Counted : [])
            {
                Run(revision, counted.Name, GateFile.Expand(counted.Build, output), root);
            }

            File.WriteAllText(Path.Combine(output, TimedStamp), "");
            File.WriteAllText(Path.Combine(output, wantsCounted ? CountedStamp : TimedStamp), "");
            store.Keep(revision.Short, output);
            return build;
        }
        finally
        {
            revisions.Remove(root);
            if (Directory.Exists(work))
            {
                Directory.Delete(work, recursive: true);
            }
        }
    }

    private void Run(Revision revision, string what, IReadOnlyList<string> command, string root)
    {
        if (command.Count == 0)
        {
            return;
        }

        var built = ProcessRun.Run(command[0], command.Skip(1), root, cancellation: cancellation);
        if (built.ExitCode != 0)
        {
            var lines = (built.Output + built.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var errors = lines.Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)).Distinct().DefaultIfEmpty(
                lines.LastOrDefault() ?? "no output").ToList();
            throw new BadInputException(
                $"{revision}: {string.Join("; ", errors.Take(MostErrors).Select(error => Relative(error, root)))}",
                0,
                $"build of {what}",
                $"'{string.Join(' ', command)}' to end with exit code 0",
                $"exit code {built.ExitCode}");
        }
    }

    private static string Relative(string error, string root)
    {
        var project = error.LastIndexOf(" [", StringComparison.Ordinal);
        return (project > 0 ? error[..project] : error).Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }
}
