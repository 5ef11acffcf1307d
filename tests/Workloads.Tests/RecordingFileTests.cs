using System.Security.Cryptography;
using Workloads.Recordings;
using Workloads.Recordings.Formats;
using Xunit;

namespace Workloads.Tests;

public class RecordingFileTests
{
    [Fact]
    public void The_identity_holds_format_and_the_hash_of_the_stored_file()
    {
        var path = Samples.Of("fio_host.v2.iolog.gz");
        Recorded.From(path, out var identity);

        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        Assert.Equal(
            new RecordingIdentity("fio-iolog", hash)
            {
                StoredBytes = new FileInfo(path).Length,
                ContentBytes = Samples.Content("fio_host.v2.iolog.gz").Length,
                Skipped = identity.Skipped,
            },
            identity);
    }

    [Fact]
    public void A_gzip_file_of_several_members_is_read_to_its_end()
    {
        var content = Samples.Content("files.bios.gz");
        using var file = new TempFile([.. Samples.Gzip(content[..1000]), .. Samples.Gzip(content[1000..])]);

        Assert.Equal(105, Recorded.From(file.Path, out _).Bios.Count);
    }

    [Fact]
    public void Every_sample_is_of_one_format_at_most()
    {
        foreach (var sample in Samples.All)
        {
            var detector = new Detector(Samples.Content(sample));
            RecordingFormatCatalog.VisitAll(ref detector);
            Assert.InRange(detector.Formats, 0, 1);
        }
    }

    [Theory]
    [InlineData("\u007fELF\u0002\u0001\u0001\0", "binary data of an unknown format")]
    [InlineData("\n\n", "text without a line of any format")]
    public void A_file_of_no_known_format_is_refused(string content, string found)
    {
        using var file = new TempFile(content);

        Assert.Equal($"{file.Path}: format: expected a recording ('bench list formats'), found {found}", Recorded.ErrorOfFile(file.Path));
    }

    [Theory]
    [InlineData("eating lines\n", "line 1", "found eating lines")]
    [InlineData("00:00.0 Host bridge\n", "line 1", "found 00:00.0 Host bridge")]
    [InlineData("\n# no event\n  8,0    1       22     0.000000001  4242  Q\n", "line 3", "nearest is blkparse: '8,0 ")]
    [InlineData("128166372003061629,usr,0,Erase,7014609920,24576,41286\n", "line 1", "nearest is msr: '128166372003061629,usr,")]
    [InlineData("fio-4242 [001] ..... 50.000001 block_bio_queue: 8,0 W 2048 + 8 [fio]\n", "line 1", "nearest is ftrace: 'fio-4242 ")]
    [InlineData("\u202e 1 2 3\n", "line 1", "\\u202e 1 2 3")]
    public void The_line_that_no_format_knows_is_named_with_the_format_whose_lines_are_most_like_it(
        string content, string line, string mentions)
    {
        var error = Recorded.ErrorOf(content);

        Assert.StartsWith($"FILE: {line}: format: expected a recording ('bench list formats')", error, StringComparison.Ordinal);
        Assert.Contains(mentions, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_files_directories_and_empty_files_are_told_apart()
    {
        using var empty = new TempFile("");
        using var emptyGzip = new TempFile(Convert.FromHexString("1f8b08000000000000030300" + "0000000000000000"));

        Assert.Contains(
            "file: expected an existing file, found nothing there", Recorded.ErrorOfFile("/nonexistent/x.bios"), StringComparison.Ordinal);
        Assert.Contains("file: expected a file, found a directory", Recorded.ErrorOfFile(Path.GetTempPath()), StringComparison.Ordinal);
        Assert.Contains("found an empty file", Recorded.ErrorOfFile(empty.Path), StringComparison.Ordinal);
        Assert.Contains("found a gzip file with nothing in it", Recorded.ErrorOfFile(emptyGzip.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_file_with_a_wrong_checksum_is_refused()
    {
        var damaged = Samples.Gzip(Samples.Content("files.bios.gz"));
        damaged[^6] ^= 1;
        using var file = new TempFile(damaged);

        Assert.Contains("gzip data: expected a complete gzip file", Recorded.ErrorOfFile(file.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void After_an_error_a_struct_sink_is_as_before()
    {
        using var file = new TempFile("B 1 8 1 0 4096 1 1000+1000\nB x\n");
        var sink = default(Counter);

        Assert.Throws<BadInputException>(() => RecordingFile.Read(file.Path, ref sink));
        Assert.Equal(0, sink.Bios);
    }

    [Fact]
    public void Every_format_is_described()
    {
        Assert.Distinct(RecordingFile.Formats.Select(f => f.Name));
        Assert.All(RecordingFile.Formats, f => Assert.All([f.Summary, f.Source, f.Pitfalls], text => Assert.NotEmpty(text)));
    }

    private struct Counter : IRecordingSink
    {
        public int Bios;

        public void Add(in RecordedBio bio, ReadOnlySpan<Lookups.Segment> segments) => Bios++;
    }

    private struct Detector(byte[] head) : IRecordingFormatVisitor
    {
        public int Formats { get; private set; }

        public void Visit<TFormat>() where TFormat : IRecordingFormat => Formats += TFormat.Detect(head) ? 1 : 0;
    }
}
