using Bench.Advice;
using Bench.Capacity;
using Bench.Claims;
using Bench.Coverage;
using Bench.Files;
using Bench.Lifetime;
using Bench.Reporting;
using Bench.Reporting.Page;
using Bench.Reporting.Plots;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;
using Bench.Switcher;
using Workloads;

namespace Bench.Publishing;

/// <summary>
/// Generates everything that is made from the published runs: the README's summary, pages, pictures. No other code writes files that
/// git tracks.
/// </summary>
/// <param name="root">Root of the repository.</param>
internal sealed class Publisher(string root)
{
    /// <summary>The command that publishes.</summary>
    public const string Command = "bench publish";

    /// <summary>Folder of runs below the root; published runs lie directly in it, each named after its machine.</summary>
    public const string ResultsFolder = "results";

    /// <summary>Highest background load, in cores, of a run that may be published.</summary>
    public const double MostBackgroundLoad = 0.1;

    private const string Manifest = "docs/generated.txt";
    private readonly string results = Path.Combine(root, ResultsFolder);

    /// <summary>
    /// Promotes a run: copies it to the folder of its machine and replaces the run that was there. A run is published only when it is
    /// complete, of committed code, full, whole, quiet and sound.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <exception cref="BadInputException">The run breaks one of these rules; the message names the rule.</exception>
    public void Promote(Run run)
    {
        Require(run.Code.IsClean, "commit", "a program built from a commit, with nothing changed", run.Code.Name);
        Require(run.Profile.IsFull, "length", "a full run", run.Profile.Length);
        Require(
            run.IsInKernel ? run.Profile.IsOnly(ExperimentNames.Kernel) : run.Profile.IsWhole,
            "profile",
            run.IsInKernel
                ? $"the experiment {ExperimentNames.Kernel} and no other, every encoding, over the repository's own recordings"
                : "every experiment and encoding, over the repository's own recordings",
            string.Join("; ", run.Profile.SelectingFacts.Select(fact => fact.Value)));
        Require(
            run.Manifest.BackgroundLoad <= MostBackgroundLoad,
            "background_load",
            FormattableString.Invariant($"at most {MostBackgroundLoad} cores of other work"),
            FormattableString.Invariant($"{run.Manifest.BackgroundLoad}"));
        Require(RunCheck.Faults(run) is [], "check", "no fault", string.Join("; ", RunCheck.Faults(run).Take(1)));

        var folder = Path.Combine(results, run.IsInKernel ? RunStore.KernelFolder : "", run.Machine.Slug);
        var before = Directory.Exists(folder) ? RunManifest.Read(folder) : null;
        if (before is not null && Fact.Difference(before.Machine.HardwareFacts, run.Machine.HardwareFacts) is var (there, here))
        {
            Require(
                false,
                here.Name,
                $"{BadInputException.Printable(there.Value)}, as in {folder}: a run of another machine is not replaced",
                here.Value);
        }

        foreach (var file in run.Manifest.Files)
        {
            AtomicFile.Write(Path.Combine(folder, file.Name), File.ReadAllBytes(Path.Combine(run.Folder, file.Name)));
        }

        run.Manifest.Write(folder);
        foreach (var name in (before?.Files ?? []).Select(file => file.Name).Except(run.Manifest.Files.Select(file => file.Name)))
        {
            File.Delete(Path.Combine(folder, name));
        }

        void Require(bool holds, string field, string expected, string found)
        {
            if (!holds)
            {
                throw new BadInputException(Path.Combine(run.Folder, RunManifest.FileName), 0, field, expected, found);
            }
        }
    }

    /// <summary>Generates all files from the published runs.</summary>
    /// <returns>The files, not written yet.</returns>
    /// <exception cref="BadInputException">A run is damaged, two runs do not go together, or a page lacks its markers.</exception>
    public GeneratedFiles Make()
    {
        var runs = RunStore.ReadAll(results);
        var reports = ExperimentReport.All(runs);
        var verdicts = JudgedClaim.All(Claim.All, runs);
        var pictures = ExperimentPicture.All(runs).Where(picture => IsPublished(picture.Experiment)).ToList();
        var links = new RowLinks(runs.SelectMany(run => run.Placed), file => $"../{LinkFromRoot(file)}");
        var files = new GeneratedFiles(root, Manifest);
        var inKernel = RunStore.ReadAll(Path.Combine(results, RunStore.KernelFolder));
        var answer = new Answer(verdicts, inKernel);
        OfRuns("README.md", "summary", () => ReadmeSummary.Render(answer, Command, stem => $"plots/{stem}", "docs/claims.md"));
        OfRuns("docs/advise.md", "held-out", () => AdviceTrials(runs));
        OfRuns("docs/lifetime.md", "cost", () => LifetimeCostTable.Markdown(runs, links));
        OfRuns("docs/structures.md", "positions", () => PositionTable.Markdown(runs));
        OfRuns("docs/structures.md", "equal-terms", () => EqualTermsTable.Markdown(runs));
        OfRuns("docs/structures.md", "simd", () => SimdTable.Markdown(runs));
        Splice(files, "docs/kernel.md", "ratios", () => KernelTable.Markdown(runs));
        Splice(files, "docs/kernel.md", "inside", () => InKernelTable.Markdown(inKernel, runs));
        Splice(files, "docs/kernel.md", "company", () => InKernelTable.CompanyMarkdown(inKernel));
        Splice(files, "docs/structures.md", "capacity", Capacity);
        if (Splice(files, "docs/structures.md", "real-machines", RealMachineTable.Markdown))
        {
            files.Add("plots/real-machines.svg", RealMachineTable.Draw().ToSvg());
        }

        Splice(files, "docs/lifetime.md", "promises", () => string.Concat(PromiseTable.Markdown().Select(line => $"{line}\n")));
        AddCoverage(files);
        Splice(files, "docs/benchmarkdotnet.md", "agreement", () => Agreement(runs));
        if (runs.Count == 0)
        {
            files.Add("docs/results.md", $"# Results\n\n{ReadmeSummary.NothingPublished}");
            files.Add("docs/claims.md", $"# The claims\n\n{ReadmeSummary.NothingPublished}");
            return files;
        }

        files.Add(
            "docs/results.md",
            MachinesPage.Render(reports, pictures, stem => $"../plots/{stem}", Command, run => $"../{ResultsFolder}/{run.Machine.Slug}"));
        files.Add("docs/claims.md", ClaimsPage.Render(verdicts, pictures, Command, stem => $"../plots/{stem}", links));
        files.Add(
            $"docs/{WebPage.FileName}",
            WebPage.Render(runs, run => $"{ResultsFolder}/{run.Machine.Slug}", Command, ReadmeSummary.Html(answer)));
        ReadmeSummary.AddPictures(files, pictures, answer);
        return files;

        void OfRuns(string page, string section, Func<string> content) =>
            Splice(files, page, section, () => runs.Count == 0 ? ReadmeSummary.NothingPublished : content());
    }

