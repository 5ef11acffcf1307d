using Workloads.Recordings.Storage;

namespace Workloads.Recordings.Reading;

/// <summary>
/// Passes text on to a parser without limits of its own. The text ends before the first content that a parser must not see, and
/// <see cref="Failure"/> describes that content. So an error in an earlier line is still reported first.
/// </summary>
internal sealed class GuardedText(RecordingSource source) : ForwardStream
{
    // A chunk shorter than the longest line cannot contain a whole line that is too long.
    private const int LongestRead = 128 << 10;

    private const string CutOff = "end of line";

    private long line = 1;
    private int lineBytes;

    /// <summary>The reason why the text ended early; null before the end and after a regular end.</summary>
    public BadInputException? Failure { get; private set; }

    /// <summary>The line that <see cref="Failure"/> is about.</summary>
    public long FailedLine => line;

    public override int Read(Span<byte> buffer)
    {
        if (Failure is not null)
        {
            return 0;
        }

        var read = source.Content.Read(buffer[..Math.Min(buffer.Length, LongestRead)]);
        var chunk = buffer[..read];
        if (read == 0)
        {
            return buffer.IsEmpty || lineBytes == 0
                ? 0
                : End(CutOff, "a newline (the recording was cut off)", "the end of the file");
        }

        var nul = chunk.IndexOf((byte)0);
        if (nul >= 0)
        {
            line += chunk[..nul].Count((byte)'\n');
            End("line", "text", "a NUL byte");
            return nul;
        }

        var first = chunk.IndexOf((byte)'\n');
        if (lineBytes + (first < 0 ? read : first) > TextLines.LongestLine)
        {
            return End("line", $"at most {TextLines.LongestLine} bytes", "a longer one");
        }

        line += chunk.Count((byte)'\n');
        lineBytes = first < 0 ? lineBytes + read : read - 1 - chunk.LastIndexOf((byte)'\n');
        return read;
    }

    private int End(string field, string expected, string found)
    {
        Failure = new BadInputException(source.Name, line, field, expected, found) { MaySkipLine = field == CutOff };
        return 0;
    }
}
