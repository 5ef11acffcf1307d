using System.Diagnostics;
using System.Security.Cryptography;
using Lookups;
using Workloads.Recordings;
using Workloads.Streams;
using Xunit;

namespace Workloads.Tests;

/// <summary>The bios format as others meet it: written from every other format, read by small programs, and checked by its sum.</summary>
public class BiosFormatTests
{
    public static TheoryData<string> Recordings => [.. Samples.Recordings];

    [Theory]
    [MemberData(nameof(Recordings))]
    public void What_was_read_of_any_format_can_be_written_and_read_again(string sample)
    {
        var recorded = Recorded.From(Samples.Of(sample), out _);
        using var text = new StringWriter();
        var writer = new BiosWriter(text);
        foreach (var (bio, segments) in recorded.Bios.Zip(recorded.Segments))
        {
            writer.Add(bio, segments);
        }

        var again = Recorded.FromText(text.ToString(), out var identity);

        Assert.Equal("bios", identity.FormatName);
        Assert.Equal(0, identity.Skipped.Total);
        Assert.Equal(recorded.Bios.Select(bio => bio with { Offset = bio.Offset / 512 * 512 }), again.Bios);
        Assert.Equal(recorded.Segments, again.Segments);
        Assert.Equal(recorded.Bios.Count(bio => bio.Offset % 512 != 0), writer.OffsetsRounded);
    }

    [Fact]
    public void The_segments_of_a_cut_bio_stay_cut()
    {
        using var text = new StringWriter();
        new BiosWriter(text).Add(new RecordedBio(7, 1, BioOp.Read, 4096, 1228800), [new Segment(0x1000, 4096)]);

        Assert.Equal("B 7 1 0 8 1228800 1 1000+1000 !cut\n", text.ToString());
    }

    [Fact]
    public void Every_recording_has_the_sum_that_it_is_published_with()
    {
        var published = File.ReadAllLines(Path.Combine(Samples.RecordingsFolder, "SHA256SUMS")).Select(line => line.Split("  ")).ToList();
        var files = Directory.EnumerateFiles(Samples.RecordingsFolder).Where(file => file.EndsWith(".gz", StringComparison.Ordinal)
            || file.EndsWith(".txt", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)).ToList();

        var names = published.Select(line => line[1]).ToList();
        Assert.Distinct(names);
        Assert.True(!files.Except(names).Any(), $"recordings/SHA256SUMS has no line for {string.Join(", ", files.Except(names))}");
        Assert.True(!names.Except(files).Any(), $"recordings has no file {string.Join(", ", names.Except(files))}, which SHA256SUMS lists");
        Assert.All(published, line => Assert.Equal(
            line[0], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Samples.RecordingsFolder, line[1]))))));
    }

    [Theory]
    [InlineData("python3", "files.bios.gz")]
    [InlineData("gcc", "files.bios.gz")]
    [InlineData("python3", "guest.bios.gz")]
    [InlineData("gcc", "guest.bios.gz")]
    public void The_readers_of_20_lines_read_what_ours_reads(string tool, string sample)
    {
        Assert.SkipUnless(Has(tool), $"There is no {tool} on this machine.");
        var recorded = Recorded.From(Samples.Of(sample), out _);
        var moving = recorded.Bios.Where(bio => bio.Op is BioOp.Read or BioOp.Write).ToList();
        var expected = $"{recorded.Bios.Count} bios {moving.Count(bio => bio.Op == BioOp.Read)} reads "
            + $"{moving.Count(bio => bio.Op == BioOp.Write)} writes {moving.Sum(bio => bio.Bytes)} bytes "
            + $"{recorded.Segments.Sum(list => list.Length)} segments\n";
        using var folder = new TempFolder();
        var program = Path.Combine(Samples.RecordingsFolder, "read", tool == "gcc" ? "bios.c" : "bios.py");
        if (tool == "gcc")
        {
            var built = folder.Add("bios", []);
            Assert.Equal("", Run("gcc", ["-Wall", "-Wextra", "-Werror", "-O2", "-o", built, program], ""));
            Assert.Equal(expected, Run(built, [], Samples.Text(sample)));
        }
        else
        {
            Assert.Equal(expected, Run("python3", [program], Samples.Text(sample)));
        }
    }

    private static bool Has(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, tool)));

    private static string Run(string program, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Result;
    }
}
