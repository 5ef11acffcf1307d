using System.Text;
using Workloads.Topologies;
using Xunit;

namespace Workloads.Tests;

/// <summary>What files may be stored as: compressions, and the text encodings of Windows programs.</summary>
public class StoredFileTests
{
    /// <summary>Three files of xz 5.8 behind each other: checks of all kinds, two blocks, padding.</summary>
    private const string SeveralXz =
        "/Td6WFoAAAFpIt42AgAhARYAAAB0L+WjAQAQQiAxIDggMSAwIDQwOTYgMAoAAAAAS8/e/QABJRE+RcWikEKZDQEAAAAAAVla/Td6"
        + "WFoAAArh+wyhAgAhARYAAAB0L+WjAQAQQiAyIDggMSA4IDQwOTYgMAoAAAAArI/lmENRFAGPLN9xtKWX8T/tVQPhgiliybhi9p7N"
        + "n6ECACEBFgAAAHQv5aMBABBCIDMgOCAxIDE2IDQwOTYgMAAAAACvw0km5PdDWi0QOCydiHfosEJVdbVGXq3ZdGbDCehLRQIAIQEW"
        + "AAAAdC/lowEAAAoAAAAAAbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGsAA0ERQRExATRjWEK26d8cAgAAAAAKWVoAAAAA"
        + "AAAAAP03elhaAAAE5ta0RgIAIQEcAAAAEM9YzAEAEUIgNCA4IDEgMjQgNDA5NiAwCgAAAEW3QfMjzqopAAEqEksIVLwftvN9AQAA"
        + "AAAEWVo=";

    /// <summary>Two files of bzip2 1.0.8 behind each other.</summary>
    private const string SeveralBzip2 =
        "QlpoOTFBWSZTWUPnheYAAAhcAAAQQABlYBAAIAAxBkxBDRiaYi4ddcLgM8XckU4UJBD54XmAQlpoMTFBWSZTWa50uPIAAAhcAAAQ"
        + "QAB1YBAAIAAxADAhoGJXFgkoSxCfi7kinChIVzpceQA=";

    private const string Machine =
        "00001000-7fffffff : System RAM\n80000000-bfffffff : PCI Bus 0000:00\n"
        + "  80000000-80ffffff : 0000:00:01.0\n    80000000-80ffffff : µ\n";

    private static readonly byte[] Content = Samples.Content("files.bios.gz");

    public static TheoryData<string> Compressions { get; } = [.. Samples.Compressions.Select(compression => compression.Name)];

    [Theory]
    [InlineData(SeveralXz, 4)]
    [InlineData(SeveralBzip2, 2)]
    public void Several_compressed_files_behind_each_other_are_read_to_the_end(string stored, int bios)
    {
        using var file = new TempFile(Convert.FromBase64String(stored));

        Assert.Equal(Enumerable.Range(1, bios).Select(i => (ulong)i), Recorded.From(file.Path, out _).Bios.Select(bio => bio.TimeNs));
    }

    [Theory]
    [MemberData(nameof(Compressions))]
    public void A_compressed_recording_or_machine_reads_as_the_plain_one_does(string compression)
    {
        var compress = Samples.Compression(compression);
        using var plain = new TempFile(Content);
        using var compressed = new TempFile(compress(Content));
        using var machine = new TempFile(compress(Samples.Content("two_drives.iomem.txt")));

        Assert.Equal(Recorded.From(plain.Path, out var plainly).Bios, Recorded.From(compressed.Path, out var identity).Bios);
        Assert.NotEqual(plainly.Sha256, identity.Sha256);
        Assert.Equal(
            TopologyFile.Read(Samples.Of("two_drives.iomem.txt")).Regions.AsEnumerable(), TopologyFile.Read(machine.Path).Regions);
    }

    /// <summary>Some of the shortest lengths that tell the compression, some in between, and some of the longest.</summary>
    [Theory]
    [InlineData("gzip", "fio_randrw.blkparse.txt.gz", 3, 20)]
    [InlineData("zstd", "fio_randrw.blkparse.txt.gz", 4, 20)]
    [InlineData("xz", "files.bios.gz", 6, 1)]
    [InlineData("bzip2", "files.bios.gz", 6, 1)]
    public void A_compressed_file_that_is_cut_off_anywhere_is_refused_by_name(string compression, string sample, int shortest, int longest)
    {
        var whole = Samples.Compression(compression)(Samples.Content(sample));
        var everywhere = Enumerable
            .Range(shortest, 20)
            .Concat(Enumerable.Range(1, 97).Select(i => i * whole.Length / 98))
            .Concat(Enumerable.Range(whole.Length - longest, longest));
        foreach (var length in everywhere)
        {
            using var cut = new TempFile(whole[..length]);
            Assert.Equal(
                $"{cut.Path}: {compression} data: expected a complete {compression} file, found one that is cut off or damaged",
                Recorded.ErrorOfFile(cut.Path));
        }
    }

