using System.Security.Cryptography;
using System.Text;
using Lookups;
using Workloads.Recordings;
using Xunit;
using static Workloads.Tests.BlktraceRecord;

namespace Workloads.Tests;

public class BlktraceTests
{
    [Fact]
    public void A_binary_recording_gives_the_bios_that_blkparse_shows_of_it()
    {
        var bios = Recorded.From(Samples.Of("fio_randrw.blktrace.0.gz"), out var identity).Bios;
        var shown = Recorded.From(Samples.Of("fio_randrw.blkparse.txt.gz"), out _).Bios;

        Assert.Equal("blktrace", identity.FormatName);
        Assert.Equal(shown.Select(Shape), bios.Select(Shape));
        // blkparse counts from the first event.
        Assert.Equal(shown.Select(b => b.TimeNs), bios.Select(b => b.TimeNs - bios[0].TimeNs));
    }

    [Fact]
    public void Flushes_of_a_real_recording_are_flushes()
    {
        var bios = Recorded.From(Samples.Of("sqlite.blktrace.0.gz"), out _).Bios;

        Assert.Equal(45, bios.Count);
        Assert.Equal(new RecordedBio(9564891322085, 0, BioOp.Flush, 0, 0), Assert.Single(bios, b => b.Op != BioOp.Write));
        Assert.Equal(3321856, bios.Sum(b => b.Bytes));
    }

    [Fact]
    public void The_files_of_all_processors_are_one_recording_whichever_is_given()
    {
        using var folder = new TempFolder();
        var first = folder.Add("host.blktrace.0", Samples.Content("host.blktrace.0.gz"));
        var second = folder.Add("host.blktrace.1.zst", Samples.Zstd(Samples.Content("host.blktrace.1.gz")));
        folder.Add("host.blktrace.2", []);
        folder.Add("host.blktrace.1.old", [1]);
        folder.Add("other.blktrace.3", [1]);
        var shown = Recorded.From(Samples.Of("host.blkparse.txt.gz"), out _).Bios;
        var hash = Sha256(Encoding.ASCII.GetBytes(string.Concat(
            new[] { first, second, Path.Combine(folder.Path, "host.blktrace.2") }.Select(file => Sha256(File.ReadAllBytes(file)) + "\n"))));

        foreach (var path in new[] { first, second, Path.Combine(folder.Path, "host.blktrace.2"), Path.Combine(folder.Path, "host") })
        {
            var bios = Recorded.From(path, out var identity).Bios;
            Assert.Equal(("blktrace", hash), (identity.FormatName, identity.Sha256));
            Assert.Equal(
                (new FileInfo(first).Length + new FileInfo(second).Length, 52672 + 65728), (identity.StoredBytes, identity.ContentBytes));
            Assert.Equal(400, bios.Count);
            Assert.Equal(shown.Select(Shape), bios.Select(Shape));
        }
    }

    [Fact]
    public void Processors_count_by_number_and_the_way_the_given_file_is_stored_comes_first()
    {
        using var folder = new TempFolder();
        var tenth = folder.Add("x.blktrace.10", new BlktraceRecord(5, 80, 4096, Q | Write).ToBytes());
        folder.Add("x.blktrace.2", new BlktraceRecord(5, 16, 4096, Q | Write).ToBytes());
        var packed = folder.Add("x.blktrace.2.gz", Samples.Gzip(new BlktraceRecord(5, 24, 4096, Q | Write).ToBytes()));

        Assert.Equal([16UL * 512, 80 * 512], Recorded.From(tenth, out _).Bios.Select(b => b.Offset));
        Assert.Equal([24UL * 512, 80 * 512], Recorded.From(packed, out _).Bios.Select(b => b.Offset));
    }

    [Fact]
    public void Parts_are_merged_by_time_and_a_part_keeps_its_own_order()
    {
        using var folder = new TempFolder();
        var path = folder.Add("x.blktrace.0", Records([10, 40, 30, 50]));
        folder.Add("x.blktrace.1", Records([20, 35, 60]));

        Assert.Equal([10UL, 20, 35, 40, 30, 50, 60], Recorded.From(path, out _).Bios.Select(b => b.TimeNs));
    }

