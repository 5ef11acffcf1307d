using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

public class RecordingSampleTests
{
    [Fact]
    public void A_recording_of_bios_gives_every_bio_with_its_segments()
    {
        var recorded = Recorded.From(Samples.Of("files.bios.gz"), out var identity);

        Assert.Equal("bios", identity.FormatName);
        Assert.Equal(105, recorded.Bios.Count);
        Assert.Equal(126, recorded.Segments.Sum(s => s.Length));
        Assert.Equal(5160960, recorded.Segments.Sum(list => list.Sum(s => (long)s.Bytes)));
        Assert.Equal(2, recorded.Bios.Select(b => b.Device).Distinct().Count());
        Assert.Equal(0u, recorded.Bios[0].Device);
        Assert.Equal(24, recorded.Bios.Count(b => b.Op == BioOp.Read));
        Assert.Equal(1, recorded.Bios.Count(b => b.Op == BioOp.Flush));
        Assert.All(recorded.Bios.Zip(recorded.Segments), pair => Assert.Equal(pair.First.Bytes, pair.Second.Sum(s => s.Bytes)));
    }

    [Fact]
    public void The_rest_of_a_split_bio_is_left_out_because_the_whole_was_seen_before()
    {
        var recorded = Recorded.FromText(
            "B 1 8 1 0 8192 2 1000+1000 5000+1000\n" +
            "B 2 8 1 8 4096 2 1000+1000 5000+1000\n");

        var bio = Assert.Single(recorded.Bios);
        Assert.Equal(8192u, bio.Bytes);
    }

    [Fact]
    public void An_empty_write_with_the_preflush_flag_is_a_flush()
    {
        var bio = Assert.Single(Recorded.FromText("B 98112786905 271581185 40801 0 0 0\n").Bios);

        Assert.Equal(new RecordedBio(98112786905, 0, BioOp.Flush, 0, 0), bio);
    }

    [Fact]
    public void A_cut_bio_gives_the_segments_that_are_known()
    {
        var recorded = Recorded.FromText("Attaching 1 probe...\n\nB 7 1 0 8 1228800 300 1000+1000 fffffffff000+1000 !cut\n");

        Assert.Equal(new RecordedBio(7, 0, BioOp.Read, 4096, 1228800), recorded.Bios[0]);
        Assert.Equal([0x1000UL, 0xfffffffff000UL], recorded.Segments[0].Select(s => s.PhysAddr));
    }

    [Theory]
    [InlineData("0", BioOp.Read)]
    [InlineData("801", BioOp.Write)]
    [InlineData("2", BioOp.Flush)]
    [InlineData("4003", BioOp.Discard)]
    [InlineData("5", BioOp.Discard)]
    [InlineData("7", BioOp.Write)]
    [InlineData("9", BioOp.WriteZeroes)]
    [InlineData("22", BioOp.Other)]
    public void The_low_eight_bits_of_opf_are_the_operation(string opf, BioOp op) =>
        Assert.Equal(op, Recorded.FromText($"B 1 8 {opf} 0 4096 0\n").Bios[0].Op);

