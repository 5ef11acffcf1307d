using System.Text;

namespace Bench.Reporting.Tables;

/// <summary>Builds a Markdown table. Cells are Markdown: the caller escapes untrusted text.</summary>
/// <param name="headings">The headings.</param>
internal sealed class MarkdownTable(IReadOnlyList<MarkdownTable.Heading> headings)
{
    private readonly List<string[]> _lines = [];

    /// <summary>Heading of a column.</summary>
    /// <param name="Text">The text, as Markdown.</param>
    /// <param name="IsNumber">Whether the column is right-aligned.</param>
    internal readonly record struct Heading(string Text, bool IsNumber);

    /// <summary>A column of text.</summary>
    public static Heading Text(string text) => new(text, IsNumber: false);

    /// <summary>A column of numbers.</summary>
    public static Heading Number(string text) => new(text, IsNumber: true);

    /// <summary>A column or a cell that only some tables have.</summary>
    /// <typeparam name="T">Heading or cell.</typeparam>
    /// <param name="isShown">Whether this table has it.</param>
    /// <param name="value">The heading or cell.</param>
    public static T[] Optional<T>(bool isShown, T value) => isShown ? [value] : [];

    /// <summary>Adds a line.</summary>
    public void Add(params string[] cells)
    {
        if (cells.Length != headings.Count)
        {
            throw new ArgumentException($"{cells.Length} cells under {headings.Count} headings", nameof(cells));
        }

        _lines.Add(cells);
    }

    /// <summary>The table, with a line feed after each line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Line(headings.Select(heading => heading.Text));
        Line(headings.Select(heading => heading.IsNumber ? "---:" : "---"));
        foreach (var line in _lines)
        {
            Line(line);
        }

        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }
}
