using System.Text.RegularExpressions;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Reporting;

public partial class DocumentationLinkTests
{
    private static readonly string Docs = Path.Combine(BenchProcess.Root, "docs");

    [Fact]
    public void Every_link_of_the_first_page_leads_somewhere() =>
        Assert.All(
            Link().Matches(File.ReadAllText(Path.Combine(Docs, "README.md")))
                .Select(link => Uri.UnescapeDataString(link.Groups[1].Value.Split('#')[0]))
                .Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(Docs, link)), link));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
