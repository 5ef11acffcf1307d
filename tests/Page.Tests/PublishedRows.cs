using System.Globalization;
using Bench.Claims;
using Bench.Files;
using Bench.Publishing;
using Bench.Reporting.Page;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Runs;

namespace Page.Tests;

/// <summary>Rows and the page made of them, in a directory that is gone after the test.</summary>
internal sealed class PublishedRows : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("page-tests-").FullName;

    /// <summary>Publishes rows: those of a machine are a run.</summary>
    public PublishedRows(IReadOnlyList<ResultRow> rows)
    {
        var runs = rows.GroupBy(row => row.Machine).Select(machine => RunOf(machine.Key, machine)).ToList();
        Rows = [.. runs.SelectMany(run => run.Rows)];
        var answer = new Answer([.. runs.SelectMany(run => JudgedClaim.All(Claim.All, [run]))], kernels: []);
        Html = WebPage.Render(runs, run => run.Folder, Publisher.Command, ReadmeSummary.Html(answer));
        File = Path.Combine(_folder, WebPage.FileName);
        AtomicFile.Write(File, Html);
    }

    public IReadOnlyList<ResultRow> Rows { get; }

    public string Html { get; }

    public string File { get; }

    /// <summary>A run's folder as the page tells it.</summary>
    public static string FolderOf(string machine) => $"results/{PathSlug.Of(machine)}";

    /// <summary>A number as the page carries it.</summary>
    public static double Carried(double value) =>
        double.Parse(value.ToString($"G{PageData.Digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Run RunOf(string machine, IEnumerable<ResultRow> rows) =>
        new(FolderOf(machine), MadeUpRun.Manifest, [.. rows.GroupBy(row => row.Experiment).SelectMany(ReadBack)], []);

    // A page is made of what a CSV holds, which is not all that a string can hold.
    private IReadOnlyList<Placed<ResultRow>> ReadBack(IGrouping<string, ResultRow> experiment)
    {
        var file = Path.Combine(_folder, PathSlug.Of(experiment.Key) + ".csv");
        RowCsv<ResultRow>.Write(file, [.. experiment]);
        return RowCsv<ResultRow>.ReadPlaced(file);
    }
}
