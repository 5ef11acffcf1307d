using System.Globalization;
using Workloads;

namespace Bench.Files;

/// <summary>Keeps a folder to one process: two that measure at once would disturb each other. Ends with the process, however that ends.</summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Takes a folder.</summary>
    /// <param name="folder">The folder; it is made when it is missing.</param>
    /// <param name="part">The part of a run that is measured into it, since parts may run at once on several machines; empty for a whole run.</param>
    /// <returns>The lock, which the caller disposes.</returns>
    /// <exception cref="BadInputException">Another process has it.</exception>
    public static FolderLock Take(string folder, string part = "")
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, part.Length == 0 ? ".lock" : $".lock-{PathSlug.Of(part)}");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            file.SetLength(0);
            using var text = new StreamWriter(file, leaveOpen: true);
            text.Write(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}, since {DateTime.UtcNow:yyyy-MM-dd HH:mm:ss} UTC"));
            return new FolderLock(file);
        }
        catch (IOException)
        {
            throw new BadInputException(folder, 0, "lock", "no other run in this folder; wait for it, or give --out another folder", Holder(path));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static string Holder(string path)
    {
        try
        {
            using var held = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var text = new StreamReader(held);
            return $"one that measures: {text.ReadToEnd()}";
        }
        catch (IOException)
        {
            return "one that measures";
        }
    }
}
