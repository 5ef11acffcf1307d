namespace Workloads.Recordings;

/// <summary>
/// A file as somebody stored it, plain or gzip: gives its decompressed bytes once, from front to back, and the hash of the stored bytes.
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

    // A magic number of two bytes and the compression method, of which only deflate was ever defined (RFC 1952, section 2.3.1).
    private static ReadOnlySpan<byte> GzipMagic => [0x1f, 0x8b, 0x08];

    private readonly string path;
    private readonly bool compressed;
    private readonly HashingStream stored;
    private readonly PeekStream content;

    private StoredFile(string path, Stream file)
    {
        this.path = path;
        stored = new HashingStream(file);
        var raw = new PeekStream(stored, GzipMagic.Length);
        if (raw.Head.IsEmpty)
        {
            throw new BadInputException(path, 0, "file", "a recording or a topology", "an empty file");
        }

        compressed = raw.Head.SequenceEqual(GzipMagic);
        content = new PeekStream(compressed ? new GzipContent(raw) : raw, HeadBytes);
        if (content.Head.IsEmpty)
        {
            throw new BadInputException(path, 0, "file", "a recording or a topology", "a gzip file with nothing in it");
        }
    }

    /// <summary>Opens a file and reads its head.</summary>
    /// <param name="path">Where it is.</param>
    /// <returns>The open file.</returns>
    /// <exception cref="BadInputException">It is missing, a directory, unreadable, empty or a damaged gzip file.</exception>
    public static StoredFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new BadInputException(path, 0, "file", "a file", "a directory");
        }

        try
        {
            return Open(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 128 << 10));
        }
        catch (Exception error) when (Explain(path, compressed: false, error) is not null)
        {
            throw Explain(path, compressed: false, error)!;
        }
    }

    /// <summary>Takes stored bytes from wherever they are, and reads their head. They are closed with this one.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="file">The bytes, plain or gzip.</param>
    /// <returns>The open file.</returns>
    /// <exception cref="BadInputException">It is empty, a damaged gzip file, or cannot be read.</exception>
    public static StoredFile Open(string name, Stream file)
    {
        try
        {
            return new StoredFile(name, file);
        }
        catch (Exception error)
        {
            file.Dispose();
            if (Explain(name, compressed: true, error) is { } clear)
            {
                throw clear;
            }

            throw;
        }
    }

    /// <summary>The first decompressed bytes.</summary>
    public ReadOnlySpan<byte> Head => content.Head;

    /// <summary>Reads decompressed bytes.</summary>
    /// <exception cref="BadInputException">The disk or the gzip file is damaged, or the gzip file is cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (Exception error) when (Explain(path, compressed, error) is not null)
        {
            throw Explain(path, compressed, error)!;
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

    private static BadInputException? Explain(string path, bool compressed, Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => new BadInputException(path, 0, "file", "an existing file", "nothing there"),
        UnauthorizedAccessException => new BadInputException(path, 0, "file", "a file that may be read", "no permission"),
        InvalidDataException when compressed => new BadInputException(path, 0, "gzip data", "a complete gzip file", "one that is cut off or damaged"),
        IOException => new BadInputException(path, 0, "file", "a readable file", error.Message),
        _ => null,
    };
}
