using SharpCompress.Compressors;
using SharpCompress.Compressors.BZip2;

namespace Workloads.Recordings.Storage;

/// <summary>The decompressed content of a bzip2 file: any number of streams in a row, as <c>cat a.bz2 b.bz2</c> writes them.</summary>
/// <remarks>A block is at most 900 kB long, so no file can request more than a few MiB of memory.</remarks>
internal sealed class Bzip2Content(Stream inner) : UntrustedContent(inner)
{
    // The largest block, times the bytes that SharpCompress keeps for each of its bytes.
    private const long Buffers = 900_000 * 6;

    private BZip2Stream? stream;

    // bzip2 has no specification. By its source: "BZh", the size of a block in 100 kB, then the magic number of a block or of the end.
    /// <summary>Whether a file that starts with these bytes is bzip2.</summary>
    public static bool Detect(ReadOnlySpan<byte> head) =>
        head is [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, ..]
            or [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x17, 0x72, ..];

    protected override int Decompress(Span<byte> buffer)
    {
        while (stream is not null || !Input.Peek(1).IsEmpty)
        {
            if (stream is null)
            {
                Charge(Buffers);
                stream = BZip2Stream.Create(Input, CompressionMode.Decompress, decompressConcatenated: false, leaveOpen: true);
            }

            if (stream.Read(buffer) is > 0 and var read)
            {
                return read;
            }

            stream.Dispose();
            stream = null;
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream?.Dispose();
        }

        base.Dispose(disposing);
    }
}
