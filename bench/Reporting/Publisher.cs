using System.Text;
using Bench.Claims;
using Bench.Gate.Trials;
using Bench.Reporting.Page;
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
        var rows = ResultStore.ReadAll(resultsDirectory);
        if (rows.Count == 0)
        {
            throw new BadInputException(resultsDirectory, 0, "results", "at least one results CSV with a row", "none");
        }

        // Everything is drawn before anything is written, so that an error leaves the published files as they were.
        var reports = ExperimentReport.All(specs, rows);
        var verdicts = JudgedClaim.All(claims, rows);
        var readme = ReadReadme(readmePath);
        var readmeDirectory = Path.GetDirectoryName(Path.GetFullPath(readmePath))!;
        var summary = ReadmeSplice.Summary(reports, verdicts, Command, stem => Link(readmeDirectory, plotsDirectory, stem));
        var texts = new List<(string Path, string Text)>
        {
            (Path.Combine(docsDirectory, "results.md"), ResultsPage.Render(reports, Command, stem => Link(docsDirectory, plotsDirectory, stem))),
            (Path.Combine(docsDirectory, "claims.md"), ClaimsPage.Render(verdicts, reports, Command, stem => Link(docsDirectory, plotsDirectory, stem))),
            (Path.Combine(docsDirectory, WebPage.FileName), WebPage.Render(rows, specs, resultsDirectory, Command)),
            (readmePath, ReadmeSplice.Splice(readmePath, readme, summary)),
        };
        texts.AddRange(GateTrials(resultsDirectory, Path.Combine(docsDirectory, "gate.md")));
        var pictures = reports.SelectMany(report => report.Pictures).ToList();
        texts.AddRange(pictures.Select(picture => (PathOf(plotsDirectory, picture, ".svg"), picture.Picture.ToSvg())));

        var stale = texts.Where(file => !Holds(file.Path, file.Text)).ToList();
        var staleNames = stale.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        // Pixels are not compared: the same lines may be shaded differently by another build of the drawing library.
        var stalePixels = pictures
            .Where(picture => staleNames.Contains(PathOf(plotsDirectory, picture, ".svg")) || !File.Exists(PathOf(plotsDirectory, picture, ".png")))
            .ToList();
        var orphans = Orphans(plotsDirectory, pictures);
        if (!check)
        {
            var drawn = stalePixels.Select(picture => (Path: PathOf(plotsDirectory, picture, ".png"), Png: picture.Picture.ToPng())).ToList();
            stale.ForEach(file => AtomicFile.Write(file.Path, file.Text));
            drawn.ForEach(file => AtomicFile.Write(file.Path, file.Png));
            orphans.ForEach(File.Delete);
        }

        return [.. staleNames.Concat(stalePixels.Select(picture => PathOf(plotsDirectory, picture, ".png"))).Concat(orphans).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the gate's trials have shown, on its own page; where there is no such page, nothing.</summary>
    private static IEnumerable<(string Path, string Text)> GateTrials(string resultsDirectory, string page)
    {
        var folder = Path.Combine(resultsDirectory, ResultStore.TrialsFolder);
        if (File.Exists(page) && Directory.Exists(folder))
        {
            var rows = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(TrialCsv.Read).ToList();
            yield return (page, Markers.Splice(page, File.ReadAllText(page), "trials", $"Generated with command: {MarkdownText.Code(Command)}, from rows of {MarkdownText.Code("bench gate-trials")}\n{TrialTable.Of(rows)}"));
        }
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
