namespace Workloads.Tests.Fuzzing;

/// <summary>Where a file's pieces, its lines or its records, start and end.</summary>
/// <param name="Mark">The bytes that part them.</param>
/// <param name="LeadsPiece">Whether a piece starts with the mark; else it ends with it.</param>
internal sealed record Separator(byte[] Mark, bool LeadsPiece)
{
    public static Separator Newline { get; } = new([(byte)'\n'], LeadsPiece: false);

    /// <summary>Where the piece starts that has a byte at this place.</summary>
    public int Start(ReadOnlySpan<byte> bytes, int at)
    {
        var before = LeadsPiece ? bytes[..Math.Min(at + Mark.Length, bytes.Length)] : bytes[..at];
        var mark = before.LastIndexOf(Mark);
        return mark < 0 ? 0 : LeadsPiece ? mark : mark + Mark.Length;
    }

    /// <summary>Where the piece ends that has a byte at this place.</summary>
    public int End(ReadOnlySpan<byte> bytes, int at)
    {
        var from = LeadsPiece ? Math.Min(at + 1, bytes.Length) : at;
        var mark = bytes[from..].IndexOf(Mark);
        return mark < 0 ? bytes.Length : LeadsPiece ? from + mark : from + mark + Mark.Length;
    }
}
