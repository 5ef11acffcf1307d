using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The output of fio's <c>--write_iolog</c>: version 2 (<c>file action [offset length]</c>), and version 3, which adds a time at the start.
/// </summary>
public readonly struct FioIolog : IRecordingFormat
{
    private const uint NsPerMicrosecond = 1000;
    private const string Actions = "add, open, close, unlink, read, write, trim, sync, datasync, syncfs, sync_file_range or wait";

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } = new(
        "fio-iolog",
        "fio --write_iolog, versions 2 and 3",
        "fio HOWTO, \"Trace file format v2\" and \"v3\"; read_iolog() and log_io_u() in fio's iolog.c",
        "offsets are in bytes of the file that fio worked on, not of the disk below it; version 3 has times in microseconds (fio 3.33; "
            + "the manual names no unit); version 2 has none but its wait lines, so all its I/Os have the time waited so far; "
            + "sync, datasync and syncfs are read as flushes, sync_file_range, which need not flush, as other; times are those of "
            + "submission by fio, above page cache and file system; fio appends to a log that exists, so that a file may hold several "
            + "runs: they are read as one, end to end in time")
    { Line = "fio version 3 iolog" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => TextHead.FirstLine(head).StartsWith("fio version "u8);

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        lines.ReadAll(ref reader, ref sink, "read, write, trim or sync lines", "no I/O");
    }

    /// <summary>Whether lines start with a time.</summary>
    private static bool IsTimed(ReadOnlySpan<byte> header, TextLines lines) => header switch
    {
        _ when header.SequenceEqual("fio version 3 iolog"u8) => true,
        _ when header.SequenceEqual("fio version 2 iolog"u8) => false,
        _ => throw lines.Wrong("header", "'fio version 2 iolog' or 'fio version 3 iolog'", header),
    };

    /// <summary>The microseconds to wait are in the place of an offset; a length may follow and is ignored.</summary>
    private static ulong ReadWait(ref LineFields fields, TextLines lines, bool timed, ulong timeNs)
    {
        if (timed)
        {
            throw lines.Wrong("action", "no wait in a version 3 log, whose lines have times", "wait");
        }

        var until = Later(timeNs, fields.Decimal("wait"), "wait", lines);
        if (!fields.AtEnd)
        {
            fields.Decimal("length");
            fields.End();
        }

        return until;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static RecordedBio ReadIo(ref LineFields fields, TextLines lines, BioOp op, ulong timeNs, uint file)
    {
        if (op is BioOp.Flush or BioOp.Other)
        {
            if (!fields.AtEnd)
            {
                fields.Decimal("offset");
                fields.Decimal32("length");
                fields.End();
            }

            return new RecordedBio(timeNs, file, op, 0, 0);
        }

        var offset = fields.Decimal("offset");
        var bytes = fields.Decimal32("length");
        fields.End();
        if (bytes == 0)
        {
            throw lines.Wrong("length", "at least 1", "0");
        }

        return new RecordedBio(timeNs, file, op, fields.Offset("offset", offset, 1, bytes), bytes);
    }

    private static BioOp? OpOf(ReadOnlySpan<byte> action) => action switch
    {
        _ when action.SequenceEqual("read"u8) => BioOp.Read,
        _ when action.SequenceEqual("write"u8) => BioOp.Write,
        _ when action.SequenceEqual("trim"u8) => BioOp.Discard,
        _ when action.SequenceEqual("sync"u8) || action.SequenceEqual("datasync"u8) || action.SequenceEqual("syncfs"u8) => BioOp.Flush,
        _ when action.SequenceEqual("sync_file_range"u8) => BioOp.Other,
        _ => null,
    };

    private static bool IsFileAction(ReadOnlySpan<byte> action) =>
        action.SequenceEqual("add"u8) || action.SequenceEqual("open"u8) || action.SequenceEqual("close"u8)
        || action.SequenceEqual("unlink"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Later(ulong sinceNs, ulong microseconds, string field, TextLines lines) =>
        microseconds <= (ulong.MaxValue - sinceNs) / NsPerMicrosecond
            ? sinceNs + (microseconds * NsPerMicrosecond)
            : throw lines.Wrong(field, "microseconds below 2^64 ns", $"{microseconds}");

    private struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers files = new(lines.Wrong);
        private bool started;
        private bool timed;
        private ulong runStartNs;
        private ulong timeNs;

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            // A line of a timed log starts with a digit. A line of another log starts with a file, which may have any name.
            if (!(timed && Words.StartsWithDigit(line)) && TrySkip(line))
            {
                return false;
            }

            var fields = new LineFields(line, lines);
            if (timed)
            {
                timeNs = Later(runStartNs, fields.Decimal("time"), "time", lines);
            }

            var file = fields.Word("file", "a file name");
            if (!timed && fields.AtEnd && Chatter.KindOf(line) is not null)
            {
                return lines.SkipOther(line, "action", Actions);
            }

            var action = fields.Word("action", Actions);
            if (OpOf(action) is { } op)
            {
                sink.Add(ReadIo(ref fields, lines, op, timeNs, files.Of("file", file)), []);
                return true;
            }

            if (action.SequenceEqual("wait"u8))
            {
                timeNs = ReadWait(ref fields, lines, timed, timeNs);
            }
            else if (IsFileAction(action))
            {
                fields.End();
            }
            else
            {
                return Chatter.KindOf(line) is null
                    ? throw lines.Wrong("action", Actions, action)
                    : lines.SkipOther(line, "action", Actions);
            }

            return lines.Skip(SkippedKind.FileAction);
        }

        private bool TrySkip(ReadOnlySpan<byte> line)
        {
            if (line.StartsWith("fio version "u8))
            {
                started = true;
                timed = IsTimed(line, lines);
                runStartNs = timeNs;
                lines.Skip(SkippedKind.Heading);
                return true;
            }

            if (!started || Blanks.Skip(line).IsEmpty || (timed && Chatter.KindOf(line) is not null))
            {
                lines.SkipOther(line, "line", "'fio version 2 iolog' or 'fio version 3 iolog'");
                return true;
            }

            return false;
        }
    }
}
