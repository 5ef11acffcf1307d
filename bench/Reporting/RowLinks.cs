using System.Globalization;
using Bench.Results;

namespace Bench.Reporting;

/// <summary>Links from a page to each row in the results, so that every figure can be looked up.</summary>
internal sealed class RowLinks
{
    private readonly Dictionary<ResultRow, Placed<ResultRow>> places = new(ReferenceEqualityComparer.Instance);
    private readonly Func<string, string> linkTo;

    /// <summary>Creates links for rows.</summary>
    /// <param name="rows">The rows, with their files and lines.</param>
    /// <param name="linkTo">Returns the link to a file, from its path.</param>
    public RowLinks(IEnumerable<Placed<ResultRow>> rows, Func<string, string> linkTo)
    {
        this.linkTo = linkTo;
        foreach (var placed in rows)
        {
            places.Add(placed.Row, placed);
        }
    }

    /// <summary>A link to a row, as Markdown; its text is the file and line.</summary>
    public string Place(ResultRow row) =>
        string.Create(
            CultureInfo.InvariantCulture, $"[{MarkdownText.Escape(Path.GetFileName(places[row].File))}:{places[row].Line}]({Target(row)})");

    /// <summary>The target of the link: file and line of the row.</summary>
    public string Target(ResultRow row) => string.Create(CultureInfo.InvariantCulture, $"{linkTo(places[row].File)}#L{places[row].Line}");
}
