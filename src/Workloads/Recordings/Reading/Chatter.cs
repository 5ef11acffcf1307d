using System.Buffers;

namespace Workloads.Recordings.Reading;

/// <summary>
/// Recognises lines that do not come from the recorder: a recording may be copied from a terminal or a bug report, or contain a tool's
/// error stream. Runs only on lines outside the format, so it need not be fast.
/// </summary>
internal static class Chatter
{
    private const int LongestPrompt = 120;
    private const int ShortestAddress = 4;

    private static readonly SearchValues<byte> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+"u8);

    /// <summary>The kind of a line.</summary>
    /// <param name="line">A line that is not an event of the format.</param>
    /// <returns>Null if the line may be a damaged event.</returns>
    public static SkippedKind? KindOf(ReadOnlySpan<byte> line)
    {
        var text = line.Trim(" \t"u8);
        return text.IsEmpty ? SkippedKind.BlankLine
            : text[0] == '#' || IsHeading(text) ? SkippedKind.Heading
            : IsPrompt(text) ? SkippedKind.ShellPrompt
            : IsFrame(text) ? SkippedKind.StackTrace
            : IsMessage(text) ? SkippedKind.ToolMessage
            : null;
    }

    /// <summary>Whether a message reports lost events: an incomplete recording is a different workload.</summary>
    public static bool IsLoss(ReadOnlySpan<byte> line) =>
        line.IndexOf(" lost "u8) >= 0 || line.IndexOf("Lost "u8) >= 0 || line.IndexOf("LOST "u8) >= 0
        || line.IndexOf("dropped events"u8) >= 0;

    /// <summary><c>cpus=2</c> and <c>CPU 1 is empty</c> of trace-cmd, rules, and the fences of code in a bug report.</summary>
    private static bool IsHeading(ReadOnlySpan<byte> text)
    {
        var equals = text.IndexOf((byte)'=');
        return (equals > 0 && IsName(text[..equals].TrimEnd((byte)' ')) && Digits.TryDecimal(text[(equals + 1)..].Trim((byte)' '), out _))
            || (text.StartsWith("CPU"u8) && text.EndsWith(" is empty"u8))
            || !text.ContainsAnyExcept("-=~_"u8)
            || text.StartsWith("```"u8);
    }

    /// <summary><c>user@host:~$ command</c>, <c>[user@host ~]# command</c>, <c>bash-5.2$ command</c>, <c>~ # command</c>.</summary>
    private static bool IsPrompt(ReadOnlySpan<byte> text)
    {
        if (text[0] is (byte)'$' or (byte)'%' or (byte)'>' || text.StartsWith("❯"u8) || text.StartsWith("➜"u8))
        {
            return text.Length == 1 || text[1] == ' ' || text[0] >= 0x80;
        }

        var near = text[..Math.Min(text.Length, LongestPrompt)];
        var end = near.IndexOfAny("$#%"u8);
        if (end <= 0 || (end + 1 < text.Length && text[end + 1] != ' '))
        {
            return false;
        }

        var prompt = text[..end].TrimEnd((byte)' ');
        return prompt.Contains((byte)'@') || prompt.IndexOf("sh-"u8) >= 0
            || prompt is [(byte)'[', .., (byte)']'] or [(byte)'~' or (byte)'/'];
    }

    /// <summary><c> => function</c> of ftrace, <c>address function+0x1 (object)</c> of perf.</summary>
    private static bool IsFrame(ReadOnlySpan<byte> text) =>
        text.StartsWith("=> "u8)
        || (Digits.Hex(text, out _) is >= ShortestAddress and var digits && digits < text.Length && text[digits] == ' ' && text[^1] == ')');

    /// <summary><c>tool: text</c>, the text of the kernel's log, and what the tools say at start and end.</summary>
    private static bool IsMessage(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("[ "u8) || text.StartsWith("^C"u8) || StartsLikeMessage(text))
        {
            return true;
        }

        var colon = text.IndexOf(": "u8);
        return colon > 0 && IsName(text[..colon]) && text.IndexOf("block_"u8) < 0
            && (char.IsAsciiLetter((char)text[colon + 2]) || text[colon + 2] is (byte)'\'' or (byte)'"' or (byte)'/');
    }

    private static bool StartsLikeMessage(ReadOnlySpan<byte> text) =>
        text.StartsWith("Tracing "u8) || text.StartsWith("Ending tracing"u8) || text.StartsWith("Attach"u8)
        || text.StartsWith("Input file "u8) || text.StartsWith("Hit Ctrl"u8) || text.StartsWith("Script "u8)
        || text.StartsWith("WARNING"u8) || text.StartsWith("Warning"u8) || text.StartsWith("You have "u8)
        || text.StartsWith("Consider using"u8) || text.StartsWith("Killed"u8) || text.StartsWith("Terminated"u8)
        || text.StartsWith("Possibly lost "u8) || text.StartsWith("LOST "u8);

    /// <summary>The name of a program, with its path or not.</summary>
    private static bool IsName(ReadOnlySpan<byte> word) =>
        !word.IsEmpty && !char.IsAsciiDigit((char)word[0]) && !word.ContainsAnyExcept(NameLetters);
}
