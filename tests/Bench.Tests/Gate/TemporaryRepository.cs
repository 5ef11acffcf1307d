using System.Collections;
using Bench.Processes;

namespace Bench.Tests.Gate;

/// <summary>A git repository of its own.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly Dictionary<string, string> environment = Environment
        .GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    public TemporaryRepository()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Write("Bench.sln", "");
    }

    public string Path => directory.Root;

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Replace(string name, string from, string to)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, name));
        Write(name, text.Contains(from, StringComparison.Ordinal) ? text.Replace(from, to, StringComparison.Ordinal)
            : throw new InvalidOperationException($"{name} holds no '{from}'"));
    }

    public string Commit(string message, DateTimeOffset? at = null)
    {
        Git("add", "--all");
        environment["GIT_COMMITTER_DATE"] = $"{at ?? DateTimeOffset.UtcNow:yyyy-MM-ddTHH:mm:ssK}";
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--allow-empty", "--message", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments)
    {
        var run = ProcessRun.Run("git", arguments, Path, environment);
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException(run.Error);
    }

    public void Dispose() => directory.Dispose();
}
