using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bench.Claims;
using Bench.Publishing;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Reporting;

public sealed class PublisherTests : IDisposable
{
    private const string Markers = "# Bench\n\nBefore.\n<!-- bench:summary:begin -->\nstale text\n<!-- bench:summary:end -->\nAfter.\n";
    private const string NothingPublished = "No run of this edition is published yet.\n";
    private static readonly string Machine = MadeUpRun.Machine.Slug;
    private static readonly Machine Another = MadeUpRun.Machine with { Vendor = "Another" };
    private readonly TemporaryDirectory _directory = new();

    public PublisherTests() => File.WriteAllText(_directory["README.md"], Markers);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void What_was_published_is_up_to_date()
    {
        Store(MadeUpResults.All());

        Assert.NotEmpty(Stale());
        Assert.False(Directory.Exists(_directory["plots"]));
        var written = Publish();
        Assert.All(written, file => Assert.True(File.Exists(_directory[file]), file));
        Assert.Contains("plots/answer.png", written);
        Assert.Contains("plots/budget.svg", written);
        Assert.Contains("plots/providers.svg", written);
        Assert.Empty(Stale());
        Assert.Empty(Publish());
        Assert.Empty(Directory.GetFiles(_directory.Root, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_changed_result_makes_its_files_stale_and_no_others()
    {
        Store([MadeUpResults.Row(), MadeUpResults.Row("providers"), MadeUpResults.Row("providers", bits: 5)]);
        Publish();
        Store([MadeUpResults.Row(ns: 0.9), MadeUpResults.Row("providers"), MadeUpResults.Row("providers", bits: 5)]);

        Assert.Equal(
            [
                "docs/index.html", "docs/results.md", "plots/budget.svg",
            ],
            Stale());
    }

    [Theory]
    [InlineData("results.md")]
    [InlineData("claims.md")]
    [InlineData("index.html")]
    public void An_edited_page_is_stale_and_put_right(string page)
    {
        Store([MadeUpResults.Row()]);
        Publish();
        File.AppendAllText(_directory["docs", page], "edited");

        Assert.Equal([$"docs/{page}"], Stale());
        Publish();
        Assert.Empty(Stale());
    }

    [Fact]
    public void Pictures_of_an_experiment_that_is_gone_go_too_but_nothing_else_does()
    {
        Store([MadeUpResults.Row(), MadeUpResults.Row("providers"), MadeUpResults.Row("providers", bits: 5)]);
        Publish();
        File.WriteAllText(_directory["plots", "drawn-by-hand.svg"], "");
        File.WriteAllText(_directory["plots", "notes.md"], "");
        Store([MadeUpResults.Row()]);

        Assert.Contains("plots/providers.svg", Stale());
        Publish();
        Assert.Equal(
            [_directory["plots", "budget.svg"], _directory["plots", "drawn-by-hand.svg"], _directory["plots", "notes.md"]],
            Directory.GetFiles(_directory["plots"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_machine_that_is_gone_leaves_every_page_and_picture()
    {
        Store([MadeUpResults.Row()]);
        Store([MadeUpResults.Row()], Another);
        Publish();
        Directory.Delete(_directory["results", Another.Slug], recursive: true);

        Assert.Contains("plots/budget.svg", Stale());
        Assert.Contains("Another", File.ReadAllText(_directory["plots", "budget.svg"]), StringComparison.Ordinal);
        Publish();
        Assert.All(
            [.. Pages(), File.ReadAllText(_directory["plots", "budget.svg"])],
            page => Assert.DoesNotContain("Another", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("advise", "held-out", "| processor | ISA |")]
    [InlineData("lifetime", "cost", "| Bits |", "promises")]
    [InlineData("kernel", "ratios", "| 8 | k-id-table | id-table | 0.95 ", "inside company")]
    [InlineData("kernel", "inside", "| 8 | k-id-table | 1.20 [1.19, 1.21]; 1.00 |", "ratios company")]
    [InlineData("kernel", "company", "| linux-map-page | 20.0 [19.6, 20.4]; 75 % |", "ratios inside")]
    [InlineData("structures", "positions", "| id-table | trusting |", "equal-terms real-machines capacity simd")]
    [InlineData("structures", "equal-terms", "| 44 BARs | 256 BARs |", "positions real-machines capacity simd")]
    [InlineData("structures", "real-machines", "| cloud-vm |", "positions equal-terms capacity simd")]
    [InlineData("structures", "simd", "| × best scalar |", "positions equal-terms real-machines capacity")]
    [InlineData("structures", "capacity", NothingPublished, "positions equal-terms real-machines simd")]
    public void A_page_gets_its_tables_between_its_markers_where_it_has_room_for_them(
        string page, string section, string content, string other = "other")
    {
        var path = _directory["docs", $"{page}.md"];
        Directory.CreateDirectory(_directory["docs"]);
        File.WriteAllText(path, $"Before.\n{string.Concat(other.Split(' ').Select(SectionOf))}{SectionOf(section)}After.\n");
        Store([
            .. MadeUpResults.Verdicts,
            MadeUpResults.Row("lifetime") with { Role = "registered", Yardstick = "static" },
            MadeUpResults.Row("kernel") with
            {
                Role = "kernel",
                Encoding = "k-id-table",
                TagBits = 8,
                Yardstick = "id-table",
                RatioToFloor = 0.95,
                RatioLow = 0.94,
                RatioHigh = 0.96,
            },
            InKernel("k-id-table", 8, 0.6),
        ]);
        var manifest = MadeUpRun.Manifest;
        MadeUpRun.Write(
            _directory["results", "kernel", "uml"],
            [InKernel("k-id-table", 8, 0.6), InKernel("linux-map-alone", 0, 5), InKernel("linux-map-page", 0, 20)],
            manifest: manifest with { Machine = manifest.Machine with { Environment = "Linux 6.12, User Mode Linux" } });
        Publish();
        var text = File.ReadAllText(path);

        Assert.StartsWith("Before.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("After.\n", text, StringComparison.Ordinal);
        Assert.Contains(content, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain($"old {section}\n", text, StringComparison.Ordinal);
    }

    private static ResultRow InKernel(string encoding, int bits, double ns) =>
        MadeUpResults.Row("kernel", encoding, bits, ns) with { Role = "kernel" };

    private static string SectionOf(string section) => $"<!-- bench:{section}:begin -->\nold {section}\n<!-- bench:{section}:end -->\n";

    [Fact]
    public void The_readme_keeps_all_but_what_lies_between_the_markers()
    {
        Store([MadeUpResults.Row("conditions") with { Operation = "resolve" }]);
        Publish();
        var readme = File.ReadAllText(_directory["README.md"]);

        Assert.StartsWith(
            $"# Bench\n\nBefore.\n<!-- bench:summary:begin -->\n**{MadeUpRun.Machine.Name}**:\n"
                + "- With 24 providers (cmb-chassis), 4 bits are enough hot: ",
            readme,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "\nGenerated with command: `bench publish`\n<!-- bench:summary:end -->\nAfter.\n", readme, StringComparison.Ordinal);
        Assert.Contains("\na = id-table (4 bits)\n", readme, StringComparison.Ordinal);
        Assert.Contains("](plots/answer.svg)](plots/answer.png)", readme, StringComparison.Ordinal);
        Assert.Contains("\n[a] One flag bit means an interval tree. NOT SHOWN. ", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("stale text", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no markers")]
    [InlineData("<!-- bench:summary:begin -->")]
    [InlineData("<!-- bench:summary:end -->\n<!-- bench:summary:begin -->")]
    [InlineData(Markers + Markers)]
    public void A_readme_without_its_markers_is_refused_and_nothing_is_written(string readme)
    {
        Store([MadeUpResults.Row()]);
        File.WriteAllText(_directory["README.md"], readme);

        Assert.Throws<BadInputException>(() => Publish());
        Assert.False(Directory.Exists(_directory["docs"]));
        Assert.Equal(readme, File.ReadAllText(_directory["README.md"]));
    }

    [Fact]
    public void Without_a_published_run_each_page_says_so()
    {
        Publish();

        Assert.Contains(NothingPublished, File.ReadAllText(_directory["README.md"]), StringComparison.Ordinal);
        Assert.Contains(NothingPublished, File.ReadAllText(_directory["docs", "results.md"]), StringComparison.Ordinal);
        Assert.Contains(NothingPublished, File.ReadAllText(_directory["docs", "claims.md"]), StringComparison.Ordinal);
        Assert.False(File.Exists(_directory["docs", "index.html"]));
        Assert.False(Directory.Exists(_directory["plots"]));
    }

    [Fact]
    public void Every_machine_has_a_section_of_its_own_and_is_in_every_picture()
    {
        Store([MadeUpResults.Row()]);
        Store([MadeUpResults.Row()], Another);
        Publish();
        var page = File.ReadAllText(_directory["docs", "results.md"]);

        Assert.Contains($"| Encoding | Family | ISA | {Another.Name} | {MadeUpRun.Machine.Name} |", page, StringComparison.Ordinal);
        Assert.Contains(
            $"- {Another.Name}: [run {MadeUpRun.Id}](../results/{Another.Slug}), commit 0123abc, 1 rows", page, StringComparison.Ordinal);
        Assert.All(Links(page), link => Assert.True(Path.Exists(_directory["docs", link]), link));
        var picture = File.ReadAllText(_directory["plots", "budget.svg"]);
        Assert.All([Another.Name, MadeUpRun.Machine.Name], name => Assert.Contains(name, picture, StringComparison.Ordinal));
        Assert.Contains($"\n## {Another.Name}\n", File.ReadAllText(_directory["docs", "claims.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_and_their_pictures_are_published_with_the_results()
    {
        Store([.. MadeUpResults.Verdicts]);
        Publish();
        var page = File.ReadAllText(_directory["docs", "claims.md"]);

        Assert.Contains("### \\[a\\] One flag bit means an interval tree.\n\n**FAILS.** ", page, StringComparison.Ordinal);
        Assert.Contains($"](../results/{Machine}/p2p-share.csv#L2)", page, StringComparison.Ordinal);
        Assert.Contains("](../plots/p2p-share.svg)", page, StringComparison.Ordinal);
        Assert.All(Links(page), link => Assert.True(File.Exists(_directory["docs", link.Split('#')[0]]), link));
        Assert.Contains(
            "[a] One flag bit means an interval tree. FAILS. ", File.ReadAllText(_directory["README.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_promoted_takes_the_place_of_the_one_before()
    {
        Store([MadeUpResults.Row("providers")]);
        var newer = MadeUpRun.Manifest with { Id = "newer" };
        Publisher().Promote(MadeUpRun.Write(_directory["results", "local", "newer"], MadeUpResults.Sound, manifest: newer));

        var published = Assert.Single(RunStore.ReadAll(_directory["results"]));
        Assert.Equal("newer", published.Manifest.Id);
        Assert.Equal(_directory["results", Machine], published.Folder);
        Assert.Equal(MadeUpResults.Sound.Count, published.Rows.Count);
        Assert.Equal(
            ["budget.csv", "refusals.csv", "run.json"],
            Directory.GetFiles(published.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_inside_a_kernel_is_published_beside_the_others_and_not_among_them()
    {
        var made = MadeUpRun.Manifest;
        var inKernel = made with
        {
            Machine = made.Machine with { Environment = "Linux 6.12.117, User Mode Linux" },
            Profile = made.Profile with { HasAllExperiments = false, Experiments = ["kernel"] },
        };
        var rows = MadeUpResults.Sound.Take(1).Select(row => row with { Experiment = "kernel" }).ToList();
        Publisher().Promote(MadeUpRun.Write(_directory["results", "local", "uml"], rows, manifest: inKernel));
        var others = inKernel with { Profile = inKernel.Profile with { Experiments = ["budget"] } };
        var refused = Assert.Throws<BadInputException>(
            () => Publisher().Promote(MadeUpRun.Write(_directory["results", "local", "other"], MadeUpResults.Sound, manifest: others)));

        Assert.Empty(RunStore.ReadAll(_directory["results"]));
        var published = Assert.Single(RunStore.ReadAll(_directory["results", "kernel"]));
        Assert.EndsWith(", Linux 6.12.117, User Mode Linux", published.Machine.Name, StringComparison.Ordinal);
        Assert.Contains(" profile: expected the experiment kernel and no other", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_has_a_report_in_its_own_folder_that_needs_nothing_else()
    {
        var run = MadeUpRun.Write(_directory["run"], MadeUpResults.All());
        var folder = RunReport.Write(run);

        Assert.Equal(_directory["run", "report"], folder);
        Assert.True(File.Exists(Path.Combine(folder, "index.html")));
        foreach (var page in new[] { "README.md", "claims.md" })
        {
            var links = Regex.Matches(File.ReadAllText(Path.Combine(folder, page)), @"\]\(([^)\s#]+)").Select(link => link.Groups[1].Value)
                .Where(link => !link.StartsWith("../bench/", StringComparison.Ordinal))
                .Where(link => !Claim.All.Any(claim => link == claim.Source?.Link || link == ClaimsPage.Thread)).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link)), link));
        }

        Assert.Equal(run.Rows, Run.Read(run.Folder).Rows);
    }

    [Theory]
    [InlineData("<script>alert('1')</script>")]
    [InlineData("=cmd()")]
    [InlineData("../../x")]
    [InlineData("a|b")]
    [InlineData("]](javascript:alert(1)) \" onload=\"x")]
    [InlineData("<!-- bench:summary:end -->")]
    [InlineData("\u0001\u202E\n\r\t```\n# heading")]
    [InlineData("\ud800 lone")]
    public void A_hostile_name_is_text_everywhere_and_never_a_path(string name)
    {
        var machine = MadeUpRun.Machine with
        {
            Vendor = name,
            Processor = name,
            Microarchitecture = name,
            Hypervisor = name,
            Os = name,
            Kernel = name,
            Runtime = name,
            Isa = name,
        };
        var hostile = MadeUpResults.Row() with { Encoding = name };
        Store([hostile, .. Named(name, "budget"), .. Named(name, name), .. Named(name, "providers")], machine, commit: name);
        Publish();

        Assert.Empty(Stale());
        var page = string.Concat(Pages());
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?<!\\)\]\(javascript", page);
        Assert.DoesNotContain("\n# heading", page, StringComparison.Ordinal);
        var links = Links(File.ReadAllText(_directory["docs", "results.md"]));
        Assert.All(links, link => Assert.True(Path.Exists(_directory["docs", link]), link));
        foreach (var picture in Directory.GetFiles(_directory["plots"], "*", SearchOption.AllDirectories))
        {
            Assert.Matches("^[a-z0-9-]+\\.(svg|png)$", Path.GetRelativePath(_directory["plots"], picture).Replace('\\', '/'));
            if (picture.EndsWith(".svg", StringComparison.Ordinal))
            {
                var svg = XDocument.Load(picture);
                Assert.DoesNotContain(
                    svg.Descendants(), element => element.Name.LocalName == "script" || element.Attribute("onload") is not null);
            }
        }
    }

    private static IEnumerable<ResultRow> Named(string name, string experiment) => MadeUpResults.FewProviders.Select(count =>
        MadeUpResults.Row(experiment) with
        {
            Experiment = experiment,
            Encoding = name,
            Family = name,
            Isa = name,
            Topology = name,
            Workload = name,
            Temperature = name,
            Dependency = name,
            Operation = name,
            RecordingSha256 = name,
            Providers = count,
        });

    private static IEnumerable<string> Links(string page) =>
        Regex.Matches(page, @"\]\((\.\./(?!bench/)[^)\s]*)\)").Select(link => link.Groups[1].Value);

    private IEnumerable<string> Pages() =>
        Directory.GetFiles(_directory["docs"], "*.md", SearchOption.AllDirectories).Append(_directory["README.md"])
            .Select(File.ReadAllText);

    private void Store(IReadOnlyList<ResultRow> rows, Machine? machine = null, string commit = "0123abc")
    {
        var of = machine ?? MadeUpRun.Machine;
        var code = MadeUpRun.Manifest.Code with { Commit = commit };
        MadeUpRun.Write(_directory["results", of.Slug], rows, manifest: MadeUpRun.Manifest with { Machine = of, Code = code });
    }

    private Publisher Publisher() => new(_directory.Root);

    private IReadOnlyList<string> Stale() => Publisher().Make().Stale();

    private IReadOnlyList<string> Publish() => Publisher().Make().Write();
}
