using System.Diagnostics;

namespace GateTrials;

/// <summary>A clone of this repository that trials commit to.</summary>
internal sealed class Checkout : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gate-trials-").FullName;
    private readonly int? processor;

    /// <summary>Clones the repository.</summary>
    /// <param name="processor">The processor that gates are pinned to; null for all processors.</param>
    public Checkout(int? processor)
    {
        this.processor = processor;
        Run("git", Root, "clone", "--quiet", Root, folder);
        Run("git", folder, "config", "user.name", "Trials");
        Run("git", folder, "config", "user.email", "trials@example.org");
    }

    /// <summary>The folder that holds Bench.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Commits files, the text of each by its path, on top of this repository's HEAD.</summary>
    public string Commit(string message, IReadOnlyDictionary<string, string> files)
    {
        Run("git", folder, "checkout", "--quiet", "--detach", "origin/HEAD");
        foreach (var (path, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, path), text);
        }

        Run("git", folder, "add", "--all");
        Run("git", folder, "commit", "--quiet", "--allow-empty", "--message", message);
        return Run("git", folder, "rev-parse", "HEAD").Output.Trim();
    }

    /// <summary>Runs a gate.</summary>
    /// <exception cref="InvalidOperationException">The gate could not run.</exception>
    public (int ExitCode, string Json) Gate(params IEnumerable<string> arguments)
    {
        string[] gate = ["dotnet", Path.Combine(Root, "bench", "bin", "Release", "net10.0", "bench.dll"), "gate", "--json", .. arguments];
        string[] all = processor is { } number ? ["taskset", "--cpu-list", $"{number}", .. gate] : gate;
        return Run(all[0], folder, all[1..]);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int ExitCode, string Output) Run(string program, string folder, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 0 or 1 or 3
            ? (process.ExitCode, output)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with exit code {process.ExitCode}");
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bench.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Bench.sln above this program");
        }

        return folder;
    }
}
