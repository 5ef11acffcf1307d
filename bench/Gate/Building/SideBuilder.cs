using Bench.Processes;
using Workloads;

namespace Bench.Gate.Building;

/// <summary>
/// Builds both commits of a gate, with the loops of this program and not the commits' own, so that only encodings differ.
/// </summary>
/// <param name="revisions">The repository.</param>
/// <param name="store">Where builds are kept, so that the same two commits are built once.</param>
/// <param name="cancellation">Ends the work.</param>
public sealed class SideBuilder(Revisions revisions, BuildStore store, CancellationToken cancellation)
{
    private const string LookupsProject = "src/Lookups/Lookups.csproj";
    private const string Stamp = "built.stamp";
    private const int MostErrors = 3;

    /// <summary>What a build is made of: two commits with the same are the same to a gate.</summary>
    public static IReadOnlyList<string> Sources { get; } =
    ["src/Lookups", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];

    /// <summary>Builds, or finds what was built before.</summary>
    /// <param name="baseRevision">The base.</param>
    /// <param name="headRevision">The head.</param>
    /// <param name="injection">What is put into the build on purpose; null for nothing.</param>
    /// <param name="wantsCounters">Whether the counted tier is wanted.</param>
    /// <returns>The build.</returns>
    /// <exception cref="BadInputException">A commit does not build.</exception>
    public SideBuild Build(Revision baseRevision, Revision headRevision, Injection? injection, bool wantsCounters)
    {
        ArgumentNullException.ThrowIfNull(baseRevision);
        ArgumentNullException.ThrowIfNull(headRevision);
        var key = $"{baseRevision.Short}-{headRevision.Short}-{ProbeSources.Fingerprint}{(injection is null ? "" : $"-{injection.Name}")}";
        var build = new SideBuild(store.FolderOf(key));
        if (File.Exists(Path.Combine(build.Folder, Stamp)) && (!wantsCounters || build.HasCounters))
        {
            return build;
        }

        store.Prune();
        var work = store.Begin(key);
        try
        {
            BuildIn(work, baseRevision, headRevision, injection, wantsCounters);
            store.Keep(key, Path.Combine(work, "out"));
        }
        finally
        {
            revisions.Remove(Path.Combine(work, "base"));
            revisions.Remove(Path.Combine(work, "head"));
            if (Directory.Exists(work))
            {
                Directory.Delete(work, recursive: true);
            }
        }

        return build;
    }

    private void BuildIn(string work, Revision baseRevision, Revision headRevision, Injection? injection, bool wantsCounters)
    {
        ProbeSources.CopyTo(Path.Combine(work, "probe"));
        revisions.CheckOut(baseRevision, Path.Combine(work, "base"));
        revisions.CheckOut(headRevision, Path.Combine(work, "head"));
        var output = Path.Combine(work, "out");
        Parallel.Invoke(
            () => BuildSide(work, "Base", baseRevision, injection?.BaseFile, output),
            () => BuildSide(work, "Head", headRevision, injection?.HeadFile, output));
        if (wantsCounters)
        {
            CounterBuild.Build(work, output, cancellation);
        }

        File.WriteAllText(Path.Combine(output, Stamp), "");
    }

    private void BuildSide(string work, string side, Revision revision, string? injected, string output)
    {
        var lookups = Path.Combine(work, side == "Base" ? "base" : "head", LookupsProject);
        if (!File.Exists(lookups))
        {
            throw new BadInputException($"--{side.ToLowerInvariant()} {revision}", 0, "build", $"a commit with {LookupsProject}", "none");
        }

        var built = ProcessRun.Run(
            "dotnet",
            [
                "build",
                Path.Combine(work, "probe", side, $"{side}.csproj"),
                "-c",
                "Release",
                "--nologo",
                "-v",
                "quiet",
                "-o",
                Path.Combine(output, side.ToLowerInvariant()),
                $"-p:Lookups={lookups}",
                $"-p:Injection={injected ?? Injection.Nothing}",
                "-p:RunAnalyzers=false",
            ],
            Path.Combine(work, "probe"),
            cancellation: cancellation);
        if (built.ExitCode != 0)
        {
            var errors = built
                .Output.Split('\n')
                .Where(line => line.Contains(": error ", StringComparison.Ordinal))
                .Select(line => Relative(line.Trim(), work))
                .Distinct()
                .ToList();
            throw new BadInputException(
                $"--{side.ToLowerInvariant()} {revision}: {string.Join("; ", errors.Take(MostErrors))}",
                0,
                "build",
                "a commit that builds",
                $"{errors.Count} errors");
        }
    }

    private static string Relative(string error, string work)
    {
        var project = error.LastIndexOf(" [", StringComparison.Ordinal);
        return (project > 0 ? error[..project] : error).Replace(work + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }
}
