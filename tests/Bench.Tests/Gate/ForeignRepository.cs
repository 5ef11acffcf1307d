using Bench.Tests.Commands;

namespace Bench.Tests.Gate;

/// <summary>A repository other than this one: a committed copy of one in tests/Foreign.</summary>
internal static class ForeignRepository
{
    public static TemporaryRepository Native()
    {
        var repository = Copy("native");
        repository.Write("hotloops.h", File.ReadAllText(Path.Combine(BenchProcess.Root, "src", "HotLoops", "hotloops.h")));
        repository.Commit("first");
        return repository;
    }

    /// <summary>A repository that uses the library built beside these tests, not the package.</summary>
    public static TemporaryRepository HashMap()
    {
        var repository = Copy("hash-map");
        var library = Path.Combine(AppContext.BaseDirectory, "HotLoops.dll");
        repository.Replace(
            "gate/gate.csproj",
            "<PackageReference Include=\"Bench.HotLoops\" Version=\"2.0.0\" />",
            $"<Reference Include=\"{library}\" />");
        repository.Commit("first");
        return repository;
    }

    /// <summary>A repository that uses the package.</summary>
    /// <param name="nugetConfig">Text of the file that names the package source.</param>
    public static TemporaryRepository Parser(string nugetConfig)
    {
        var repository = Copy("parser");
        repository.Write("nuget.config", nugetConfig);
        repository.Commit("first");
        return repository;
    }

    private static TemporaryRepository Copy(string name)
    {
        var folder = Path.Combine(BenchProcess.Root, "tests", "Foreign", name);
        var repository = new TemporaryRepository();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            repository.Write(Path.GetRelativePath(folder, file), File.ReadAllText(file));
        }

        return repository;
    }
}
