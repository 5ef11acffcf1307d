namespace Workloads.Recordings;

/// <summary>A recording being read: its decompressed bytes and the name to use in errors.</summary>
/// <param name="name">The file's name as given by the user.</param>
/// <param name="content">The decompressed bytes, read once from front to back.</param>
public sealed class RecordingSource(string name, Stream content)
{
    private const int MostDamagedWithoutBios = 1000;

    /// <summary>The file's name as given by the user.</summary>
    public string Name { get; } = name;

    /// <summary>The decompressed bytes, read once from front to back.</summary>
    public Stream Content { get; } = content;

    /// <summary>
    /// The first decompressed bytes, up to 64 KiB, for a format that needs information before it reads. They are not consumed from
    /// <see cref="Content"/>.
    /// </summary>
    public ReadOnlyMemory<byte> Head { get; init; }

    /// <summary>The lines and records skipped so far, and remarks.</summary>
    public Skipped Skipped { get; } = new();

    /// <summary>Whether to skip and count damaged lines; otherwise they are errors.</summary>
    public bool SkipsDamaged { get; set; }

    /// <summary>Counts a damaged line, if damaged lines are skipped.</summary>
    /// <param name="damaged">The error in the line.</param>
    /// <param name="bios">Number of bios read so far.</param>
    /// <returns>
    /// False if damaged lines are errors, if the whole recording is at fault, or if too many lines are damaged for a recording.
    /// </returns>
    internal bool TrySkip(BadInputException damaged, long bios)
    {
        if (!damaged.MaySkipLine || !SkipsDamaged || Skipped[SkippedKind.DamagedLine] >= Math.Max(bios, MostDamagedWithoutBios))
        {
            return false;
        }

        Skipped.AddDamaged(damaged.Message);
        return true;
    }

    /// <summary>
    /// The files of a recording in several files (<see cref="IRecordingFormat.PartsOf"/>), in order; otherwise only this source.
    /// </summary>
    public IReadOnlyList<RecordingSource> Parts
    {
        get => field ?? [this];
        init;
    }
}
