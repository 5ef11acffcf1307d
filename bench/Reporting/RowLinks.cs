using System.Globalization;
using Bench.Results;

namespace Bench.Reporting;

/// <summary>Where each row lies among the results, as links from a page: what makes a figure something to look up.</summary>
internal sealed class RowLinks
{
    private readonly Dictionary<ResultRow, Placed<ResultRow>> places = new(ReferenceEqualityComparer.Instance);
    private readonly Func<string, string> linkTo;

    /// <summary>Prepares.</summary>
    /// <param name="rows">The rows, as they were read.</param>
    /// <param name="linkTo">Link to a file, from its path.</param>
    public RowLinks(IEnumerable<Placed<ResultRow>> rows, Func<string, string> linkTo)
    {
        this.linkTo = linkTo;
        foreach (var placed in rows)
        {
            places.Add(placed.Row, placed);
        }
    }

    /// <summary>A link to a row that says its file and line, as Markdown.</summary>
    public string Place(ResultRow row) =>
        string.Create(
            CultureInfo.InvariantCulture, $"[{MarkdownText.Escape(Path.GetFileName(places[row].File))}:{places[row].Line}]({Target(row)})");

    /// <summary>Where the row is: file and line.</summary>
    public string Target(ResultRow row) => string.Create(CultureInfo.InvariantCulture, $"{linkTo(places[row].File)}#L{places[row].Line}");
}
