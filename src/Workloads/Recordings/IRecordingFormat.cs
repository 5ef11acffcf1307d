namespace Workloads.Recordings;

/// <summary>Description of a recording format for users.</summary>
/// <param name="Name">Short name, as typed: letters, digits and dashes.</param>
/// <param name="Summary">One line: the tool that writes it.</param>
/// <param name="Source">The definition of the format.</param>
/// <param name="Pitfalls">Pitfalls: units, time base, sectors or bytes.</param>
public sealed record RecordingFormatInfo(string Name, string Summary, string Source, string Pitfalls)
{
    /// <summary>A sample line from the format's documentation; empty for a binary format.</summary>
    public string Line { get; init; } = "";
}

/// <summary>
/// A recording format. One file in Recordings/Formats both defines and registers it (see Directory.Build.targets).
/// </summary>
public interface IRecordingFormat
{
    /// <summary>Description of the format.</summary>
    static abstract RecordingFormatInfo Info { get; }

    /// <summary>
    /// Whether a file with these first bytes (after decompression, up to 64 KiB) has this format. Must not throw.
    /// </summary>
    /// <returns>True for exactly one format per file.</returns>
    static abstract bool Detect(ReadOnlySpan<byte> head);

    /// <summary>Returns the files of a recording, for a format that stores one recording in several files.</summary>
    /// <param name="path">A path as given: one of the files, or their common name.</param>
    /// <returns>The files in order; empty if the path does not name several files of this format.</returns>
    /// <exception cref="BadInputException">There are more files than can be open at once.</exception>
    static virtual IReadOnlyList<string> PartsOf(string path) => [];

    /// <summary>Reads the whole recording in one pass and bounded memory.</summary>
    /// <typeparam name="TSink">Type of the sink, so that the call is specialised.</typeparam>
    /// <param name="source">The decompressed text or bytes, and the file's name for errors.</param>
    /// <param name="sink">Receives every bio.</param>
    /// <exception cref="BadInputException">A line or record does not fit the format, or the recording ends inside one.</exception>
    static abstract void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct;
}

/// <summary>Visits each format as its own type.</summary>
public interface IRecordingFormatVisitor
{
    /// <summary>Called once per format.</summary>
    void Visit<TFormat>() where TFormat : IRecordingFormat;
}
