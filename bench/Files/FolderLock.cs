using Workloads;

namespace Bench.Files;

/// <summary>
/// Restricts a folder to one process, because two processes that measure at once disturb each other. The lock ends with the process,
/// however the process ends.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Locks a folder.</summary>
    /// <param name="folder">The folder; it is created when it is missing.</param>
    /// <param name="part">
    /// The part of a run that is measured into the folder, because several machines may measure parts at once; empty for a whole run.
    /// </param>
    /// <returns>The lock, which the caller disposes.</returns>
    /// <exception cref="BadInputException">Another process holds the lock.</exception>
    public static FolderLock Take(string folder, string part = "")
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, part.Length == 0 ? ".lock" : $".lock-{PathSlug.Of(part)}");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(
                HolderOf(path),
                $"process {Environment.ProcessId} since {DateTime.UtcNow:yyyy-MM-dd HH:mm:ss} UTC");
            return new FolderLock(file);
        }
        catch (IOException)
        {
            var holder = File.Exists(HolderOf(path)) ? File.ReadAllText(HolderOf(path)) : "another process";
            throw new BadInputException(
                folder, 0, "lock", "no other run in this folder; wait for it, or give --out another folder", holder);
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>The holder of the lock is named in a second file, because the locked file cannot be read.</summary>
    private static string HolderOf(string path) => $"{path}.holder";
}
