using System.Globalization;
using Workloads;

namespace Bench.Files;

/// <summary>
/// Keeps a folder to one process: two that measure at once would disturb each other. Ends with the process, however that ends.
/// </summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Takes a folder.</summary>
    /// <param name="folder">The folder; it is made when it is missing.</param>
    /// <param name="part">
    /// The part of a run that is measured into it, since parts may run at once on several machines; empty for a whole run.
    /// </param>
    /// <returns>The lock, which the caller disposes.</returns>
    /// <exception cref="BadInputException">Another process has it.</exception>
    public static FolderLock Take(string folder, string part = "")
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, part.Length == 0 ? ".lock" : $".lock-{PathSlug.Of(part)}");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(
                HolderOf(path),
                string.Create(
                    CultureInfo.InvariantCulture, $"process {Environment.ProcessId} since {DateTime.UtcNow:yyyy-MM-dd HH:mm:ss} UTC"));
            return new FolderLock(file);
        }
        catch (IOException)
        {
            var holder = File.Exists(HolderOf(path)) ? File.ReadAllText(HolderOf(path)) : "another process";
            throw new BadInputException(
                folder, 0, "lock", "no other run in this folder; wait for it, or give --out another folder", holder);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <summary>Who has the lock stands beside it: the file itself cannot be read while it is locked.</summary>
    private static string HolderOf(string path) => $"{path}.holder";
}
