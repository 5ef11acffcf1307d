using System.Globalization;

namespace Bench.Gate.Programs;

/// <summary>
/// Keeps builds from one gate to the next, one folder per build. The name of an unfinished build's folder also has the number of the
/// process that builds it. Other programs may keep their own folders in the same root.
/// </summary>
/// <param name="root">The root folder; created when it is missing.</param>
internal sealed class BuildStore(string root)
{
    private const int MostKept = 24;
    private const string WorkEnding = ".work";
    private const string Marker = "gate-build.marker";

    public string FolderOf(string key) => Path.Combine(root, key);

    /// <summary>Creates the folder that this process builds in.</summary>
    public string Begin(string key)
    {
        var folder = Path.Combine(root, $"{key}.{Environment.ProcessId}{WorkEnding}");
        Mark(folder);
        return folder;
    }

    /// <summary>Moves a finished build to its folder, and replaces an older one.</summary>
    /// <exception cref="IOException">The folder exists, and this store did not make it.</exception>
    public void Keep(string key, string output)
    {
        var folder = FolderOf(key);
        if (Directory.Exists(folder))
        {
            Directory.Delete(
                IsMarked(folder) ? folder : throw new IOException($"{folder}: expected a build, found a folder without {Marker}"),
                recursive: true);
        }

        Mark(output);
        Directory.Move(output, folder);
    }

    /// <summary>Removes unfinished builds of killed processes, and the oldest builds when there are many.</summary>
    public void Prune()
    {
        Directory.CreateDirectory(root);
        var folders = Directory.GetDirectories(root).Where(IsMarked)
            .ToLookup(folder => folder.EndsWith(WorkEnding, StringComparison.Ordinal));
        var finished = folders[false].OrderByDescending(Directory.GetLastWriteTimeUtc).ThenBy(folder => folder, StringComparer.Ordinal);
        foreach (var folder in folders[true].Where(IsAbandoned).Concat(finished.Skip(MostKept)))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Mark(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Marker), "bench gate made this folder, and deletes it when it is old.\n");
    }

    // A link to a folder is never a build of this store, wherever it leads.
    private static bool IsMarked(string folder) =>
        File.Exists(Path.Combine(folder, Marker)) && !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);

    private static bool IsAbandoned(string folder) =>
        int.TryParse(
            Path.GetExtension(folder[..^WorkEnding.Length]).TrimStart('.'), NumberStyles.None, CultureInfo.InvariantCulture,
            out var process)
        && !IsRunning(process);

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
