using System.Globalization;

namespace Workloads.Recordings.Storage;

/// <summary>
/// A file as somebody stored it, plain, gzip or zstd: gives its decompressed bytes once, from front to back, and the hash of the stored
/// bytes.
/// </summary>
/// <remarks>
/// There is no limit on the ratio of decompressed to stored bytes, and none is needed: every consumer of a recording streams in bounded
/// memory, so a "zip bomb" costs time in proportion to its length and nothing else. A consumer that keeps the whole content must set a
/// limit of its own, as <c>TopologyFile</c> does.
/// </remarks>
internal sealed class StoredFile : ForwardStream
{
    /// <summary>How many decompressed bytes a format may look at to recognise itself.</summary>
    public const int HeadBytes = 64 << 10;

    private const int MagicBytes = 4;

    private readonly string path;
    private readonly int windowLog;
    private readonly string? compression;
    private readonly HashingStream stored;
    private readonly PeekStream content;

    private StoredFile(string path, Stream file, int windowLog)
    {
        this.path = path;
        this.windowLog = windowLog;
        stored = new HashingStream(file);
        var raw = new PeekStream(stored, MagicBytes);
        compression = GzipContent.Detect(raw.Head.Span) ? "gzip" : ZstdContent.Detect(raw.Head.Span) ? "zstd" : null;
        try
        {
            content = new PeekStream(
                compression switch { "gzip" => new GzipContent(raw), "zstd" => new ZstdContent(raw, windowLog), _ => raw }, HeadBytes);
        }
        catch (Exception error) when (Explain(error) is { } clear)
        {
            throw clear;
        }
    }

    /// <summary>Opens a file and reads its head.</summary>
    /// <param name="path">Where it is.</param>
    /// <returns>The open file.</returns>
    /// <exception cref="BadInputException">It is missing, a directory, unreadable, empty or damaged.</exception>
    public static StoredFile Open(string path) => NotEmpty(OpenPart(path, ZstdContent.LargestWindowLog));

    /// <summary>Takes stored bytes from wherever they are, and reads their head.</summary>
    /// <param name="name">What errors call them.</param>
    /// <param name="stored">The bytes, plain or compressed; closed with the file.</param>
    /// <returns>The open file.</returns>
    /// <exception cref="BadInputException">There are none, or they are damaged.</exception>
    public static StoredFile Open(string name, Stream stored) => NotEmpty(new StoredFile(name, stored, ZstdContent.LargestWindowLog));

    /// <summary>Opens a file that may be empty, as one part of several may be, and reads its head.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="windowLog">Logarithm to base 2 of the most memory that a zstd frame may ask for.</param>
    /// <returns>The open file.</returns>
    /// <exception cref="BadInputException">It is missing, a directory, unreadable or damaged.</exception>
    public static StoredFile OpenPart(string path, int windowLog)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new BadInputException(path, 0, "file", "a file", "a directory");
        }

        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 128 << 10);
            return new StoredFile(path, file, windowLog);
        }
        catch (Exception error)
        {
            file?.Dispose();
            if (ExplainFile(path, error) is { } clear)
            {
                throw clear;
            }

            throw;
        }
    }

    /// <summary>The first decompressed bytes.</summary>
    public ReadOnlyMemory<byte> Head => content.Head;

    /// <summary>How many stored bytes have been read; all, once the hash is finished.</summary>
    public long StoredBytes => stored.Bytes;

    /// <summary>How many decompressed bytes have been read.</summary>
    public long ContentBytes { get; private set; }

    /// <summary>Reads decompressed bytes.</summary>
    /// <exception cref="BadInputException">The disk or the compressed file is damaged, or the compressed file is cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = content.Read(buffer);
            ContentBytes += read;
            return read;
        }
        catch (Exception error) when (Explain(error) is { } clear)
        {
            throw clear;
        }
    }

    /// <summary>SHA-256 of the stored bytes, in lower-case hexadecimal. Nothing can be read afterwards.</summary>
    public string FinishHash() => stored.Finish();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private static StoredFile NotEmpty(StoredFile file)
    {
        if (!file.Head.IsEmpty)
        {
            return file;
        }

        file.Dispose();
        throw new BadInputException(file.path, 0, "file", "a recording or a topology",
            file.compression is null ? "an empty file" : $"a {file.compression} file with nothing in it");
    }

    private BadInputException? Explain(Exception error) => error switch
    {
        InvalidDataException when compression is not null =>
            new BadInputException(path, 0, $"{compression} data", $"a complete {compression} file", "one that is cut off or damaged"),
        ZstdContent.LargeWindowException => new BadInputException(path, 0, "zstd data",
            string.Create(CultureInfo.InvariantCulture, $"frames with a window of at most {1L << windowLog >> 20} MiB"), "a larger one"),
        _ => ExplainFile(path, error),
    };

    private static BadInputException? ExplainFile(string path, Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => new BadInputException(path, 0, "file", "an existing file", "nothing there"),
        UnauthorizedAccessException => new BadInputException(path, 0, "file", "a file that may be read", "no permission"),
        IOException => new BadInputException(path, 0, "file", "a readable file", error.Message),
        _ => null,
    };
}
