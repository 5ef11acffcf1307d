using System.Text.RegularExpressions;

namespace Workloads.Topologies;

/// <summary>A line of a text that came out of a terminal, a mail or a bug report.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">The line without its line end, colours and mail quotation marks; not empty.</param>
internal readonly record struct PastedLine(int Number, ReadOnlyMemory<char> Text);

/// <summary>Parses pasted text, which may contain commands, prompts and messages of tools.</summary>
internal static partial class PastedText
{
    /// <summary>The lines that are not blank.</summary>
    public static IEnumerable<PastedLine> Lines(string text)
    {
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline;
            var line = Clean(text.AsMemory(start, end - start));
            start = end + 1;
            number++;
            if (!line.IsEmpty)
            {
                yield return new PastedLine(number, line);
            }
        }
    }

    /// <summary>Whether a line is a message of a common tool, or part of a hex dump.</summary>
    public static bool IsMessage(ReadOnlySpan<char> line) => Message().IsMatch(line) || HexDump().IsMatch(line);

    /// <summary>
    /// The same for any tool: a name and a colon begin the message. Such a message may stand between the lines of one device.
    /// </summary>
    public static bool MayStandAnywhere(ReadOnlySpan<char> line) => IsMessage(line) || AnyMessage().IsMatch(line);

    /// <summary>The kind of a line that belongs to no format.</summary>
    public static string KindOf(ReadOnlySpan<char> line) =>
        HexDump().IsMatch(line) ? "hex dump of the configuration space"
        : Message().IsMatch(line) ? "message of a tool"
        : Prompt().IsMatch(line) ? "shell prompt"
        : Heading().IsMatch(line) ? "heading"
        : AnyMessage().IsMatch(line) ? "message of a tool"
        : "text of another kind";

    private static ReadOnlyMemory<char> Clean(ReadOnlyMemory<char> line)
    {
        if (line.Span.Contains('\u001b'))
        {
            line = Escapes().Replace(line.ToString(), "").AsMemory();
        }

        var quotes = 0;
        while (quotes < line.Length && line.Span[quotes] == '>')
        {
            quotes++;
        }

        if (quotes > 0)
        {
            line = line[quotes..];
            line = line.Span.StartsWith(" ") ? line[1..] : line;
        }

        return line.TrimEnd();
    }

    // Colours and other escape sequences (ECMA-48), and sequences that set a window's title.
    [GeneratedRegex(@"\x1b\[[0-9;:?]*[ -/]?[@-~]|\x1b\][^\x07\x1b]*\x07?|\x1b.?")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"^[0-9a-f]{2,3}:( [0-9a-f]{2}){1,16}$", RegexOptions.IgnoreCase)]
    private static partial Regex HexDump();

    // Only the names of a few programs, because "Region 0: ..." looks the same.
    [GeneratedRegex(
        @"^(([\w./-]*/)?(lspci|pcilib|libkmod|modprobe|sudo|su|ssh|cat|head|tail|grep|egrep|find|tee|ls|ba?sh|zsh|dash|script|perl)"
            + @"|warning|error|debug|notice)(\[\d+\])?: ",
        RegexOptions.IgnoreCase)]
    private static partial Regex Message();

    [GeneratedRegex(@"^[A-Za-z_./][\w./-]{2,80}(\[\d+\])?: ")]
    private static partial Regex AnyMessage();

    [GeneratedRegex(
        @"^(\[?[\w.-]+@[\w.-]+|[$#%❯➜]( |$)|(ba|z|da)?sh[-\d.]*[$#]|~.*[$#%]"
            + @"|[^$#]{0,80}[$#%] ?(sudo |cat |lspci|head |grep |tail ))")]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^(#|==|--|\*\*|__|```|~~~|;|//)")]
    private static partial Regex Heading();
}
