using System.IO.Compression;

namespace Workloads.Recordings.Storage;

/// <summary>What a gzip file decompresses to; unlike <see cref="GZipStream"/>, one that is cut off is an error.</summary>
/// <remarks>
/// <see cref="GZipStream"/> (.NET 10) treats the end of its input as the end of the data, wherever it comes. But it reads several members
/// one after the other, as gzip(1) does, so a member of our own is put behind the file: a complete file gives all of its data and then the
/// mark, while a file that is cut off takes the mark for the rest of its own compressed data and gives something else or nothing.
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

    private static ReadOnlySpan<byte> Mark => "end of the file"u8;

    // A magic number of two bytes and the compression method, of which only deflate was ever defined (RFC 1952, section 2.3.1).
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

        // Input is asked for only when nothing more can come of what is there, so no call gives data from both sides of the mark.
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

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            gzip.Dispose();
        }

        base.Dispose(disposing);
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

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