    [Fact]
    public void Both_byte_orders_are_read_and_what_follows_a_record_is_skipped()
    {
        var record = new BlktraceRecord(1_000_000_007, 2048, 4608, Q | Write | Fua) { Pdu = [.. Enumerable.Repeat((byte)0x65, 60_000)] };
        byte[][] files =
        [
            [.. record.ToBytes(), .. record.ToBytes()],
            [.. record.ToBytes(bigEndian: true), .. record.ToBytes(bigEndian: true)],
        ];

        foreach (var content in files)
        {
            var bio = new RecordedBio(1_000_000_007, 0, BioOp.Write, 2048 * 512, 4608);
            Assert.Equal([bio, bio], Recording(content).Bios);
        }
    }

    [Theory]
    [InlineData(Q | Read, 4096u, BioOp.Read)]
    [InlineData(Q | Write | Flush, 4096u, BioOp.Write)]
    [InlineData(Q | Write | Discard, 1u << 31, BioOp.Discard)]
    [InlineData(Q | Write | Flush, 0u, BioOp.Flush)]
    [InlineData(Q | Read | Flush, 0u, BioOp.Flush)]
    [InlineData(Q | Write, 0u, BioOp.Flush)]
    [InlineData(Q | Read, 0u, BioOp.Other)]
    [InlineData(D | Read | Passthrough, 36u, BioOp.Other)]
    [InlineData(Q | 0x100 | Read, 4096u, BioOp.Read)]
    public void Categories_say_what_a_record_does(uint action, uint bytes, BioOp op)
    {
        // Kernels put 0 or all ones in the sector of what has none.
        var hasSector = op is BioOp.Read or BioOp.Write or BioOp.Discard;
        var bio = Assert.Single(Recording(new BlktraceRecord(1, hasSector ? 8 : ulong.MaxValue, bytes, action).ToBytes()).Bios);

        Assert.Equal(new RecordedBio(1, 0, op, hasSector ? 4096u : 0, bytes), bio);
    }

    [Fact]
    public void Notes_and_other_actions_are_no_bios_and_devices_are_numbered()
    {
        var bios = Recording(
        [
            .. new BlktraceRecord(0, 0, 0, Q | Notify) { Pdu = [1, 2, 3] }.ToBytes(),
            .. new BlktraceRecord(1, 8, 512, Q | Read) { Device = (259 << 20) | 3 }.ToBytes(),
            .. new BlktraceRecord(2, 8, 512, D | Read).ToBytes(),
            .. new BlktraceRecord(3, 8, 512, C | Read).ToBytes(),
            .. new BlktraceRecord(4, 8, 512, Q | Read).ToBytes(),
            .. new BlktraceRecord(5, 8, 512, Q | Read) { Device = (259 << 20) | 3 }.ToBytes(),
        ]).Bios;

        Assert.Equal([(1UL, 0u), (4, 1), (5, 0)], bios.Select(b => (b.TimeNs, b.Device)));
    }

    [Fact]
    public void Issued_requests_count_where_there_is_no_queued_bio()
    {
        byte[] issued = [.. Enumerable.Range(0, 2000).SelectMany(i => new BlktraceRecord((ulong)i, 8, 512, D | Read).ToBytes())];
        Assert.Equal(2000, Recording(issued).Bios.Count);
        Assert.Single(Recording([.. issued[..48], .. new BlktraceRecord(9, 8, 512, Q | Read).ToBytes()]).Bios);

        Assert.Equal(
            "FILE: record 2001: action: expected only issued requests (D) this late in a recording that starts with them (remove the "
                + "events of one of the two), found Queued",
            ErrorOf([.. issued, .. new BlktraceRecord(9, 8, 512, Q | Read).ToBytes()]));
    }

    [Fact]
    public void Any_part_may_hold_the_queued_bio_that_decides()
    {
        using var folder = new TempFolder();
        var path = folder.Add("x.blktrace.0", new BlktraceRecord(1, 8, 512, D | Read).ToBytes());
        folder.Add("x.blktrace.1", new BlktraceRecord(2, 16, 512, Q | Read).ToBytes());

        Assert.Equal(16u * 512, Assert.Single(Recorded.From(path, out _).Bios).Offset);
    }

