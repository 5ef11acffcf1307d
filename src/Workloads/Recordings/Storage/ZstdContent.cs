using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Workloads.Recordings.Storage;

/// <summary>The decompressed content of a zstd file: any number of frames in a row, without the skippable frames.</summary>
/// <remarks>
/// A frame states the memory (window) that its decompression takes. The limit prevents a few bytes of input from requesting gigabytes. The
/// zstd program stays below 128 MiB unless <c>--long</c> or <c>--ultra</c> says otherwise, and itself refuses larger windows.
/// </remarks>
internal sealed class ZstdContent : ForwardStream
{
    /// <summary>Logarithm to base 2 of the largest window in bytes: 128 MiB.</summary>
    public const int LargestWindowLog = 27;

    private readonly DecompressionStream frames;
    private readonly int windowLog;

    /// <summary>Starts at the first frame.</summary>
    /// <param name="inner">The stored bytes.</param>
    /// <param name="windowLog">Logarithm to base 2 of the largest window that is allowed, in bytes.</param>
    public ZstdContent(Stream inner, int windowLog)
    {
        this.windowLog = windowLog;
        frames = new DecompressionStream(inner, leaveOpen: false);
        frames.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, windowLog);
    }

    protected override IDisposable Owned => frames;

    // RFC 8878, sections 3.1.1 and 3.1.2: a frame, or one of the sixteen kinds of skippable frame, which pzstd writes first.
    /// <summary>Whether a file that starts with these bytes is zstd.</summary>
    public static bool Detect(ReadOnlySpan<byte> head) =>
        head is [0x28, 0xb5, 0x2f, 0xfd, ..] or [>= 0x50 and <= 0x5f, 0x2a, 0x4d, 0x18, ..];

    /// <summary>Reads decompressed bytes.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or cut off.</exception>
    /// <exception cref="LargeWindowException">A frame requests a larger window than is allowed.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return frames.Read(buffer);
        }
        catch (ZstdException error) when (error.Code == ZSTD_ErrorCode.ZSTD_error_frameParameter_windowTooLarge)
        {
            throw new LargeWindowException(windowLog);
        }
        catch (Exception error) when (error is ZstdException or EndOfStreamException)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }
}
