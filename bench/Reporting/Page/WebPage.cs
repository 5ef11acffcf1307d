using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Bench.Reporting.Plots;
using Bench.Results;
using Bench.Runs;

namespace Bench.Reporting.Page;

/// <summary>
/// The page for selecting and comparing measurements: one file without network requests. Rows are embedded as data and become text
/// only in the browser. Only the scripts whose hashes are listed here may run.
/// </summary>
internal static partial class WebPage
{
    /// <summary>Its file name in the documentation.</summary>
    public const string FileName = "index.html";

    /// <summary>The text before the packed rows.</summary>
    public const string RowsOpening = "<script type=\"application/gzip\" id=\"rows\">\n";

    /// <summary>The text after the packed rows.</summary>
    public const string RowsClosing = "</script>";

    private static readonly (string Script, string Licence)[] Libraries =
        [("d3-7.9.2.min.js", "d3-LICENSE.txt"), ("plot-0.6.17.min.js", "plot-LICENSE.txt")];

    /// <summary>The page of some rows.</summary>
    /// <param name="runs">The runs; names in their rows are untrusted.</param>
    /// <param name="folderOf">Returns a run's folder as shown to readers.</param>
    /// <param name="command">The command that makes the page.</param>
    /// <param name="answer">The beginning of the page, as HTML; trusted.</param>
    /// <returns>HTML.</returns>
    public static string Render(IReadOnlyList<Run> runs, Func<Run, string> folderOf, string command, string answer)
    {
        string[] scripts =
        [
            .. Libraries.Select(library => $"\n/*\n{Text($"vendor/{library.Licence}")}*/\n{Text($"vendor/{library.Script}")}"),
            OwnScript(),
        ];
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["policy"] = Policy(scripts),
            ["style"] = Text("page.css"),
            ["command"] = command,
            ["answer"] = answer,
            ["rows"] = PageData.Pack(PageData.Json([.. runs.SelectMany(run => run.Rows)], Derived(runs, folderOf))),
            ["scripts"] = string.Join('\n', scripts.Select(script => $"<script>{script}</script>")),
        };

        // Replaces in one pass, so that inserted text is never taken for a placeholder.
        return Placeholder().Replace(Text("page.html"), match => parts[match.Groups[1].Value]);
    }

    /// <summary>Columns that are not measurements: the statements of reports about a row, so that the page need not derive them.</summary>
    private static List<(string Name, Func<ResultRow, string> Text)> Derived(IReadOnlyList<Run> runs, Func<Run, string> folderOf)
    {
        var reports = ExperimentPlots.All.ToDictionary(spec => spec.Experiment, StringComparer.Ordinal);
        var files = runs.SelectMany(run =>
                run.Placed.Select(placed => (placed.Row, File: $"{folderOf(run)}/{Path.GetFileName(placed.File)}")))
            .DistinctBy(placed => (placed.Row.Run, placed.Row.Experiment))
            .ToDictionary(placed => (placed.Row.Run, placed.Row.Experiment), placed => placed.File);
        return
        [
            ("command", RowCommand.Of),
            ("notes", RowNotes.Of),
            ("file", row => files[(row.Run, row.Experiment)]),
            ("question", row => reports.GetValueOrDefault(row.Experiment)?.Title ?? ""),
            ("note", row => reports.GetValueOrDefault(row.Experiment)?.Note ?? ""),
            ("family_ink", row => $"{SeriesStyle.FamilyIndex(row.Family)}"),
            ("ratio_name", row => YardstickNames.Ratio([row])),
            ("yardstick_line", row => YardstickNames.Line(row.Yardstick)),
        ];
    }

    /// <summary>The page's own scripts as one function, so that they share only the libraries' own objects with the libraries.</summary>
    private static string OwnScript()
    {
        const string folder = "page/scripts/";
        var files = typeof(WebPage)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return $"\n(() => {{\n\"use strict\";\n{string.Concat(files.Select(name => Text(name["page/".Length..])))}start();\n}})();\n";
    }

    private static string Policy(IEnumerable<string> scripts)
    {
        var hashes = scripts.Select(script => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'");
        return $"default-src 'none'; script-src {string.Join(' ', hashes)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
            + "form-action 'none'";
    }

    private static string Text(string name)
    {
        using var stream =
            typeof(WebPage).Assembly.GetManifestResourceStream($"page/{name}")
            ?? throw new FileNotFoundException("not in the program", name);
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A checkout may have other line ends than those that the browser hashes.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();
}
