namespace Workloads.Recordings.Reading;

/// <summary>The first bytes of a file that may be text, from which the formats recognise a file.</summary>
internal static class TextHead
{
    /// <summary>The first line that belongs to the recording, without its end; empty if there is none. It may be cut short.</summary>
    public static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> head)
    {
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range].TrimEnd((byte)'\r');
            if (Chatter.KindOf(line) is null)
            {
                return line;
            }
        }

        return default;
    }

    /// <summary>The offset of a line in the head that contains it.</summary>
    public static int Offset(ReadOnlySpan<byte> head, ReadOnlySpan<byte> line)
    {
        head.Overlaps(line, out var offset);
        return offset;
    }
}
