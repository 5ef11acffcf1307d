using SharpCompress.Compressors.Xz;

namespace Workloads.Recordings.Storage;

/// <summary>The decompressed content of an xz file, which has any number of streams with any number of blocks.</summary>
/// <remarks>
/// SharpCompress decompresses the blocks and checks them. Its own loop over a file is not used: that loop stops after the first stream,
/// allocates as much memory as a block requests, and keeps every record of the index.
/// </remarks>
/// <param name="inner">The stored bytes.</param>
/// <param name="windowLog">Logarithm to base 2 of the largest window that is allowed, in bytes.</param>
internal sealed class XzContent(Stream inner, int windowLog) : UntrustedContent(inner)
{
    // The window of xz -9, and the largest that SharpCompress supports.
    private const int LargestWindowLog = 26;
    private const int LongestHeader = 1024;
    private const int LongestInteger = 9;
    private const ulong Lzma2 = 0x21;

    private readonly int mostLog = Math.Min(windowLog, LargestWindowLog);
    private XZHeader? stream;
    private XZBlock? block;
    private long streams;
    private long blocks;

    private static ReadOnlySpan<byte> Magic => [0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0];

    // The .xz File Format, version 1.2.1, section 2.1.1.1.
    /// <summary>Whether a file that starts with these bytes is xz.</summary>
    public static bool Detect(ReadOnlySpan<byte> head) => head.StartsWith(Magic);

    protected override int Decompress(Span<byte> buffer)
    {
        while (StartBlock())
        {
            var read = block!.Read(buffer);
            if (read < buffer.Length)
            {
                block.Dispose();
                block = null;
            }

            if (read > 0)
            {
                return read;
            }
        }

        return 0;
    }

    /// <summary>Advances to the next block, in this stream or the next; returns false at the end of the file.</summary>
    private bool StartBlock()
    {
        while (block is null)
        {
            if (stream is null)
            {
                SkipPadding();
                if (Input.Peek(1).IsEmpty)
                {
                    return false;
                }

                stream = XZHeader.FromStream(Input);
                streams++;
                blocks = 0;
            }
            else if (Input.Peek(1) is [0])
            {
                ReadIndex();
                XZFooter.FromStream(Input);
                stream = null;
            }
            else
            {
                CheckWindow();
                block = new XZBlock(Input, stream.BlockCheckType, stream.BlockCheckSize);
                blocks++;
            }
        }

        return true;
    }

    /// <summary>Skips zeros between streams, in groups of four.</summary>
    private void SkipPadding()
    {
        Span<byte> zeros = stackalloc byte[4];
        while (streams > 0 && Input.Peek(4) is [0, 0, 0, 0])
        {
            Input.ReadExactly(zeros);
        }
    }

    /// <summary>Section 4 of the format: reads over the lengths of the blocks, which are not used here.</summary>
    private void ReadIndex()
    {
        var start = Input.Position;
        Input.ReadByte();
        if (ReadInteger() != (ulong)blocks)
        {
            throw new InvalidDataException("The index does not match the number of blocks.");
        }

        for (var i = 0L; i < 2 * blocks; i++)
        {
            ReadInteger();
        }

        Span<byte> paddingAndCheck = stackalloc byte[8];
        Input.ReadExactly(paddingAndCheck[..(4 + (int)(-(Input.Position - start) & 3))]);
    }

    /// <summary>Section 3.1 of the format: in the filters of a block's header, LZMA2 has one property, the size of the window.</summary>
    private void CheckWindow()
    {
        var header = Input.Peek(LongestHeader);
        header = header[..Math.Min(header.Length, (header[0] + 1) * 4)];
        var (flags, at) = (header[1], 2);
        for (var sizes = (flags >> 6 & 1) + (flags >> 7); sizes > 0; sizes--)
        {
            Integer(header, ref at);
        }

        for (var filters = (flags & 3) + 1; filters > 0; filters--)
        {
            var filter = Integer(header, ref at);
            var properties = header.Slice(at + 1, header[at]);
            at += 1 + properties.Length;
            if (filter == Lzma2 && properties is [var size])
            {
                var window = size > 40 ? long.MaxValue : (2L | (uint)(size & 1)) << ((size / 2) + 11);
                if (window > 1L << mostLog)
                {
                    throw new LargeWindowException(mostLog);
                }

                Charge(window);
            }
        }
    }

    private ulong ReadInteger()
    {
        var at = 0;
        var value = Integer(Input.Peek(LongestInteger), ref at);
        Input.ReadExactly(stackalloc byte[at]);
        return value;
    }

    /// <summary>Section 1.2 of the format: seven bits per byte, lowest first; the last byte is below 128.</summary>
    private static ulong Integer(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; shift < 7 * LongestInteger; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("A number of more than 63 bits.");
    }
}
