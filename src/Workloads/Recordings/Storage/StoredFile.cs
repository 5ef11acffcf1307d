namespace Workloads.Recordings.Storage;

/// <summary>
/// A stored file, plain or compressed with gzip, zstd, xz or bzip2. Returns its decompressed bytes once, from front to back, and the hash
/// of the stored bytes. Text is returned as UTF-8 without a byte order mark.
/// </summary>
/// <remarks>
/// The ratio of decompressed to stored bytes has no limit and needs none: every consumer of a recording streams in bounded memory, so
/// a "zip bomb" only costs time in proportion to its length. A consumer that keeps the whole content must set its own limit, as
/// <c>TopologyFile</c> does.
/// </remarks>
internal sealed class StoredFile : ForwardStream
{
    /// <summary>Number of decompressed bytes that a format may inspect to recognise a file.</summary>
    public const int HeadBytes = 64 << 10;

    /// <summary>The supported compressions, for messages.</summary>
    public const string Compressions = "gzip, zstd, xz or bzip2";

    private const int MagicBytes = 6;

    private readonly string path;
    private readonly string? compression;
    private readonly HashingStream stored;
    private readonly PeekStream content;

    private StoredFile(string path, Stream file, int windowLog)
    {
        this.path = path;
        stored = new HashingStream(file);
        var raw = new PeekStream(stored, MagicBytes);
        compression = CompressionOf(raw.Head.Span);
        try
        {
            Stream bytes = compression switch
            {
                "gzip" => new GzipContent(raw),
                "zstd" => new ZstdContent(raw, windowLog),
                "xz" => new XzContent(raw, windowLog),
                "bzip2" => new Bzip2Content(raw),
                _ => Supported(raw),
            };
            content = new PeekStream(TextEncoding.ToUtf8(bytes), HeadBytes);
        }
        catch (Exception error) when (Explain(error) is { } clear)
        {
            throw clear;
        }
    }

    /// <summary>Opens a file and reads its head.</summary>
    /// <exception cref="BadInputException">The file is missing, a directory, unreadable, empty or damaged.</exception>
    public static StoredFile Open(string path) => NotEmpty(OpenPart(path, ZstdContent.LargestWindowLog));

    /// <summary>Takes stored bytes from a stream and reads their head.</summary>
    /// <param name="name">Their name in errors.</param>
    /// <param name="stored">The bytes, plain or compressed; closed with the file.</param>
    /// <exception cref="BadInputException">The bytes are empty or damaged.</exception>
    public static StoredFile Open(string name, Stream stored) => NotEmpty(new StoredFile(name, stored, ZstdContent.LargestWindowLog));

    /// <summary>Opens a file and reads its head. The file may be empty, because one of several parts may be.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="windowLog">Logarithm to base 2 of the most memory in bytes that a zstd frame or an xz block may request.</param>
    /// <exception cref="BadInputException">The file is missing, a directory, unreadable or damaged.</exception>
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

    protected override IDisposable Owned => content;

    /// <summary>The first decompressed bytes.</summary>
    public ReadOnlyMemory<byte> Head => content.Head;

    /// <summary>Number of stored bytes read so far; all bytes after the hash is finished.</summary>
    public long StoredBytes => stored.Bytes;

    /// <summary>Number of decompressed bytes read so far.</summary>
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

    /// <summary>SHA-256 of the stored bytes, in lower-case hexadecimal. No reads are possible afterwards.</summary>
    public string FinishHash() => stored.Finish();

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

    private static string? CompressionOf(ReadOnlySpan<byte> head) =>
        GzipContent.Detect(head) ? "gzip"
        : ZstdContent.Detect(head) ? "zstd"
        : XzContent.Detect(head) ? "xz"
        : Bzip2Content.Detect(head) ? "bzip2"
        : null;

    /// <summary>Refuses a file of an unsupported packing program by the program's name: "unknown binary data" would not help.</summary>
    private PeekStream Supported(PeekStream raw) => PackedBy(raw.Head.Span) is { } program
        ? throw new BadInputException(path, 0, "file", $"a plain file, or one compressed by {Compressions}", $"{program} (unpack it first)")
        : raw;

    private static string? PackedBy(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => "a zip archive",
        [(byte)'7', (byte)'z', 0xbc, 0xaf, ..] => "a 7z archive",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "a rar archive",
        [4, 0x22, 0x4d, 0x18, ..] => "an lz4 file",
        [(byte)'L', (byte)'Z', (byte)'I', (byte)'P', ..] => "an lzip file",
        [0x89, (byte)'L', (byte)'Z', (byte)'O', ..] => "an lzop file",
        [0x1f, 0x9d, ..] => "a file of compress(1)",
        _ => null,
    };

    private BadInputException? Explain(Exception error) => error switch
    {
        InvalidDataException when compression is not null =>
            new BadInputException(path, 0, $"{compression} data", $"a complete {compression} file", "one that is cut off or damaged"),
        LargeWindowException large => new BadInputException(path, 0, $"{compression} data",
            $"a window of at most {large.MostMiB} MiB", "a larger one"),
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
