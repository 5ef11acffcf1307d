using System.IO.Compression;
using System.Text;
using SharpCompress.Compressors.BZip2;
using Workloads.Topologies;

namespace Workloads.Tests;

/// <summary>Excerpts of real recordings and topologies, and files made up for a test.</summary>
internal static class Samples
{
    private static readonly string Folder = Path.Combine(FindRepository(), "tests", "Workloads.Tests", "Samples");

    /// <summary>The recordings that come with the repository.</summary>
    public static string RecordingsFolder => Path.Combine(FindRepository(), "recordings");

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> All =>
        Directory
            .EnumerateFiles(Folder)
            .Select(file => Path.GetFileName(file))
            .Where(name => name != "README.md")
            .Order(StringComparer.Ordinal);

    /// <summary>The names of those that are recordings: those without the name of a topology format.</summary>
    public static IEnumerable<string> Recordings =>
        All.Where(name => !TopologyFormat.All.Any(format => name.Contains(format.Name, StringComparison.Ordinal)));

    public static string Of(string name) => Path.Combine(Folder, name);

    public static byte[] Content(string name)
    {
        using var file = File.OpenRead(Of(name));
        using Stream content = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Content(name));

    public static byte[] Gzip(byte[] content)
    {
        using var copy = new MemoryStream();
        using (var gzip = new GZipStream(copy, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return copy.ToArray();
    }

    public static byte[] Zstd(byte[] content)
    {
        using var compressor = new ZstdSharp.Compressor();
        return compressor.Wrap(content).ToArray();
    }

    public static byte[] Bzip2(byte[] content)
    {
        using var copy = new MemoryStream();
        using (var bzip2 = BZip2Stream.Create(copy, SharpCompress.Compressors.CompressionMode.Compress, false, leaveOpen: true))
        {
            bzip2.Write(content);
        }

        return copy.ToArray();
    }

    /// <summary>Every compression that files may have.</summary>
    public static IReadOnlyList<(string Name, Func<byte[], byte[]> Compress)> Compressions { get; } =
        [("gzip", Gzip), ("zstd", Zstd), ("xz", XzFile.Write), ("bzip2", Bzip2)];

    public static Func<byte[], byte[]> Compression(string name) => Compressions.Single(compression => compression.Name == name).Compress;

    public static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bench.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
