namespace Workloads.Recordings.Reading;

/// <summary>Whether a line is to be passed over.</summary>
internal delegate bool LineTest(ReadOnlySpan<byte> line);

/// <summary>The first bytes of a file that may be text: what formats tell each other apart by.</summary>
internal static class TextHead
{
    /// <summary>The first line that tells something, without its end; empty when there is none. The last one may be cut short.</summary>
    /// <param name="head">The first bytes of the file.</param>
    /// <param name="tellsNothing">Which lines are passed over; none when left out.</param>
    public static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> head, LineTest? tellsNothing = null)
    {
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range].TrimEnd((byte)'\r');
            if (tellsNothing is null || !tellsNothing(line))
            {
                return line;
            }
        }

        return default;
    }
}
