using System.Globalization;
using Bench.Commands;
using Bench.Experiments;
using Bench.Files;
using Bench.Publishing;
using Bench.Reporting;
using Bench.Reporting.Page;
using Bench.Results;
using Bench.Runs;

namespace Page.Tests;

/// <summary>Rows and the page made of them, in a directory that is gone after the test.</summary>
internal sealed class PublishedRows : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("page-tests-").FullName;

    public PublishedRows(IReadOnlyList<ResultRow> rows)
    {
        ResultsFolder = Path.Combine(_folder, "results");
        foreach (var machine in rows.GroupBy(row => row.Machine))
        {
            ResultStore.Write(ResultsFolder, [.. machine]);
        }

        Rows = ResultStore.ReadAll(ResultsFolder);
        Html = WebPage.Render(Rows, [.. Experiment.All.Select(experiment => experiment.Report)], ResultsFolder, Publisher.Command);
        File = Path.Combine(_folder, WebPage.FileName);
        AtomicFile.Write(File, Html);
    }

    /// <summary>The results that the repository publishes.</summary>
    public static IReadOnlyList<ResultRow> Real { get; } = ResultStore.ReadAll(Path.Combine(Repository.Root, "results"));

    public IReadOnlyList<ResultRow> Rows { get; }

    public string ResultsFolder { get; }

    public string Html { get; }

    public string File { get; }

    /// <summary>A number as the page carries it.</summary>
    public static double Carried(double value) =>
        double.Parse(value.ToString($"G{PageData.Digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
