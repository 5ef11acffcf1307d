namespace Workloads.Recordings;

/// <summary>A recording being read: its decompressed bytes and the name to use in errors.</summary>
/// <param name="name">The file's name as the user gave it.</param>
/// <param name="content">The decompressed bytes, read once from front to back.</param>
public sealed class RecordingSource(string name, Stream content)
{
    /// <summary>The file's name as the user gave it.</summary>
    public string Name { get; } = name;

    /// <summary>The decompressed bytes, read once from front to back.</summary>
    public Stream Content { get; } = content;

    /// <summary>
    /// The first decompressed bytes, up to 64 KiB, for a format that must know something before it reads; not taken from
    /// <see cref="Content"/>.
    /// </summary>
    public ReadOnlyMemory<byte> Head { get; init; }

    /// <summary>What was skipped so far, and what there is to remark.</summary>
    public Skipped Skipped { get; } = new();

    /// <summary>Whether a damaged line is skipped and counted; else it is an error.</summary>
    public bool SkipsDamaged { get; set; }

    /// <summary>
    /// The files of a recording that is stored in several (<see cref="IRecordingFormat.PartsOf"/>), in their order; else the source alone.
    /// </summary>
    public IReadOnlyList<RecordingSource> Parts
    {
        get => field ?? [this];
        init;
    }
}
