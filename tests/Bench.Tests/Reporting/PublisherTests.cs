using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bench.Claims;
using Bench.Publishing;
using Bench.Results;
using Bench.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Reporting;

public sealed class PublisherTests : IDisposable
{
    private const string Markers = "# Bench\n\nBefore.\n<!-- bench:summary:begin -->\nold\n<!-- bench:summary:end -->\nAfter.\n";
    private const string Machine = "made-up-cpu-9999x-test-data";

    private readonly TemporaryDirectory _directory = new();

    public PublisherTests() => File.WriteAllText(_directory["README.md"], Markers);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void What_was_published_is_up_to_date()
    {
        Store(MadeUpResults.All());

        Assert.NotEmpty(Publish(check: true));
        Assert.False(Directory.Exists(_directory["plots"]));
        var written = Publish();
        Assert.All(written, file => Assert.True(File.Exists(file)));
        Assert.Contains(_directory["plots", Machine, "providers-overall.png"], written);
        Assert.Empty(Publish(check: true));
        Assert.Empty(Publish());
        Assert.Empty(Directory.GetFiles(_directory.Root, "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_changed_result_makes_its_files_stale_and_no_others()
    {
        Store([MadeUpResults.Row(), MadeUpResults.Row("providers")]);
        Publish();
        Store([MadeUpResults.Row(ns: 0.9)]);

        Assert.Equal(
            [
                _directory["README.md"], _directory["docs", "index.html"], _directory["docs", "results.md"], _directory["docs", "results", $"{Machine}.md"],
                _directory["plots", Machine, "budget.png"], _directory["plots", Machine, "budget.svg"],
                _directory["plots", Machine, "claim-h-what-each-budget-costs.png"], _directory["plots", Machine, "claim-h-what-each-budget-costs.svg"],
            ],
            Publish(check: true));
    }

    [Theory]
    [InlineData("results.md")]
    [InlineData($"results/{Machine}.md")]
    [InlineData("claims.md")]
    [InlineData("index.html")]
    public void An_edited_page_is_stale_and_put_right(string page)
    {
        Store([MadeUpResults.Row()]);
        Publish();
        File.AppendAllText(_directory["docs", page], "edited");

        Assert.Equal([_directory["docs", page]], Publish(check: true));
        Publish();
        Assert.Empty(Publish(check: true));
    }

    [Fact]
    public void Pictures_of_an_experiment_that_is_gone_go_too_but_nothing_else_does()
    {
        Store([MadeUpResults.Row(), MadeUpResults.Row("providers")]);
        Publish();
        File.WriteAllText(_directory["plots", "drawn-by-hand.svg"], "");
        File.WriteAllText(_directory["plots", Machine, "notes.md"], "");
        File.Delete(ResultStore.PathOf(_directory["results"], MadeUpResults.Cpu, "providers"));

        Assert.Contains(_directory["plots", Machine, "providers-4-bits.svg"], Publish(check: true));
        Publish();
        Assert.Equal(
            [
                _directory["plots", "drawn-by-hand.svg"], _directory["plots", Machine, "budget.png"],
                _directory["plots", Machine, "budget.svg"], _directory["plots", Machine, "claim-h-what-each-budget-costs.png"],
                _directory["plots", Machine, "claim-h-what-each-budget-costs.svg"], _directory["plots", Machine, "notes.md"],
            ],
            Directory.GetFiles(_directory["plots"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_a_machine_that_is_gone_goes_too()
    {
        Store([MadeUpResults.Row()]);
        Store([MadeUpResults.Row() with { Cpu = "Another CPU" }]);
        Publish();
        Directory.Delete(_directory["results", "another-cpu"], recursive: true);

        Assert.Contains(_directory["docs", "results", "another-cpu.md"], Publish(check: true));
        Publish();
        Assert.Equal([_directory["docs", "results", $"{Machine}.md"]], Directory.GetFiles(_directory["docs", "results"]));
    }

    [Fact]
    public void Answers_are_spliced_into_the_documentation_where_it_has_room_for_them()
    {
        Directory.CreateDirectory(_directory["docs"]);
        File.WriteAllText(_directory["docs", "README.md"], "Before.\n<!-- bench:answers:begin -->\n<!-- bench:answers:end -->\nAfter.\n");
        Store([.. MadeUpResults.Verdicts]);
        Publish();
        var page = File.ReadAllText(_directory["docs", "README.md"]);

        Assert.StartsWith("Before.\n", page, StringComparison.Ordinal);
        Assert.EndsWith("After.\n", page, StringComparison.Ordinal);
        Assert.Contains($"- **{MadeUpResults.Cpu}: Fails.**", page, StringComparison.Ordinal);
        Assert.Contains($"[budget.csv:2](../results/{Machine}/budget.csv#L2)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_keeps_all_but_what_lies_between_the_markers()
    {
        Store([MadeUpResults.Row()]);
        Publish();
        var readme = File.ReadAllText(_directory["README.md"]);

        Assert.StartsWith("# Bench\n\nBefore.\n<!-- bench:summary:begin -->\nGenerated with command: `bench publish`\n", readme, StringComparison.Ordinal);
        Assert.EndsWith("\n<!-- bench:summary:end -->\nAfter.\n", readme, StringComparison.Ordinal);
        Assert.Contains("| 4 | id-table |", readme, StringComparison.Ordinal);
        Assert.Contains($"](plots/{Machine}/budget.svg)", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("old", readme, StringComparison.Ordinal);
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
    public void Without_results_there_is_nothing_to_publish() => Assert.Throws<BadInputException>(() => Publish());

    [Fact]
    public void Every_machine_has_a_section_and_pictures_of_its_own()
    {
        Store([MadeUpResults.Row()]);
        Store([MadeUpResults.Row() with { Cpu = "Another CPU" }]);
        Publish();
        var page = File.ReadAllText(_directory["docs", "results.md"]);

        Assert.Contains($"| Encoding | Family | ISA | Another CPU | {MadeUpResults.Cpu} |", page, StringComparison.Ordinal);
        Assert.Contains("- [Another CPU](results/another-cpu.md): 1 rows of 1 experiments", page, StringComparison.Ordinal);
        Assert.Contains("# Results: Another CPU\n", File.ReadAllText(_directory["docs", "results", "another-cpu.md"]), StringComparison.Ordinal);
        Assert.All(Links(File.ReadAllText(_directory["docs", "results", $"{Machine}.md"])), link => Assert.True(File.Exists(_directory["docs", "results", link])));
        Assert.True(File.Exists(_directory["plots", "another-cpu", "budget.png"]));
        Assert.All(Links(page), link => Assert.True(File.Exists(_directory["docs", link])));
        Assert.Contains("\n## Another CPU\n", File.ReadAllText(_directory["docs", "claims.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_and_their_pictures_are_published_with_the_results()
    {
        Store([.. MadeUpResults.Verdicts]);
        Publish();
        var page = File.ReadAllText(_directory["docs", "claims.md"]);

        Assert.Contains("| a | One flag bit means an interval tree. | **Fails** | 2.00 ×", page, StringComparison.Ordinal);
        Assert.Contains($"](../plots/{Machine}/budget.svg)", page, StringComparison.Ordinal);
        Assert.All(Links(page).Where(link => link.Contains("/plots/", StringComparison.Ordinal)), link => Assert.True(File.Exists(_directory["docs", link])));
        Assert.Contains("**Fails** | 2.00 ×", File.ReadAllText(_directory["README.md"]), StringComparison.Ordinal);
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
        var file = _directory["results", "x", "hostile.csv"];
        RowCsv<ResultRow>.Write(file, [MadeUpResults.Row() with { Encoding = name }, .. Named(name, "budget"), .. Named(name, name), .. Named(name, "providers")]);
        Publish();

        Assert.Empty(Publish(check: true));
        var page = string.Concat(Directory.GetFiles(_directory["docs"], "*.md", SearchOption.AllDirectories).Select(File.ReadAllText)) + File.ReadAllText(_directory["README.md"]);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?<!\\)\]\(javascript", page);
        Assert.DoesNotContain("\n# heading", page, StringComparison.Ordinal);
        Assert.All(Links(File.ReadAllText(_directory["docs", "results.md"])), link => Assert.True(File.Exists(_directory["docs", link])));
        foreach (var picture in Directory.GetFiles(_directory["plots"], "*", SearchOption.AllDirectories))
        {
            Assert.Matches("^[a-z0-9-]+/[a-z0-9-]+\\.(svg|png)$", Path.GetRelativePath(_directory["plots"], picture).Replace('\\', '/'));
            if (picture.EndsWith(".svg", StringComparison.Ordinal))
            {
                var svg = XDocument.Load(picture);
                Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script" || element.Attribute("onload") is not null);
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
            Commit = name,
            Cpu = name,
            Runtime = name,
            RecordingSha256 = name,
            Providers = count,
        });

    private static IEnumerable<string> Links(string page) =>
        Regex.Matches(page, @"\]\((\.\.[^)\s]*)\)").Select(link => link.Groups[1].Value);

    private void Store(IReadOnlyList<ResultRow> rows) => ResultStore.Write(_directory["results"], rows);

    private IReadOnlyList<string> Publish(bool check = false) => Publisher.Publish(
        MadeUpResults.Specs, Claim.All, new PublishPaths(_directory["results"], _directory["plots"], _directory["docs"], _directory["README.md"]), check);
}