    [Fact]
    public void Numbers_of_any_length_are_read_whatever_follows_them()
    {
        for (var digits = 1; digits <= 20; digits++)
        {
            var text = "18446744073709551615"[..digits];
            var zeros = new string('0', digits);
            var expected = ulong.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

            Assert.Equal(expected, Recorded.FromText($"B {text} 8 1 0 4096 0\n").Bios[0].TimeNs);
            Assert.Equal(expected, Recorded.FromText($"B {zeros}{text} 8 1 0 4096 0\n").Bios[0].TimeNs);
            Assert.Equal(expected >> 2, Recorded.FromText($"0,{expected >> 2},1\n").Bios[0].Offset);
            foreach (var wrong in new[] { "x", "/", ":", "\u00b0", "+1", "." })
            {
                Assert.Contains(
                    "line 2: time_ns: expected a decimal number",
                    Recorded.ErrorOf($"B 1 8 1 0 4096 0\nB {text}{wrong} 8 1 0 4096 0\n"),
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_discard_of_almost_4_GiB_has_no_segments()
    {
        var recorded = Recorded.FromText("B 1 8 3 0 4294966784 0\n");

        Assert.Equal(4294966784u, recorded.Bios[0].Bytes);
        Assert.Empty(recorded.Segments[0]);
    }

    [Fact]
    public void Blkparse_text_gives_one_bio_for_the_six_lines_of_each_io()
    {
        var recorded = Recorded.From(Samples.Of("fio_randrw.blkparse.txt.gz"), out var identity);

        Assert.Equal("blkparse", identity.FormatName);
        Assert.Equal(401, recorded.Bios.Count);
        Assert.Equal(264, recorded.Bios.Count(b => b.Op == BioOp.Read));
        Assert.Equal(9785344, recorded.Bios.Sum(b => b.Bytes));
        Assert.Equal(new RecordedBio(0, 0, BioOp.Read, 2578088UL * 512, 256 * 512), recorded.Bios[0]);
        Assert.Equal(new RecordedBio(27708799, 0, BioOp.Read, 3485680UL * 512, 8 * 512), recorded.Bios[^1]);
        Assert.All(recorded.Segments, Assert.Empty);
    }

    [Fact]
    public void Blkparse_text_ends_at_its_summary()
    {
        var recorded = Recorded.From(Samples.Of("sqlite.blkparse.txt.gz"), out _);

        Assert.Equal(45, recorded.Bios.Count);
        Assert.Equal(44, recorded.Bios.Count(b => b.Op == BioOp.Write));
        Assert.Equal(180224, recorded.Bios.Sum(b => b.Bytes));
        Assert.Equal(1, recorded.Bios.Count(b => b is { Op: BioOp.Flush, Bytes: 0 }));
    }

    [Fact]
    public void A_version_3_log_has_times_in_microseconds()
    {
        var recorded = Recorded.From(Samples.Of("fio_randrw.v3.iolog.gz"), out var identity);

        Assert.Equal("fio-iolog", identity.FormatName);
        Assert.Equal(401, recorded.Bios.Count);
        Assert.Equal(new RecordedBio(4_422_000, 0, BioOp.Read, 70078464, 131072), recorded.Bios[0]);
        Assert.Equal(new RecordedBio(32_422_000, 0, BioOp.Read, 534765568, 4096), recorded.Bios[^1]);
    }

    [Fact]
    public void Runs_that_fio_appended_to_one_log_are_laid_end_to_end()
    {
        var recorded = Recorded.From(Samples.Of("two_runs.v3.iolog.gz"), out _);

        Assert.Equal(27, recorded.Bios.Count);
        Assert.Equal(recorded.Bios.Select(b => b.TimeNs).Order(), recorded.Bios.Select(b => b.TimeNs));
        Assert.Equal((855_547UL + 6_059) * 1000, recorded.Bios[^1].TimeNs);
    }

    [Fact]
    public void A_version_2_log_has_no_times_but_its_waits()
    {
        var real = Recorded.From(Samples.Of("fio_host.v2.iolog.gz"), out _);
        Assert.Equal(197, real.Bios.Count);
        Assert.Equal(8744960, real.Bios.Sum(b => b.Bytes));
        Assert.All(real.Bios, b => Assert.Equal(0UL, b.TimeNs));

        var waits = Recorded.FromText(
            "fio version 2 iolog\n/a add\n/a open\n/a wait 150\n/a read 0 512\n/b wait 50 0\n/b trim 4096 4096\n/b datasync\n/a close\n");
        Assert.Equal(
            [
                new RecordedBio(150_000, 0, BioOp.Read, 0, 512),
                new RecordedBio(200_000, 1, BioOp.Discard, 4096, 4096),
                new RecordedBio(200_000, 1, BioOp.Flush, 0, 0),
            ],
            waits.Bios);
    }

    [Fact]
    public void A_command_in_blkparse_text_may_hold_blanks_and_brackets()
    {
        var recorded = Recorded.FromText(
            "  8,0    1       22 4294967296.000000001  4242  Q   W 2048 + 9 [kworker/u8:2 [x] ]\r\n" +
            "259,12  10       23     1.999999999     0  Q  FN [a (1)]\r\n" +
            "  8,0    1        0     0.100000000     0  m   N cfq4242 insert_request\r\n");

        Assert.Equal(new RecordedBio(4294967296000000001, 0, BioOp.Write, 2048 * 512, 4608), recorded.Bios[0]);
        Assert.Equal(new RecordedBio(1999999999, 1, BioOp.Flush, 0, 0), recorded.Bios[1]);
    }

    [Theory]
    [InlineData("CPU0 (sda):")]
    [InlineData("Total (sda):")]
    [InlineData("my job (x) (4242)")]
    public void Any_kind_of_summary_ends_the_events(string summary)
    {
        const string Event = "  8,0    1       22     0.000000001  4242  Q   W 2048 + 8 [a]\n";

        Assert.Single(Recorded.FromText($"Input file sda.blktrace.0 added\n{Event}{summary}\n Reads Queued:  0, 0KiB\n\n").Bios);
        Assert.Contains("line 3: line: expected no more events", Recorded.ErrorOf($"{Event}{summary}\n{Event}"), StringComparison.Ordinal);
    }
}
