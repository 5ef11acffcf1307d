using Bench.Processes;

namespace Bench.Tests.Gate;

/// <summary>A git repository of its own.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly TemporaryDirectory directory = new();

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

    public string Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--allow-empty", "--message", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments)
    {
        var run = ProcessRun.Run("git", arguments, Path);
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException(run.Error);
    }

    public void Dispose() => directory.Dispose();
}
