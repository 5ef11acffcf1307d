using System.Globalization;
using System.Text;
using Workloads.Recordings.Reading;
using Workloads.Recordings.Storage;
using Workloads.Topologies.Readers;

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

    /// <summary>Every known format: its name, the command that writes it, and a sample line.</summary>
    public static IReadOnlyList<(string Name, string Summary, string Line)> Formats { get; } = Collect();

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
        var reader = new TextReaderOf(path, FormatOf(head) ?? throw Unknown(path, head, file), file);
        TopologyReaderCatalog.VisitAll(ref reader);
        return reader.Topology!;
    }

    /// <summary>The name of the format of a text with this beginning; null for an unknown format.</summary>
    internal static string? FormatOf(string head)
    {
        string? first = null;
        foreach (var line in PastedText.Lines(head))
        {
            var meaning = new MeaningOfLine(line.Text.Span);
            TopologyReaderCatalog.VisitAll(ref meaning);
            if (meaning.Range is { } range)
            {
                return range;
            }

            first ??= meaning.Device;
        }

        return first;
    }

    private static BadInputException Unknown(string path, string head, StoredFile file) =>
        NearestFormat.Unknown(
            path,
            $"one of {string.Join(", ", Formats.Select(format => format.Name))}",
            file.Head.Span,
            PastedText.Lines(head).Select(line => (line.Number, line.Text.ToString())),
            Formats.Select(format => (format.Name, format.Line)));

    private static List<(string Name, string Summary, string Line)> Collect()
    {
        var formats = new FormatInfos([]);
        TopologyReaderCatalog.VisitAll(ref formats);
        return formats.Known;
    }

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
                    string.Create(CultureInfo.InvariantCulture, $"at most {TextLines.LongestLine} bytes"), "a longer one");
            }

            if (length > LongestText)
            {
                throw new BadInputException(
                    path, 0, "file", string.Create(CultureInfo.InvariantCulture, $"at most {LongestText} bytes of text"), "more");
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

    private struct TextReaderOf(string path, string format, StoredFile file) : ITopologyReaderVisitor
    {
        public Topology? Topology { get; private set; }

        public void Visit<TReader>() where TReader : ITopologyReader
        {
            if (TReader.Name == format)
            {
                Topology = TopologyRules.Check(path, TReader.Read(path, ReadText(path, file)));
            }
        }
    }

    private ref struct MeaningOfLine(ReadOnlySpan<char> line) : ITopologyReaderVisitor
    {
        private readonly ReadOnlySpan<char> line = line;

        public string? Range { get; private set; }

        public string? Device { get; private set; }

        public void Visit<TReader>() where TReader : ITopologyReader
        {
            switch (TReader.MeaningOf(line))
            {
                case LineMeaning.Range:
                    Range ??= TReader.Name;
                    break;
                case LineMeaning.Device:
                    Device ??= TReader.Name;
                    break;
                default:
                    break;
            }
        }
    }

    private readonly struct FormatInfos(List<(string Name, string Summary, string Line)> known) : ITopologyReaderVisitor
    {
        public List<(string Name, string Summary, string Line)> Known => known;

        public void Visit<TReader>() where TReader : ITopologyReader => known.Add((TReader.Name, TReader.Summary, TReader.Line));
    }
}
