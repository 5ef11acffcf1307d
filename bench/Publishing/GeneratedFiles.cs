using System.Security.Cryptography;
using System.Text;
using Bench.Files;
using Bench.Reporting.Page;
using Workloads;

namespace Bench.Publishing;

/// <summary>
/// The files that one command generates below a folder. A manifest names the files that the command has written. Only a file that the
/// manifest names, that is no longer wanted and that nobody has changed is removed; files of others stay.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="manifest">Path of the manifest below it.</param>
internal sealed class GeneratedFiles(string root, string manifest)
{
    private const string Separator = "  ";
    private readonly SortedDictionary<string, (byte[] Content, bool IsOwned)> wanted = new(StringComparer.Ordinal);

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path below the folder, with forward slashes.</param>
    /// <param name="content">Its content.</param>
    public void Add(string path, byte[] content) => wanted.Add(path, (content, true));

    /// <summary>Adds a text.</summary>
    /// <param name="path">Its path below the folder, with forward slashes.</param>
    /// <param name="text">Its content.</param>
    public void Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Changes a text in which only some sections are generated: the file is written, and never removed.</summary>
    /// <param name="path">Its path below the folder, with forward slashes.</param>
    /// <param name="change">Makes the whole new content from the present content, or from the content already added.</param>
    public void Splice(string path, Func<string, string> change)
    {
        var before = wanted.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file.Content) : File.ReadAllText(PathOf(path));
        wanted[path] = (Encoding.UTF8.GetBytes(change(before)), false);
    }

    /// <summary>
    /// The files that writing would change: files that are missing or differ, and generated files that are no longer wanted.
    /// </summary>
    /// <returns>Paths below the folder.</returns>
    /// <exception cref="BadInputException">The manifest is damaged.</exception>
    public IReadOnlyList<string> Stale() =>
        [
            .. wanted
                .Where(file => !Holds(file.Key, file.Value.Content))
                .Select(file => file.Key)
                .Concat(NoLongerWanted())
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Writes the stale files, each completely or not at all, and removes files that are no longer wanted.</summary>
    /// <returns>Paths of what was written or removed.</returns>
    /// <exception cref="BadInputException">The manifest is damaged.</exception>
    public IReadOnlyList<string> Write()
    {
        var stale = Stale();

        // The manifest comes first: it names every file that is written, even if the process ends early.
        var removed = NoLongerWanted();
        var owned = wanted.Where(file => file.Value.IsOwned).Select(file => $"{HashOf(file.Value.Content)}{Separator}{file.Key}\n");
        AtomicFile.Write(PathOf(manifest), string.Concat(owned));
        foreach (var path in stale.Where(wanted.ContainsKey))
        {
            AtomicFile.Write(PathOf(path), wanted[path].Content);
        }

        foreach (var path in removed)
        {
            File.Delete(PathOf(path));
        }

        return stale;
    }

    private List<string> NoLongerWanted() =>
        [
            .. Written()
                .Where(file =>
                    !wanted.ContainsKey(file.Path)
                    && File.Exists(PathOf(file.Path))
                    && HashOf(File.ReadAllBytes(PathOf(file.Path))) == file.Hash)
                .Select(file => file.Path),
        ];

    private List<(string Path, string Hash)> Written()
    {
        var path = PathOf(manifest);
        if (!File.Exists(path))
        {
            return [];
        }

        var files = new List<(string, string)>();
        foreach (var (line, number) in File.ReadAllLines(path).Select((line, i) => (line, i + 1)))
        {
            var parts = line.Split(Separator, 2);
            var isSafe = parts.Length == 2 && !Path.IsPathRooted(parts[1]) && !parts[1].Split('/', '\\').Contains("..");
            files.Add(
                isSafe
                    ? (parts[1], parts[0])
                    : throw new BadInputException(path, number, "path", "a hash and a path below this folder", line));
        }

        return files;
    }

    private bool Holds(string path, byte[] content)
    {
        var full = PathOf(path);
        return File.Exists(full) && (File.ReadAllBytes(full).AsSpan().SequenceEqual(content)
            || (Path.GetExtension(path) == ".html" && PageCheck.IsSame(File.ReadAllText(full), Encoding.UTF8.GetString(content))));
    }

    private string PathOf(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
