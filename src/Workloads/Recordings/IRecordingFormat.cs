namespace Workloads.Recordings;

/// <summary>What a person needs to know of a recording format.</summary>
/// <param name="Name">Short name, as typed: letters, digits and dashes.</param>
/// <param name="Summary">One line: what writes it.</param>
/// <param name="Source">Where the format is defined.</param>
/// <param name="Pitfalls">Units, time base, sector or byte traps.</param>
public sealed record RecordingFormatInfo(string Name, string Summary, string Source, string Pitfalls)
{
    /// <summary>A line of the format, as its documents have it; empty for a binary format.</summary>
    public string Line { get; init; } = "";
}

/// <summary>
/// A recording format: one file in Recordings/Formats, which is also its registration (see Directory.Build.targets).
/// </summary>
public interface IRecordingFormat
{
    /// <summary>What it is.</summary>
    static abstract RecordingFormatInfo Info { get; }

    /// <summary>
    /// Whether a file that starts with these bytes (after decompression, up to 64 KiB) is of this format. Must not throw.
    /// </summary>
    /// <param name="head">The first bytes.</param>
    /// <returns>True for exactly one format per file.</returns>
    static abstract bool Detect(ReadOnlySpan<byte> head);

    /// <summary>The files that together hold the recording that a path names, for a format that stores one recording in several.</summary>
    /// <param name="path">A path as given: one of the files, or what they are called after.</param>
    /// <returns>The files in order; none when the path does not name several files of this format.</returns>
    /// <exception cref="BadInputException">There are more files than can be open at once.</exception>
    static virtual IReadOnlyList<string> PartsOf(string path) => [];

    /// <summary>Reads the whole recording in one pass and bounded memory.</summary>
    /// <typeparam name="TSink">Type of the sink, so that the call is specialised.</typeparam>
    /// <param name="source">The decompressed text or bytes, and the file's name for errors.</param>
    /// <param name="sink">Receives every bio.</param>
    /// <exception cref="BadInputException">A line or record that does not fit the format, or a recording that ends inside one.</exception>
    static abstract void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct;
}

/// <summary>Is shown every format at its own type.</summary>
public interface IRecordingFormatVisitor
{
    /// <summary>Called once per format.</summary>
    /// <typeparam name="TFormat">The format.</typeparam>
    void Visit<TFormat>() where TFormat : IRecordingFormat;
}
