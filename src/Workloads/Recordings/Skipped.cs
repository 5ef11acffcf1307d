namespace Workloads.Recordings;

/// <summary>The kind of a line or record that gave no bio.</summary>
public enum SkippedKind
{
    /// <summary>An empty line.</summary>
    BlankLine,

    /// <summary>A comment or a line of column names.</summary>
    Heading,

    /// <summary>A shell prompt with a typed command.</summary>
    ShellPrompt,

    /// <summary>A message of a tool, mostly on its error stream.</summary>
    ToolMessage,

    /// <summary>A message instead of an event, for instance of an I/O scheduler.</summary>
    Note,

    /// <summary>A frame of a call stack.</summary>
    StackTrace,

    /// <summary>A line of a function tracer.</summary>
    FunctionCall,

    /// <summary>An event other than block I/O.</summary>
    OtherEvent,

    /// <summary>Another event of an I/O that is already counted: issued, merged, completed.</summary>
    OtherStage,

    /// <summary>Opening or closing a file, or waiting.</summary>
    FileAction,

    /// <summary>The rest of a split bio that was recorded whole before.</summary>
    SplitRest,

    /// <summary>The totals that a tool prints at its end.</summary>
    Summary,

    /// <summary>A line that should give a bio but cannot be read.</summary>
    DamagedLine,
}

/// <summary>
/// The lines and records that a reader skipped: each line or record of a recording either gives a bio or is counted here.
/// </summary>
public sealed class Skipped
{
    /// <summary>Maximum number of damaged lines kept for display.</summary>
    public const int MostShown = 3;

    private readonly long[] counts = new long[Enum.GetValues<SkippedKind>().Length];
    private readonly List<string> damaged = [];
    private readonly List<string> remarks = [];

    /// <summary>Number of skipped lines or records of a kind.</summary>
    public long this[SkippedKind kind] => counts[(int)kind];

    /// <summary>Total number of skipped lines or records.</summary>
    public long Total => counts.Sum();

    /// <summary>The kinds that occurred.</summary>
    public IEnumerable<SkippedKind> Kinds => Enum.GetValues<SkippedKind>().Where(kind => this[kind] > 0);

    /// <summary>The errors in the first damaged lines, one line of text each.</summary>
    public IReadOnlyList<string> FirstDamaged => damaged;

    /// <summary>Remarks about how the recording was read, one line of text each.</summary>
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
