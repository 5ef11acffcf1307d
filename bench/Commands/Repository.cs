using Bench.Publishing;
using Workloads;

namespace Bench.Commands;

/// <summary>Paths of the repository's own files.</summary>
internal static class Repository
{
    private const string Solution = "Bench.sln";

    /// <summary>
    /// The folder that holds Bench.sln: the current folder or one above; else one above the program; else the current folder.
    /// </summary>
    public static string Root { get; } =
        Find(Directory.GetCurrentDirectory()) ?? Find(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();

    /// <summary>The folder of results.</summary>
    public static string Results => Path.Combine(Root, Publisher.ResultsFolder);

    /// <summary>The folder of new runs; git ignores it.</summary>
    public static string LocalRuns => Path.Combine(Results, "local");

    /// <summary>The folder that holds Bench.sln, for commands that need files that an installed program does not carry.</summary>
    /// <exception cref="BadInputException">There is none.</exception>
    public static string Checkout =>
        IsThere ? Root : throw new BadInputException(Root, 0, "repository", "a checkout of Bench (Bench.sln), here or above", "none");

    /// <summary>The recording of the default tables.</summary>
    public static string DefaultRecording => Path.Combine(RecordingFolder, "fio-nvme.bios.gz");

    /// <summary>The recordings with physical segments that come with the repository, by name.</summary>
    /// <exception cref="BadInputException">There are none.</exception>
    public static IReadOnlyList<string> Recordings => RecordingsLike("*.bios.gz", "--recording FILE");

    /// <summary>All recordings that come with the repository, by name.</summary>
    /// <exception cref="BadInputException">There are none.</exception>
    public static IReadOnlyList<string> RecordingsOfAnyFormat => RecordingsLike("*.gz", "RECORDING");

    private static bool IsThere => File.Exists(Path.Combine(Root, Solution));

    /// <summary>The repository's recordings; without a repository, the recordings that an installed program carries.</summary>
    private static string RecordingFolder => Path.Combine(IsThere ? Root : AppContext.BaseDirectory, "recordings");

    private static string[] RecordingsLike(string pattern, string argument)
    {
        var folder = RecordingFolder;
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, pattern) : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new BadInputException(folder, 0, "recordings", pattern, $"none; give {argument}");
    }

    private static string? Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, Solution)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
