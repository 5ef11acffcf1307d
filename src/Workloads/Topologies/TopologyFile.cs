using System.Text;
using Workloads.Recordings.Reading;
using Workloads.Recordings.Storage;

namespace Workloads.Topologies;

/// <summary>
/// Reads the topology of a real machine from a file of any known format, plain or compressed. Formats are recognised by content.
/// </summary>
public static class TopologyFile
{
    /// <summary>
    /// Maximum length of the text in bytes, after decompression. The text is kept in memory, so a small compressed file must not expand to
    /// a large string. The largest machine, 4 096 functions under lspci -vv, has about 20 MB.
    /// </summary>
    public const int LongestText = 64 << 20;

    /// <summary>Reads and checks a machine.</summary>
    /// <param name="path">The file.</param>
    /// <returns>A machine that satisfies <see cref="TopologyRules"/>.</returns>
    /// <exception cref="BadInputException">
    /// The file is missing, a directory, empty, too long, of no known format, or does not describe a usable machine.
    /// </exception>
    public static Topology Read(string path)
    {
        using var file = StoredFile.Open(path);
        return Read(path, file);
    }

    /// <summary>Like <see cref="Read(string)"/>, for a file that is already open.</summary>
    internal static Topology Read(string path, StoredFile file)
    {
        var head = Encoding.UTF8.GetString(file.Head.Span);
        var format = FormatOf(head) ?? throw Unknown(path, head, file);
        return TopologyRules.Check(path, format.Read(path, ReadText(path, file)));
    }

    /// <summary>The format of a text with this beginning; null for an unknown format.</summary>
    internal static TopologyFormat? FormatOf(string head)
    {
        TopologyFormat? ofDevice = null;
        foreach (var line in PastedText.Lines(head))
        {
            foreach (var format in TopologyFormat.All)
            {
                var meaning = format.MeaningOf(line.Text.Span);
                if (meaning == LineMeaning.Range)
                {
                    return format;
                }

                ofDevice ??= meaning == LineMeaning.Device ? format : null;
            }
        }

        return ofDevice;
    }

    private static BadInputException Unknown(string path, string head, StoredFile file) =>
        NearestFormat.Unknown(
            path,
            $"one of {string.Join(", ", TopologyFormat.All.Select(format => format.Name))}",
            file.Head.Span,
            PastedText.Lines(head).Select(line => (line.Number, line.Text.ToString())),
            TopologyFormat.All.Select(format => (format.Name, format.Line)));

    private static string ReadText(string path, StoredFile file)
    {
        var bytes = new byte[file.Head.Length];
        var length = 0;
        var lineStart = 0;
        int read;
        while ((read = file.Read(bytes.AsSpan(length))) > 0)
        {
            var newline = bytes.AsSpan(length, read).LastIndexOf((byte)'\n');
            lineStart = newline < 0 ? lineStart : length + newline + 1;
            length += read;
            if (length - lineStart > TextLines.LongestLine)
            {
                throw new BadInputException(path, 1 + bytes.AsSpan(0, lineStart).Count((byte)'\n'), "line",
                    $"at most {TextLines.LongestLine} bytes", "a longer one");
            }

            if (length > LongestText)
            {
                throw new BadInputException(path, 0, "file", $"at most {LongestText} bytes of text", "more");
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, LongestText + 1));
            }
        }

        var nul = bytes.AsSpan(0, length).IndexOf((byte)0);
        return nul < 0
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw new BadInputException(path, 1 + bytes.AsSpan(0, nul).Count((byte)'\n'), "line", "text", "a NUL byte");
    }
}
