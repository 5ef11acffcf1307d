using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Reporting;

/// <summary>The hand-written pages: links resolve, commands exist, the first page stays short.</summary>
public partial class DocumentationTests
{
    private const int MostLinesOfTheReadme = 120;

    public static TheoryData<string> Pages =>
        [
            "README.md",
            "CONTRIBUTING.md",
            .. Directory
                .GetFiles(Path.Combine(BenchProcess.Root, "docs"), "*.md")
                .Select(page => Path.GetRelativePath(BenchProcess.Root, page))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(BenchProcess.Root, page))!;
        Assert.All(
            Link().Matches(File.ReadAllText(Path.Combine(BenchProcess.Root, page)))
                .Select(link => Uri.UnescapeDataString(link.Groups[1].Value.Split('#')[0]))
                .Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(folder, link)), link));
    }

    [Fact]
    public void The_first_page_is_read_in_a_minute() =>
        Assert.InRange(File.ReadAllLines(Path.Combine(BenchProcess.Root, "README.md")).Length, 1, MostLinesOfTheReadme);

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/commands.md")]
    public void Every_command_of_a_sample_exists_with_its_options(string page)
    {
        var samples = Sample().Matches(File.ReadAllText(Path.Combine(BenchProcess.Root, page)))
            .Select(sample => sample.Groups["command"].Value.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words[0] != "bdn")
            .GroupBy(words => words[0] == "workload" ? $"workload {words[1]}" : words[0]).ToList();
        var options = OptionsOfCommands();

        Assert.NotEmpty(samples);
        Assert.All(samples, verb => Assert.All(
            verb.SelectMany(words => words).Where(word => word.StartsWith("--", StringComparison.Ordinal)),
            option => Assert.Contains(option, options[verb.Key])));
    }

    /// <summary>The options of every command, from the program's own description.</summary>
    private static Dictionary<string, HashSet<string>> OptionsOfCommands()
    {
        var described = BenchProcess.Run(BenchProcess.Root, "cli", "xmldoc");
        Assert.Equal(0, described.ExitCode);
        return XDocument.Parse(described.Output).Descendants("Command").ToDictionary(
            command => string.Join(' ', command.AncestorsAndSelf("Command").Reverse().Select(part => part.Attribute("Name")!.Value)),
            command => command.Descendants("Option").Select(option => $"--{option.Attribute("Long")!.Value}").ToHashSet());
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^bench (?<command>[a-z].*)$", RegexOptions.Multiline)]
    private static partial Regex Sample();
}
