namespace Workloads.Recordings;

/// <summary>What a line or record is that gave no bio.</summary>
public enum SkippedKind
{
    /// <summary>A line with nothing in it.</summary>
    BlankLine,

    /// <summary>A comment or the names of columns.</summary>
    Heading,

    /// <summary>A command that somebody typed.</summary>
    ShellPrompt,

    /// <summary>What a tool said of itself, mostly on its error stream.</summary>
    ToolMessage,

    /// <summary>A message in the place of an event, of an I/O scheduler for instance.</summary>
    Note,

    /// <summary>A frame of a call stack.</summary>
    StackTrace,

    /// <summary>A line of a function tracer.</summary>
    FunctionCall,

    /// <summary>An event that is no block I/O.</summary>
    OtherEvent,

    /// <summary>Another event of an I/O that is counted already: issued, merged, completed.</summary>
    OtherStage,

    /// <summary>A file opened or closed, or a time waited.</summary>
    FileAction,

    /// <summary>The rest of a split bio, the whole of which was recorded before.</summary>
    SplitRest,

    /// <summary>The sums that a tool prints at its end.</summary>
    Summary,

    /// <summary>A line that should have given a bio and cannot be read.</summary>
    DamagedLine,
}

/// <summary>
/// What a reader skipped: every line or record of a recording gave a bio or is counted here, and nothing is left out in silence.
/// </summary>
public sealed class Skipped
{
    /// <summary>How many damaged lines are kept for a person to see.</summary>
    public const int MostShown = 3;

    private readonly long[] counts = new long[Enum.GetValues<SkippedKind>().Length];
    private readonly List<string> damaged = [];
    private readonly List<string> remarks = [];

    /// <summary>How many lines or records of a kind were skipped.</summary>
    /// <param name="kind">The kind.</param>
    public long this[SkippedKind kind] => counts[(int)kind];

    /// <summary>How many lines or records were skipped in all.</summary>
    public long Total => counts.Sum();

    /// <summary>The kinds of which there were any.</summary>
    public IEnumerable<SkippedKind> Kinds => Enum.GetValues<SkippedKind>().Where(kind => this[kind] > 0);

    /// <summary>What is wrong with the first damaged lines, one line of text each.</summary>
    public IReadOnlyList<string> FirstDamaged => damaged;

    /// <summary>What else there is to know of how the recording was read, one line of text each.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>Counts one line or record.</summary>
    internal void Add(SkippedKind kind) => counts[(int)kind]++;

    /// <summary>Counts a damaged line.</summary>
    internal void AddDamaged(string what)
    {
        Add(SkippedKind.DamagedLine);
        if (damaged.Count < MostShown)
        {
            damaged.Add(what);
        }
    }

    /// <summary>Keeps a remark.</summary>
    internal void Remark(string remark) => remarks.Add(remark);
}