    /// <summary>Whether git tracks the picture of an experiment: the claims use it, or the summary shows it.</summary>
    private static bool IsPublished(string experiment) =>
        ExperimentPlots.All.Any(spec => spec.InSummary && spec.Experiment == experiment)
        || Claim.All.Any(claim => claim.Needs.Contains(experiment));

    /// <summary>Fills a section of a page, if the page exists.</summary>
    private bool Splice(GeneratedFiles files, string page, string section, Func<string> content)
    {
        var path = Path.Combine(root, page);
        if (!File.Exists(path))
        {
            return false;
        }

        files.Splice(page, text => Markers.Splice(path, text, section, content()));
        return true;
    }

    private string Agreement(IReadOnlyList<Run> runs)
    {
        var tables = runs.Select(run => (Run: run, Report: Path.Combine(results, "benchmarkdotnet", $"{run.Machine.Slug}.json")))
            .Where(found => File.Exists(found.Report))
            .Select(found =>
                $"**{MarkdownText.Escape(found.Run.Machine.Name)}**, run "
                    + $"{MarkdownText.Code(found.Run.Manifest.Id)}:\n\n{AgreementTable.Markdown(found.Report, found.Run)}")
            .ToList();
        return tables.Count == 0
            ? "BenchmarkDotNet was not run on a machine with a published run yet.\n"
            : $"Generated with command: {MarkdownText.Code(Command)}, from reports of "
                + $"{MarkdownText.Code("bench bdn --exporters briefjson")}\n\n{string.Join('\n', tables)}";
    }

    private string Capacity()
    {
        var file = Path.Combine(results, "capacity.csv");
        return File.Exists(file) ? CapacityTable.Markdown(RowCsv<CapacityRow>.Read(file)) : ReadmeSummary.NothingPublished;
    }

    private void AddCoverage(GeneratedFiles files)
    {
        var folder = Path.Combine(results, "coverage");
        var rows = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(RowCsv<CoverageRow>.Read).ToList()
            : [];
        var pictures = rows.GroupBy(row => row.Machine)
            .OrderBy(machine => machine.Key, StringComparer.Ordinal)
            .Select(machine => (Stem: $"coverage-{PathSlug.Of(machine.Key)}", Picture: CoverageReport.Draw([.. machine])))
            .ToList();
        pictures.ForEach(found => files.Add($"plots/{found.Stem}.svg", found.Picture.ToSvg()));
        Splice(files, "docs/method.md", "coverage", () => rows.Count == 0
            ? ReadmeSummary.NothingPublished
            : $"Generated with command: {MarkdownText.Code(Command)}, from rows of {MarkdownText.Code("bench coverage")}\n\n"
                + CoverageReport.Markdown(rows)
                + string.Concat(pictures.Select(found =>
                    $"\n![{MarkdownText.Escape(found.Picture.Title)}](../plots/{found.Stem}.svg)\n")));
    }

    private string LinkFromRoot(string file) =>
        string.Join('/', Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));

    private static string AdviceTrials(IReadOnlyList<Run> runs)
    {
        var trials = HeldOutTrial.Of(runs);
        var table = new MarkdownTable([.. HeldOutTable.Headings.Select(MarkdownTable.Text)]);
        HeldOutTable.Lines(trials).ToList().ForEach(line => table.Add([.. line.Select(MarkdownText.Escape)]));
        var wrong = string.Concat(HeldOutTable.Wrong(trials).Select(line => $"- {MarkdownText.Escape(line)}\n"));
        return $"Generated with command: {MarkdownText.Code(Command)}\n\n{table}"
            + (wrong.Length == 0 ? "" : $"\nWrong, with an interval that excludes a tie:\n\n{wrong}");
    }
}
