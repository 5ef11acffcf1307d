using Workloads.Recordings.Formats;

namespace Workloads.Recordings;

/// <summary>Which recording was read.</summary>
/// <param name="FormatName">Name of the format it was recognised as.</param>
/// <param name="Sha256">SHA-256 of the file as it is stored (compressed, if it is), in lower-case hexadecimal.</param>
/// <param name="Path">The path as given.</param>
public sealed record RecordingIdentity(string FormatName, string Sha256, string Path);

/// <summary>Reads recordings of any known format, plain or gzip; both are recognised by content, never by name.</summary>
public static class RecordingFile
{
    /// <summary>Reads a whole recording in one pass and bounded memory.</summary>
    /// <typeparam name="TSink">Type of the sink, so that the call is specialised.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="sink">Receives every bio in file order. After an error a sink that is a struct is as it was before, a class has what came before the error.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="BadInputException">
    /// The file is missing, a directory, empty, of no known format, a damaged gzip file, or a line of it does not fit its format.
    /// </exception>
    public static RecordingIdentity Read<TSink>(string path, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var file = StoredFile.Open(path);
        return Read(path, file, ref sink);
    }

    /// <summary>As <see cref="Read{TSink}(string, ref TSink)"/>, of a file that is open already.</summary>
    internal static RecordingIdentity Read<TSink>(string path, StoredFile file, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        var reader = new FormatReader<TSink>(file.Head, new RecordingSource(path, file), sink);
        RecordingFormatCatalog.VisitAll(ref reader);
        if (reader.Format is not { } format)
        {
            throw new BadInputException(path, 0, "format", $"one of {string.Join(", ", Formats.Select(known => known.Name))}",
                file.Head.ContainsAnyInRange((byte)0, (byte)8) ? "binary data of an unknown format" : "text of an unknown format");
        }

        sink = reader.Sink;
        return new RecordingIdentity(format, file.FinishHash(), path);
    }

    /// <summary>What there is to know of every known format, in the order of their file names.</summary>
    public static IReadOnlyList<RecordingFormatInfo> Formats { get; } = Collect();

    private static List<RecordingFormatInfo> Collect()
    {
        var formats = new FormatInfos([]);
        RecordingFormatCatalog.VisitAll(ref formats);
        return formats.Known;
    }

    // The sink is a copy because a ref struct cannot hold a reference to another one.
    private ref struct FormatReader<TSink>(ReadOnlySpan<byte> head, RecordingSource source, TSink sink) : IRecordingFormatVisitor
        where TSink : IRecordingSink, allows ref struct
    {
        private readonly ReadOnlySpan<byte> head = head;

        public TSink Sink = sink;

        public string? Format { get; private set; }

        public void Visit<TFormat>() where TFormat : IRecordingFormat
        {
            if (Format is null && TFormat.Detect(head))
            {
                Format = TFormat.Info.Name;
                TFormat.Read(source, ref Sink);
            }
        }
    }

    private readonly struct FormatInfos(List<RecordingFormatInfo> known) : IRecordingFormatVisitor
    {
        public List<RecordingFormatInfo> Known => known;

        public void Visit<TFormat>() where TFormat : IRecordingFormat => known.Add(TFormat.Info);
    }
}
