using System.Text;
using Workloads.Recordings.Formats;
using Workloads.Recordings.Reading;
using Workloads.Recordings.Storage;

namespace Workloads.Recordings;

/// <summary>Identity of a recording that was read.</summary>
/// <param name="FormatName">Name of the recognised format.</param>
/// <param name="Sha256">
/// SHA-256 of the stored file (compressed, if it is), in lower-case hexadecimal; for a recording in several files, the SHA-256 of their
/// SHA-256s (<c>sha256sum FILES | cut -c1-64 | sha256sum</c>).
/// </param>
public sealed record RecordingIdentity(string FormatName, string Sha256)
{
    /// <summary>Bytes of the stored file, or of all files of the recording.</summary>
    public long StoredBytes { get; init; }

    /// <summary>Bytes of the decompressed content.</summary>
    public long ContentBytes { get; init; }

    /// <summary>The lines and records that gave no bio.</summary>
    public Skipped Skipped { get; init; } = new();
}

/// <summary>Reads recordings of any known format, plain or compressed. Formats are recognised by content, never by name.</summary>
public static class RecordingFile
{
    // The first lines may be damaged, or may be text of a bug report.
    private const int LinesLookedAt = 1000;

    /// <summary>Reads a whole recording in one pass and bounded memory.</summary>
    /// <typeparam name="TSink">Type of the sink, so that the call is specialised.</typeparam>
    /// <param name="path">The file; for a recording in several files, any of them or their common name.</param>
    /// <param name="sink">
    /// Receives every bio in file order. After an error, a struct sink is unchanged; a class sink has the bios before the
    /// error.
    /// </param>
    /// <param name="skipDamaged">Whether to skip and count damaged lines; otherwise they are errors. Binary formats have no lines.</param>
    /// <returns>The identity of the recording, and the skipped lines and records.</returns>
    /// <exception cref="BadInputException">
    /// The file is missing, a directory, empty, of unknown format, or a damaged compressed file; or a line does not fit its format.
    /// </exception>
    public static RecordingIdentity Read<TSink>(string path, ref TSink sink, bool skipDamaged = false)
        where TSink : IRecordingSink, allows ref struct
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var parts = new PartsFinder(path);
        RecordingFormatCatalog.VisitAll(ref parts);
        using var recording = StoredRecording.Open(path, parts.Found);
        recording.Source.SkipsDamaged = skipDamaged;
        return Read(path, recording, ref sink);
    }

    /// <summary>Like <see cref="Read{TSink}(string, ref TSink, bool)"/>, for a recording that is already open.</summary>
    internal static RecordingIdentity Read<TSink>(string path, StoredRecording recording, ref TSink sink)
        where TSink : IRecordingSink, allows ref struct
    {
        var source = recording.Source;
        var reader = new FormatReader<TSink>(source, sink);
        RecordingFormatCatalog.VisitAll(ref reader);
        for (var line = 0; reader.Format is null && line < LinesLookedAt && reader.TryNextLine(); line++)
        {
            RecordingFormatCatalog.VisitAll(ref reader);
        }

        if (reader.Format is not { } format)
        {
            throw Unknown(path, source.Head.Span);
        }

        sink = reader.Sink;
        var sha256 = recording.FinishHash();
        return new RecordingIdentity(format, sha256)
        {
            StoredBytes = recording.StoredBytes,
            ContentBytes = recording.ContentBytes,
            Skipped = source.Skipped,
        };
    }

    /// <summary>Descriptions of all known formats, in the order of their file names.</summary>
    public static IReadOnlyList<RecordingFormatInfo> Formats { get; } = Collect();

    private static BadInputException Unknown(string path, ReadOnlySpan<byte> head)
    {
        var line = TextHead.FirstLine(head);
        var number = line.IsEmpty ? 0 : 1 + head[..TextHead.Offset(head, line)].Count((byte)'\n');
        return NearestFormat.Unknown(
            path,
            "a recording ('bench list formats')",
            head,
            number == 0 ? [] : [(number, Encoding.UTF8.GetString(line))],
            Formats.Select(format => (format.Name, format.Line)));
    }

    private static List<RecordingFormatInfo> Collect()
    {
        var formats = new FormatInfos([]);
        RecordingFormatCatalog.VisitAll(ref formats);
        return formats.Known;
    }

    private struct PartsFinder(string path) : IRecordingFormatVisitor
    {
        public IReadOnlyList<string> Found { get; private set; } = [];

        public void Visit<TFormat>() where TFormat : IRecordingFormat => Found = Found is [] ? TFormat.PartsOf(path) : Found;
    }

    // The sink is a copy, because a ref struct cannot hold a reference to another ref struct.
    private ref struct FormatReader<TSink>(RecordingSource source, TSink sink) : IRecordingFormatVisitor
        where TSink : IRecordingSink, allows ref struct
    {
        public TSink Sink = sink;

        private ReadOnlySpan<byte> head = source.Head.Span;

        public string? Format { get; private set; }

        /// <summary>Excludes the first line from the search; the recognised format then reports the error in that line.</summary>
        public bool TryNextLine()
        {
            // Goes from one meaningful line to the next, so that formats need not search again.
            var line = TextHead.FirstLine(head);
            head = line.IsEmpty || line.Contains((byte)0) ? default : head[(TextHead.Offset(head, line) + line.Length)..];
            line = TextHead.FirstLine(head);
            head = line.IsEmpty ? default : head[TextHead.Offset(head, line)..];
            return !head.IsEmpty;
        }

        public void Visit<TFormat>() where TFormat : IRecordingFormat
        {
            if (Format is not null || !TFormat.Detect(head))
            {
                return;
            }

            Format = TFormat.Info.Name;
            if (source.Parts.Count > 1 && TFormat.PartsOf(source.Name) is [])
            {
                throw new BadInputException(source.Name, 0, "format", "files of a format that stores a recording in several", Format);
            }

            TFormat.Read(source, ref Sink);
        }
    }

    private readonly struct FormatInfos(List<RecordingFormatInfo> known) : IRecordingFormatVisitor
    {
        public List<RecordingFormatInfo> Known => known;

        public void Visit<TFormat>() where TFormat : IRecordingFormat => known.Add(TFormat.Info);
    }
}
