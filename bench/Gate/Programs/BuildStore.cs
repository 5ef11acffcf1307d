using System.Globalization;

namespace Bench.Gate.Programs;

/// <summary>
/// Where builds are kept from one gate to the next: a folder each, and one that ends in a process's number for each that is being made.
/// Others may keep folders of their own beside them.
/// </summary>
/// <param name="root">The folder of all; made when it is missing.</param>
public sealed class BuildStore(string root)
{
    private const int MostKept = 24;
    private const string WorkEnding = ".work";
    private const string Marker = "gate-build.marker";

    /// <summary>The folder of a build.</summary>
    /// <param name="key">What it is made of.</param>
    public string FolderOf(string key) => Path.Combine(root, key);

    /// <summary>Makes the folder that this process builds in.</summary>
    /// <param name="key">What the build is made of.</param>
    public string Begin(string key)
    {
        var folder = Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"{key}.{Environment.ProcessId}{WorkEnding}"));
        Mark(folder);
        return folder;
    }

    /// <summary>Moves what was built to the folder of its build, in place of an older one.</summary>
    /// <param name="key">What it is made of.</param>
    /// <param name="output">Where it is.</param>
    /// <exception cref="IOException">There is such a folder, and this store did not make it.</exception>
    public void Keep(string key, string output)
    {
        var folder = FolderOf(key);
        if (Directory.Exists(folder))
        {
            Delete(IsMarked(folder) ? folder : throw new IOException($"{folder}: expected a build, found a folder without {Marker}"));
        }

        Mark(output);
        Directory.Move(output, folder);
    }

    /// <summary>Removes what killed processes have left unfinished, and the oldest builds when there are many.</summary>
    public void Prune()
    {
        Directory.CreateDirectory(root);
        var folders = Directory
            .GetDirectories(root)
            .Where(IsMarked)
            .ToLookup(folder => folder.EndsWith(WorkEnding, StringComparison.Ordinal));
        var finished = folders[false].OrderByDescending(Directory.GetLastWriteTimeUtc).ThenBy(folder => folder, StringComparer.Ordinal);
        foreach (var folder in folders[true].Where(IsAbandoned).Concat(finished.Skip(MostKept)))
        {
            Delete(folder);
        }
    }

    private static void Delete(string folder) => Directory.Delete(folder, recursive: true);

    private static void Mark(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Marker), "bench gate made this folder, and deletes it when it is old.\n");
    }

    // A link to a folder is never ours, wherever it leads.
    private static bool IsMarked(string folder) =>
        File.Exists(Path.Combine(folder, Marker)) && !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);

    private static bool IsAbandoned(string folder) =>
        int.TryParse(
            Path.GetExtension(folder[..^WorkEnding.Length]).TrimStart('.'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
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
