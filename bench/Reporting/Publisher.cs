using System.Text;
using Bench.Advice;
using Bench.Claims;
using Bench.Gate.Trials;
using Bench.Lifetime;
using Bench.Reporting.Page;
using Bench.Reporting.Tables;
using Bench.Results;
using Workloads;

namespace Bench.Reporting;

/// <summary>Turns the results on disk into everything people read: the pages, the pictures and the summary in the README.</summary>
public static class Publisher
{
    /// <summary>The command that does it, as the published files name it.</summary>
    public const string Command = "bench publish";

    private static readonly string[] PictureExtensions = [".svg", ".png"];

    /// <summary>Brings the published files up to date with the results, or says which are not.</summary>
    /// <param name="specs">What the experiments want to show, in the order of the page; rows of any other experiment get a plain table.</param>
    /// <param name="claims">The claims to judge.</param>
    /// <param name="paths">Where everything is.</param>
    /// <param name="check">Whether to write nothing.</param>
    /// <returns>The files that were out of date; still are, when only checking.</returns>
    /// <exception cref="BadInputException">There are no results, a file is not a results CSV, or the README has no markers.</exception>
    public static IReadOnlyList<string> Publish(
        IReadOnlyList<ReportSpec> specs, IReadOnlyList<Claim> claims, PublishPaths paths, bool check)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (resultsDirectory, plotsDirectory, docsDirectory, readmePath) = paths;
        var placed = ResultStore.ReadAny(resultsDirectory);
        IReadOnlyList<ResultRow> rows = [.. placed.Select(row => row.Row)];

        // Everything is drawn before anything is written, so that an error leaves the published files as they were.
        var reports = ExperimentReport.All(specs, rows);
        var verdicts = JudgedClaim.All(claims, rows);
        var readme = ReadReadme(readmePath);
        var readmeDirectory = Path.GetDirectoryName(Path.GetFullPath(readmePath))!;
        var summary = ReadmeSplice.Summary(reports, verdicts, Command, stem => Link(readmeDirectory, plotsDirectory, stem));
        var plots = ClaimPlot.Draw(verdicts, rows);
        var links = new RowLinks(placed, file => Link(docsDirectory, "", file));
        var texts = new List<(string Path, string Text)>
        {
            (Path.Combine(docsDirectory, "results.md"), MachinesPage.Render(reports, Command)),
            (Path.Combine(docsDirectory, "claims.md"), ClaimsPage.Render(verdicts, reports, Command, stem => Link(docsDirectory, plotsDirectory, stem), links)),
            (Path.Combine(docsDirectory, WebPage.FileName), WebPage.Render(rows, specs, resultsDirectory, Command)),
            (readmePath, ReadmeSplice.Splice(readmePath, readme, summary)),
        };
        texts.AddRange(reports.GroupBy(report => report.Cpu).Select(machine => MachinePage(docsDirectory, plotsDirectory, [.. machine])));
        texts.AddRange(Spliced(
            Path.Combine(docsDirectory, "README.md"), AnswersPage.Section,
            () => AnswersPage.Render(verdicts, plots, Command, stem => Link(docsDirectory, plotsDirectory, stem), links)));
        texts.AddRange(Spliced(Path.Combine(docsDirectory, "advise.md"), "held-out", () => AdviceTrials(rows)));
        texts.AddRange(Spliced(Path.Combine(docsDirectory, "lifetime.md"), "cost", () => LifetimeCostTable.Markdown(rows, links)));
        var trials = Path.Combine(resultsDirectory, ResultStore.TrialsFolder);
        texts.AddRange(Directory.Exists(trials) ? Spliced(Path.Combine(docsDirectory, "gate.md"), "trials", () => GateTrials(trials)) : []);
        var pictures = reports.SelectMany(report => report.Pictures).Concat(plots.Select(plot => plot.Picture)).ToList();
        texts.AddRange(pictures.Select(picture => (PathOf(plotsDirectory, picture, ".svg"), picture.Picture.ToSvg())));

