using Workloads.Recordings;
using Workloads.Topologies;
using Xunit;

namespace Workloads.Tests;

public class FormatDocumentTests
{
    [Fact]
    public void Every_format_has_its_section_and_every_section_a_format()
    {
        var sections = File.ReadLines(Path.Combine(Samples.FindRepository(), "docs", "formats.md"))
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..]);

        Assert.Equal(
            RecordingFile.Formats.Select(f => f.Name).Concat(TopologyFormat.All.Select(f => f.Name)).Order(StringComparer.Ordinal),
            sections.Order(StringComparer.Ordinal));
    }
}
