using System.Buffers.Binary;
using Xunit;

namespace Workloads.Tests;

public class ZstdTests
{
    private static readonly byte[] Content = Samples.Content("files.bios.gz");

    [Fact]
    public void Several_frames_and_skippable_ones_are_read_to_the_end()
    {
        using var file = new TempFile([
            .. Skippable(0x50, 5),
            .. Samples.Zstd(Content[..1000]),
            .. Skippable(0x5f, 0),
            .. Samples.Zstd([]),
            .. Samples.Zstd(Content[1000..]),
            .. Skippable(0x51, 300_000),
        ]);

        Assert.Equal(105, Recorded.From(file.Path, out _).Bios.Count);
    }

    [Fact]
    public void A_second_frame_that_is_cut_off_or_rubbish_is_refused()
    {
        var frame = Samples.Zstd(Content);
        using var cut = new TempFile([.. frame, .. frame[..^1]]);
        using var rubbish = new TempFile([.. frame, .. "rubbish behind"u8]);
        using var skipped = new TempFile([.. frame, .. Skippable(0x50, 100)[..^1]]);

        Assert.All(
            [cut.Path, rubbish.Path, skipped.Path],
            path => Assert.Contains("zstd data: expected a complete zstd file", Recorded.ErrorOfFile(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_skippable_frames_only_is_an_empty_one()
    {
        using var file = new TempFile(Skippable(0x50, 3));

        Assert.Contains("found a zstd file with nothing in it", Recorded.ErrorOfFile(file.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(27, 0, true)]
    [InlineData(27, 1, false)]
    [InlineData(31, 0, false)]
    [InlineData(41, 7, false)]
    public void A_frame_may_ask_for_a_window_of_128_MiB_and_no_more(int log, int eighths, bool allowed)
    {
        // RFC 8878: magic, a descriptor without content size or checksum, the window, then one last raw block.
        byte[] frame = [0x28, 0xb5, 0x2f, 0xfd, 0, (byte)(((log - 10) << 3) | eighths), .. RawBlock("B 1 8 1 0 4096 0\n"u8)];
        using var file = new TempFile(frame);

        if (allowed)
        {
            Assert.Single(Recorded.From(file.Path, out _).Bios);
        }
        else
        {
            Assert.Equal(
                $"{file.Path}: zstd data: expected a window of at most 128 MiB, found a larger one", Recorded.ErrorOfFile(file.Path));
        }
    }

    private static byte[] Skippable(byte kind, int length)
    {
        var frame = new byte[8 + length];
        frame[0] = kind;
        "*M\u0018"u8.CopyTo(frame.AsSpan(1));
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), length);
        return frame;
    }

    private static byte[] RawBlock(ReadOnlySpan<byte> content)
    {
        var header = (content.Length << 3) | 1;
        return [(byte)header, (byte)(header >> 8), (byte)(header >> 16), .. content];
    }
}
