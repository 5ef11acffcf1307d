using System.IO.Compression;
using System.Text;

namespace Bench.Files;

/// <summary>Writes a file completely or not at all.</summary>
internal static class AtomicFile
{
    private const string TemporaryEnding = ".tmp";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    /// <param name="path">The file; its directory is made when it is missing.</param>
    /// <param name="text">The text.</param>
    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file; its directory is made when it is missing.</param>
    /// <param name="content">The bytes.</param>
    public static void Write(string path, byte[] content) => Replace(path, temporary => File.WriteAllBytes(temporary, content));

    /// <summary>Writes text that is too long to hold in memory.</summary>
    /// <param name="path">The file, compressed if its name ends with .gz; its directory is made when it is missing.</param>
    /// <param name="write">Writes the text; when it throws, the file stays unchanged.</param>
    public static void Write(string path, Action<TextWriter> write)
    {
        Replace(path, temporary =>
        {
            using Stream file = File.Create(temporary);
            using var content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Optimal) : file;
            using var writer = new StreamWriter(content, Utf8);
            write(writer);
        });
    }

    /// <summary>Removes temporary files that killed writers left in a directory.</summary>
    /// <param name="directory">The directory; it need not exist.</param>
    public static void RemoveLeftovers(string directory)
    {
        if (Directory.Exists(directory))
        {
            foreach (var leftover in Directory.EnumerateFiles(directory, $".*{TemporaryEnding}"))
            {
                File.Delete(leftover);
            }
        }
    }

    private static void Replace(string path, Action<string> writeTo)
    {
        var full = Path.GetFullPath(path);
        var directory = Path.GetDirectoryName(full)!;
        Directory.CreateDirectory(directory);

        // In the same directory, because a rename is atomic only within one file system.
        var temporary = Path.Combine(directory, $".{Path.GetFileName(full)}.{Guid.NewGuid():n}{TemporaryEnding}");
        try
        {
            writeTo(temporary);
            File.Move(temporary, full, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
