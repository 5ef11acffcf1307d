using Workloads.Recordings.Formats;
using Workloads.Recordings.Storage;

namespace Workloads.Recordings;

/// <summary>Which recording was read.</summary>
/// <param name="FormatName">Name of the format it was recognised as.</param>
/// <param name="Sha256">
/// SHA-256 of the file as it is stored (compressed, if it is), in lower-case hexadecimal; of a recording in several files, that of their
/// SHA-256s (<c>sha256sum FILES | cut -c1-64 | sha256sum</c>).
/// </param>
/// <param name="Path">The path as given.</param>
public sealed record RecordingIdentity(string FormatName, string Sha256, string Path)
{
    /// <summary>Bytes of the file as it is stored; of a recording in several files, of all of them.</summary>
    public long StoredBytes { get; init; }

    /// <summary>Bytes of its content, decompressed.</summary>
    public long ContentBytes { get; init; }
}

/// <summary>Reads recordings of any known format, plain or compressed; all are recognised by content, never by name.</summary>
public static class RecordingFile
{
    /// <summary>Reads a whole recording in one pass and bounded memory.</summary>
    /// <typeparam name="TSink">Type of the sink, so that the call is specialised.</typeparam>
    /// <param name="path">The file; of a recording that is stored in several files, any of them or the name they share.</param>
    /// <param name="sink">
    /// Receives every bio in file order. After an error a sink that is a struct is as it was before, a class has what came before the
    /// error.
    /// </param>
    /// <returns>What was read.</returns>
    /// <exception cref="BadInputException">
    /// The file is missing, a directory, empty, of no known format, a damaged compressed file, or a line of it does not fit its format.
    /// </exception>
    public static RecordingIdentity Read<TSink>(string path, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var parts = new PartsFinder(path);
        RecordingFormatCatalog.VisitAll(ref parts);
        using var recording = StoredRecording.Open(path, parts.Found);
        return Read(path, recording, ref sink);
    }

    /// <summary>As <see cref="Read{TSink}(string, ref TSink)"/>, of a recording that is open already.</summary>
    internal static RecordingIdentity Read<TSink>(string path, StoredRecording recording, ref TSink sink)
        where TSink : IRecordingSink, allows ref struct
    {
        var source = recording.Source;
        var reader = new FormatReader<TSink>(source, sink);
        RecordingFormatCatalog.VisitAll(ref reader);
        if (reader.Format is not { } format)
        {
            throw new BadInputException(path, 0, "format", $"one of {string.Join(", ", Formats.Select(known => known.Name))}",
                source.Head.Span.ContainsAnyInRange((byte)0, (byte)8) ? "binary data of an unknown format" : "text of an unknown format");
        }

        sink = reader.Sink;
        var sha256 = recording.FinishHash();
        return new RecordingIdentity(format, sha256, path) { StoredBytes = recording.StoredBytes, ContentBytes = recording.ContentBytes };
    }

    /// <summary>What there is to know of every known format, in the order of their file names.</summary>
    public static IReadOnlyList<RecordingFormatInfo> Formats { get; } = Collect();

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

    // The sink is a copy because a ref struct cannot hold a reference to another one.
    private ref struct FormatReader<TSink>(RecordingSource source, TSink sink) : IRecordingFormatVisitor
        where TSink : IRecordingSink, allows ref struct
    {
        public TSink Sink = sink;

        public string? Format { get; private set; }

        public void Visit<TFormat>() where TFormat : IRecordingFormat
        {
            if (Format is not null || !TFormat.Detect(source.Head.Span))
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
