using Bench.Results;

namespace Bench.Reporting;

/// <summary>Links from a page to each row in the results, so that every figure can be looked up.</summary>
/// <param name="rows">The rows, with their files and lines.</param>
/// <param name="linkTo">Returns the link to a file, from its path.</param>
internal sealed class RowLinks(IEnumerable<Placed<ResultRow>> rows, Func<string, string> linkTo)
{
    private readonly Dictionary<ResultRow, Placed<ResultRow>> places =
        rows.ToDictionary<Placed<ResultRow>, ResultRow>(placed => placed.Row, ReferenceEqualityComparer.Instance);

    /// <summary>A link to a row, as Markdown; its text is the file and line.</summary>
    public string Place(ResultRow row) =>
        $"[{MarkdownText.Escape(Path.GetFileName(places[row].File))}:{places[row].Line}]({Target(row)})";

    /// <summary>The target of the link: file and line of the row.</summary>
    public string Target(ResultRow row) => $"{linkTo(places[row].File)}#L{places[row].Line}";
}
