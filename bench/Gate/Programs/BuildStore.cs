using System.Globalization;

namespace Bench.Gate.Programs;

/// <summary>
/// Where builds are kept from one gate to the next: a folder each, and one that ends in a process's number for each that is being made.
/// </summary>
/// <param name="root">The folder of all; made when it is missing.</param>
public sealed class BuildStore(string root)
{
    private const int MostKept = 24;
    private const string WorkEnding = ".work";

    /// <summary>The folder of a build.</summary>
    /// <param name="key">What it is made of.</param>
    public string FolderOf(string key) => Path.Combine(root, key);

    /// <summary>The folder that this process makes it in.</summary>
    /// <param name="key">What it is made of.</param>
    public string WorkFolderOf(string key) =>
        Path.Combine(root, string.Create(CultureInfo.InvariantCulture, $"{key}.{Environment.ProcessId}{WorkEnding}"));

    /// <summary>Moves what was built to where it is kept; a build of the same that is there already goes.</summary>
    /// <param name="built">The folder it was built in.</param>
    /// <param name="key">What it is made of.</param>
    public void Keep(string built, string key)
    {
        var folder = FolderOf(key);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.Move(built, folder);
    }

    /// <summary>Removes what killed processes have left unfinished, and the oldest builds when there are many.</summary>
    public void Prune()
    {
        Directory.CreateDirectory(root);
        var folders = Directory.GetDirectories(root);
        var finished = folders
            .Where(folder => !folder.EndsWith(WorkEnding, StringComparison.Ordinal))
            .OrderByDescending(Directory.GetLastWriteTimeUtc)
            .ThenBy(folder => folder, StringComparer.Ordinal);
        foreach (var folder in folders.Where(IsAbandoned).Concat(finished.Skip(MostKept)))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsAbandoned(string folder) =>
        folder.EndsWith(WorkEnding, StringComparison.Ordinal)
        && int.TryParse(
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