    [Theory]
    [InlineData(SeveralXz, 30)]
    [InlineData(SeveralXz, 50)]
    [InlineData(SeveralBzip2, 12)]
    [InlineData(SeveralBzip2, 40)]
    public void A_bit_that_is_wrong_is_found_by_the_check(string stored, int at)
    {
        var bytes = Convert.FromBase64String(stored);
        bytes[at] ^= 1;
        using var file = new TempFile(bytes);

        Assert.Contains(" data: expected a complete ", Recorded.ErrorOfFile(file.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("xz")]
    [InlineData("bzip2")]
    public void A_compressed_file_with_nothing_in_it_is_an_empty_one(string compression)
    {
        using var file = new TempFile(Samples.Compression(compression)([]));

        Assert.Contains($"found a {compression} file with nothing in it", Recorded.ErrorOfFile(file.Path), StringComparison.Ordinal);
    }

    // 28 is 2^26, 29 half as much again, 40 all that 32 bits hold, 63 what means nothing.
    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    [InlineData(40, false)]
    [InlineData(63, false)]
    public void A_block_of_xz_may_ask_for_a_window_of_64_MiB_and_no_more(byte window, bool allowed)
    {
        using var file = new TempFile(XzFile.Write("B 1 8 1 0 4096 0\n"u8.ToArray(), window));

        if (allowed)
        {
            Assert.Single(Recorded.From(file.Path, out _).Bios);
        }
        else
        {
            Assert.Equal(
                $"{file.Path}: xz data: expected a window of at most 64 MiB, found a larger one", Recorded.ErrorOfFile(file.Path));
        }
    }

    [Fact]
    public void Many_small_files_of_xz_cannot_ask_for_a_large_window_each()
    {
        var one = XzFile.Write("B 1 8 1 0 4096 0\n"u8.ToArray(), 28);
        using var file = new TempFile([.. Enumerable.Repeat(one, 300).SelectMany(bytes => bytes)]);

        Assert.Contains("xz data: expected a complete xz file", Recorded.ErrorOfFile(file.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_says_how_text_is_encoded(string encoding)
    {
        var text = Encoding.GetEncoding(encoding);
        using var machine = new TempFile([.. text.GetPreamble(), .. text.GetBytes(Machine)]);
        using var compressed = new TempFile(Samples.Zstd([.. text.GetPreamble(), .. text.GetBytes(Machine)]));
        using var recording = new TempFile([.. text.GetPreamble(), .. text.GetBytes("B 1 8 1 0 4096 0\nB 2 8 1 8 4096 0\n")]);

        Assert.Equal("0000:00:01.0 µ", TopologyFile.Read(machine.Path).Clients[0].Name);
        Assert.Equal("0000:00:01.0 µ", TopologyFile.Read(compressed.Path).Clients[0].Name);
        Assert.Equal(2, Recorded.From(recording.Path, out _).Bios.Count);
    }

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_file()
    {
        using var file = new TempFile([0xef, 0xbb, 0xbf]);

        Assert.Contains("found an empty file", Recorded.ErrorOfFile(file.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_16_bits_that_is_cut_off_in_a_character_is_an_error_of_the_line()
    {
        byte[] whole = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("B 1 8 1 0 4096 0\nB 2 8 1 8 4096 0")];
        using var file = new TempFile(whole[..^1]);

        Assert.Contains("line 2: ", Recorded.ErrorOfFile(file.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("504b0304140000000800", "a zip archive")]
    [InlineData("377abcaf271c0004", "a 7z archive")]
    [InlineData("04224d186440a7", "an lz4 file")]
    [InlineData("1f9d90747265", "a file of compress(1)")]
    public void A_file_of_another_program_is_refused_by_its_name(string hex, string found)
    {
        using var file = new TempFile(Convert.FromHexString(hex));

        Assert.Equal(
            $"{file.Path}: file: expected a plain file, or one compressed by gzip, zstd, xz or bzip2, found {found} (unpack it first)",
            Recorded.ErrorOfFile(file.Path));
    }
}
