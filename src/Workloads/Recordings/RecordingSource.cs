namespace Workloads.Recordings;

/// <summary>A recording being read: its decompressed bytes and the name to use in errors.</summary>
/// <param name="name">The file's name as the user gave it.</param>
/// <param name="content">The decompressed bytes, read once from front to back.</param>
public sealed class RecordingSource(string name, Stream content)
{
    private const int MostDamagedWithoutBios = 1000;

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

    /// <summary>Counts a line as damaged, where damaged lines are skipped.</summary>
    /// <param name="damaged">What is wrong with it.</param>
    /// <param name="bios">How many bios were read so far.</param>
    /// <returns>
    /// False where they are not, where the whole recording is at fault, or where so many are damaged that it can be no recording.
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
    /// The files of a recording that is stored in several (<see cref="IRecordingFormat.PartsOf"/>), in their order; else the source alone.
    /// </summary>
    public IReadOnlyList<RecordingSource> Parts
    {
        get => field ?? [this];
        init;
    }
}
