using System.IO.Compression;

namespace Workloads.Recordings.Storage;

/// <summary>The decompressed content of a gzip file. Unlike with <see cref="GZipStream"/>, a file that is cut off is an error.</summary>
/// <remarks>
/// <see cref="GZipStream"/> (.NET 10) treats the end of its input as the end of the data, even inside a member. It reads several members
/// one after the other, as gzip(1) does, so this class appends its own member as a mark. A complete file gives all of its data and then the
/// mark. In a file that is cut off, the mark is read as compressed data of that file and gives other data or nothing.
/// </remarks>
internal sealed class GzipContent : ForwardStream
{
    private static readonly byte[] MarkMember = Compress(Mark);

    private readonly MarkedInput input;
    private readonly GZipStream gzip;
    private bool ended;

    public GzipContent(Stream inner)
    {
        input = new MarkedInput(inner);
        gzip = new GZipStream(input, CompressionMode.Decompress);
    }

    protected override IDisposable Owned => gzip;

    private static ReadOnlySpan<byte> Mark => "end of the file"u8;

    // A magic number of two bytes and the compression method; only deflate was ever defined (RFC 1952, section 2.3.1).
    /// <summary>Whether a file that starts with these bytes is gzip.</summary>
    public static bool Detect(ReadOnlySpan<byte> head) => head is [0x1f, 0x8b, 0x08, ..];

    /// <summary>Reads decompressed bytes.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (ended || buffer.IsEmpty)
        {
            return 0;
        }

        // GZipStream requests input only when its present input gives no more data, so no call returns data from both sides of the mark.
        var read = gzip.Read(buffer);
        if (!input.MarkGiven)
        {
            return read;
        }

        ended = true;
        Span<byte> tail = stackalloc byte[Mark.Length + 1];
        var first = buffer[..Math.Min(read, tail.Length)];
        first.CopyTo(tail);
        var length = first.Length + gzip.ReadAtLeast(tail[first.Length..], tail.Length - first.Length, throwOnEndOfStream: false);
        return tail[..length].SequenceEqual(Mark) ? 0 : throw new InvalidDataException();
    }

    private static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return member.ToArray();
    }

    private sealed class MarkedInput(Stream inner) : ForwardStream
    {
        private int given;

        public bool MarkGiven => given > 0;

        protected override IDisposable Owned => inner;

        public override int Read(Span<byte> buffer)
        {
            var read = given == 0 ? inner.Read(buffer) : 0;
            if (read > 0 || buffer.IsEmpty)
            {
                return read;
            }

            var part = MarkMember.AsSpan(given, Math.Min(buffer.Length, MarkMember.Length - given));
            part.CopyTo(buffer);
            given += part.Length;
            return part.Length;
        }
    }
}