        var stale = texts.Where(file => !Holds(file.Path, file.Text)).ToList();
        var staleNames = stale.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        // Pixels are not compared: the same lines may be shaded differently by another build of the drawing library.
        var stalePixels = pictures
            .Where(picture => staleNames.Contains(PathOf(plotsDirectory, picture, ".svg")) || !File.Exists(PathOf(plotsDirectory, picture, ".png")))
            .ToList();
        var orphans = Orphans(plotsDirectory, pictures);
        orphans.AddRange(OrphanPages(docsDirectory, [.. texts.Select(file => Path.GetFullPath(file.Path))]));
        if (!check)
        {
            var drawn = stalePixels.Select(picture => (Path: PathOf(plotsDirectory, picture, ".png"), Png: picture.Picture.ToPng())).ToList();
            stale.ForEach(file => AtomicFile.Write(file.Path, file.Text));
            drawn.ForEach(file => AtomicFile.Write(file.Path, file.Png));
            orphans.ForEach(File.Delete);
        }

        return [.. staleNames.Concat(stalePixels.Select(picture => PathOf(plotsDirectory, picture, ".png"))).Concat(orphans).Order(StringComparer.Ordinal)];
    }

    private static (string Path, string Text) MachinePage(string docsDirectory, string plotsDirectory, IReadOnlyList<ExperimentReport> machine)
    {
        var path = Path.Combine(docsDirectory, MachinesPage.PathOf(machine[0].Cpu));
        return (path, ResultsPage.Render(machine, Command, stem => Link(Path.GetDirectoryName(path)!, plotsDirectory, stem)));
    }

    /// <summary>A page that people write, with a section that is made; where there is no such page, nothing.</summary>
    private static IEnumerable<(string Path, string Text)> Spliced(string page, string section, Func<string> content)
    {
        if (File.Exists(page))
        {
            yield return (page, Markers.Splice(page, File.ReadAllText(page), section, content()));
        }
    }

    /// <summary>How advice fares on places it has not seen.</summary>
    private static string AdviceTrials(IReadOnlyList<ResultRow> rows)
    {
        var trials = HeldOutTrial.Of(rows);
        var table = new MarkdownTable([.. HeldOutTable.Headings.Select(MarkdownTable.Text)]);
        HeldOutTable.Lines(trials).ToList().ForEach(line => table.Add([.. line.Select(MarkdownText.Escape)]));
        var wrong = string.Concat(HeldOutTable.Wrong(trials).Select(line => $"- {MarkdownText.Escape(line)}\n"));
        return $"Generated with command: {MarkdownText.Code(Command)}\n\n{table}{(wrong.Length == 0 ? "" : $"\nSurely wrong:\n\n{wrong}")}";
    }

    /// <summary>Pages of machines that there are no results of any more.</summary>
    private static IEnumerable<string> OrphanPages(string docsDirectory, HashSet<string> wanted)
    {
        var folder = Path.Combine(docsDirectory, Path.GetDirectoryName(MachinesPage.PathOf(""))!);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Where(file => !wanted.Contains(Path.GetFullPath(file))) : [];
    }

    /// <summary>What the gate's trials have shown.</summary>
    private static string GateTrials(string folder)
    {
        var rows = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(TrialCsv.Read).ToList();
        return $"Generated with command: {MarkdownText.Code(Command)}, from rows of {MarkdownText.Code("bench gate-trials")}\n{TrialTable.Of(rows)}";
    }

    private static string ReadReadme(string path) =>
        File.Exists(path) ? File.ReadAllText(path) : throw new BadInputException(path, 0, "file", "a README with markers", "no such file");

    private static bool Holds(string path, string text) =>
        File.Exists(path) && (File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)) || PageCheck.IsSame(File.ReadAllText(path), text));

    private static List<string> Orphans(string plotsDirectory, List<PlacedPicture> pictures)
    {
        if (!Directory.Exists(plotsDirectory))
        {
            return [];
        }

        var wanted = pictures
            .SelectMany(picture => PictureExtensions.Select(extension => Path.GetFullPath(PathOf(plotsDirectory, picture, extension))))
            .ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateDirectories(plotsDirectory)
            .SelectMany(Directory.EnumerateFiles)
            .Where(file => PictureExtensions.Contains(Path.GetExtension(file)) && !wanted.Contains(Path.GetFullPath(file)))];
    }

    private static string PathOf(string plotsDirectory, PlacedPicture picture, string extension) =>
        Path.Combine(plotsDirectory, picture.Stem.Replace('/', Path.DirectorySeparatorChar) + extension);

    private static string Link(string fromDirectory, string plotsDirectory, string stem) => string.Join('/', Path
        .GetRelativePath(fromDirectory, Path.Combine(plotsDirectory, stem))
        .Replace(Path.DirectorySeparatorChar, '/')
        .Split('/')
        .Select(Uri.EscapeDataString));
}