    [Fact]
    public void Bad_records_are_named_by_number_and_field()
    {
        var good = new BlktraceRecord(1, 8, 512, Q | Read).ToBytes();

        Assert.Equal(
            "FILE: record 1: magic: expected version 7 of the format, found version 8",
            ErrorOf(new BlktraceRecord(1, 8, 512, Q) { Magic = 0x65617408 }.ToBytes()));
        Assert.Equal("FILE: record 2: magic: expected 65617407, found 00000000", ErrorOf([.. good, .. new byte[48]]));
        Assert.Equal(
            "FILE: record 2: end of record: expected 48 bytes (the recording was cut off), found the end of the file",
            ErrorOf([.. good, .. good[..47]]));
        Assert.Equal(
            "FILE: record 2: end of record: expected 5 bytes (the recording was cut off), found the end of the file",
            ErrorOf([.. good, .. new BlktraceRecord(1, 8, 512, C) { Pdu = new byte[5] }.ToBytes()[..^1]]));
        Assert.Equal(
            "FILE: record 2: bytes: expected at least 1 for a discard, found 0",
            ErrorOf([.. good, .. new BlktraceRecord(1, 8, 0, Q | Discard).ToBytes()]));
        Assert.Equal(
            "FILE: record 2: sector: expected an end below 2^63 bytes, found 18014398509481983",
            ErrorOf([.. good, .. new BlktraceRecord(1, (1UL << 54) - 1, 1024, Q | Read).ToBytes()]));
        Assert.Equal(
            "FILE: recording: expected queued bios (Q), issued (D) or completed requests (C), found none",
            ErrorOf(new BlktraceRecord(1, 8, 512, 2).ToBytes()));
        Assert.Equal(
            "FILE: record 8193: device: expected at most 8192 devices in a recording, found 0,8192",
            ErrorOf([.. Enumerable.Range(0, 8193).SelectMany(i => new BlktraceRecord(1, 8, 512, Q) { Device = (uint)i }.ToBytes())]));
    }

    [Fact]
    public void An_error_names_the_part()
    {
        using var folder = new TempFolder();
        var path = folder.Add("x.blktrace.0", Records([1, 2]));
        var second = folder.Add("x.blktrace.1", [.. Records([1, 2]), 7]);

        Assert.StartsWith($"{second}: record 3: end of record: ", Recorded.ErrorOfFile(path), StringComparison.Ordinal);
        File.WriteAllText(second, "hello");
        Assert.StartsWith($"{second}: record 1: end of record: ", Recorded.ErrorOfFile(path), StringComparison.Ordinal);
        File.WriteAllBytes(second, Samples.Gzip(Records([1, 2]))[..^9]);
        Assert.StartsWith($"{second}: gzip data: ", Recorded.ErrorOfFile(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_are_missing_empty_or_of_another_format_are_told_apart()
    {
        using var folder = new TempFolder();
        var name = Path.Combine(folder.Path, "x");
        Assert.Equal($"{name}: file: expected an existing file, found nothing there", Recorded.ErrorOfFile(name));
        var path = folder.Add("x.blktrace.0", []);
        Assert.Equal($"{name}: file: expected a recording, found nothing in any of its files", Recorded.ErrorOfFile(name));
        folder.Add("x.blktrace.1", Samples.Content("files.bios.gz"));
        Assert.Equal(105, Recorded.From(path, out _).Bios.Count);
        File.Copy(Path.Combine(folder.Path, "x.blktrace.1"), path, overwrite: true);
        Assert.Equal(
            $"{name}: format: expected files of a format that stores a recording in several, found bios", Recorded.ErrorOfFile(name));
        Assert.Equal(
            $"{name}.blktrace.7: file: expected an existing file, found nothing there", Recorded.ErrorOfFile($"{name}.blktrace.7"));
    }

    [Fact]
    public void More_files_than_can_be_open_are_refused()
    {
        using var folder = new TempFolder();
        for (var cpu = 0; cpu <= 1024; cpu++)
        {
            folder.Add($"x.blktrace.{cpu}", []);
        }

        var name = Path.Combine(folder.Path, "x");
        Assert.Equal($"{name}: files: expected at most 1024, one per processor, found more", Recorded.ErrorOfFile(name));
    }

    private static byte[] Records(ulong[] times) => [.. times.SelectMany(time => new BlktraceRecord(time, 8, 512, Q | Read).ToBytes())];

    private static (BioOp, ulong, uint, uint) Shape(RecordedBio bio) => (bio.Op, bio.Offset, bio.Bytes, bio.Device);

    private static Recorded Recording(byte[] content)
    {
        using var file = new TempFile(content);
        return Recorded.From(file.Path, out _);
    }

    private static string ErrorOf(byte[] content)
    {
        using var file = new TempFile(content);
        return Recorded.ErrorOfFile(file.Path).Replace(file.Path, "FILE", StringComparison.Ordinal);
    }

    private static string Sha256(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
