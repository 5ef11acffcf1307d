using System.Buffers;
using System.Text;

namespace Workloads.Recordings.Reading;

/// <summary>
/// Reads the lines of a text recording in order through one pooled buffer, and gives the position for errors.
/// </summary>
internal sealed class TextLines(RecordingSource source) : IDisposable
{
    /// <summary>
    /// The longest line in bytes. A bio of 256 segments takes at most 8 KiB, so a longer line is not text of any format here.
    /// </summary>
    public const int LongestLine = 1 << 20;

    // Small enough to stay in the second-level cache between the decompressor and the parser.
    private const int ReadBytes = 128 << 10;

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(LongestLine + ReadBytes);
    private int start;
    private int end;
    private bool nulSeen;

    /// <summary>Number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <param name="line">The line without its end; valid until the next call.</param>
    /// <returns>False at the end of the recording.</returns>
    /// <exception cref="BadInputException">
    /// The line is too long, holds a NUL byte, or is the last one and has no end: the recording was cut off.
    /// </exception>
    public bool TryNext(out ReadOnlySpan<byte> line)
    {
        var scanned = 0;
        int newline;
        while ((newline = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n')) < 0)
        {
            scanned = end - start;
            if (scanned > LongestLine)
            {
                Number++;
                throw Refused("line", $"at most {LongestLine} bytes", "a longer one");
            }

            if (!Fill())
            {
                line = default;
                if (scanned == 0)
                {
                    return false;
                }

                Number++;
                start = end;
                throw Wrong("end of line", "a newline (the recording was cut off)", "the end of the file");
            }
        }

        newline += scanned;
        Number++;
        line = buffer.AsSpan(start, newline);
        start += newline + 1;
        if (nulSeen && line.Contains((byte)0))
        {
            throw Wrong("line", "text", "a NUL byte");
        }

        if (line is [.., (byte)'\r'])
        {
            line = line[..^1];
        }

        return true;
    }

    /// <summary>Reads all lines.</summary>
    /// <returns>Whether there was a bio.</returns>
    /// <exception cref="BadInputException">A line is damaged and damaged lines are errors, or all is lost.</exception>
    public bool TryReadAll<TReader, TSink>(ref TReader reader, ref TSink sink)
        where TReader : struct, ILineReader
        where TSink : IRecordingSink, allows ref struct
    {
        var bios = 0L;
        while (true)
        {
            try
            {
                ReadOn(ref reader, ref sink, ref bios);
                return bios > 0;
            }
            catch (BadInputException damaged) when (source.TrySkip(damaged, bios))
            {
            }
        }
    }

    /// <summary>Reads all lines, of which at least one must give a bio.</summary>
    public void ReadAll<TReader, TSink>(ref TReader reader, ref TSink sink, string expected, string found = "none")
        where TReader : struct, ILineReader
        where TSink : IRecordingSink, allows ref struct
    {
        if (!TryReadAll(ref reader, ref sink))
        {
            throw Empty(expected, found);
        }
    }

    /// <summary>Counts the current line as skipped.</summary>
    /// <returns>False, as the line gave no bio.</returns>
    public bool Skip(SkippedKind kind)
    {
        source.Skipped.Add(kind);
        return false;
    }

    /// <summary>Skips a line outside the format if it is known not to be an event.</summary>
    /// <returns>False, as the line gave no bio.</returns>
    /// <exception cref="BadInputException">The line may have been an event, or reports lost events.</exception>
    public bool SkipOther(ReadOnlySpan<byte> line, string field, string expected)
    {
        if (Chatter.KindOf(line) is not { } kind)
        {
            throw Wrong(field, expected, line);
        }

        return kind == SkippedKind.ToolMessage && Chatter.IsLoss(line)
            ? throw Refused("line", "a complete recording", Encoding.UTF8.GetString(line[..Math.Min(line.Length, 80)]))
            : Skip(kind);
    }

    /// <summary>An error that makes the whole recording useless, noticed at the current line.</summary>
    public BadInputException Refused(string field, string expected, string found) => new(source.Name, Number, field, expected, found);

    /// <summary>An error that concerns only the current line.</summary>
    public BadInputException Wrong(string field, string expected, string found) =>
        new(source.Name, Number, field, expected, found) { MaySkipLine = true };

    /// <summary>An error at the current line about bytes of the file.</summary>
    public BadInputException Wrong(string field, string expected, ReadOnlySpan<byte> found) =>
        Wrong(field, expected, found.IsEmpty ? "the end of the line" : Encoding.UTF8.GetString(found[..Math.Min(found.Length, 80)]));

    /// <summary>An error about the recording as a whole.</summary>
    public BadInputException Empty(string expected, string found) => new(source.Name, 0, "recording", expected, found);

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    /// <summary>A separate method, because the runtime optimises a loop inside an exception handler less.</summary>
    private void ReadOn<TReader, TSink>(ref TReader reader, ref TSink sink, ref long bios)
        where TReader : struct, ILineReader
        where TSink : IRecordingSink, allows ref struct
    {
        while (TryNext(out var line))
        {
            bios += reader.TryRead(line, ref sink) ? 1 : 0;
        }
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        var read = source.Content.Read(buffer, end, Math.Min(ReadBytes, buffer.Length - end));
        nulSeen |= buffer.AsSpan(end, read).Contains((byte)0);
        end += read;
        return read > 0;
    }
}
