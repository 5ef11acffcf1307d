using Bench.Gate.Verdicts;
using Bench.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class ThresholdsTests
{
    [Fact]
    public void An_encoding_can_have_a_threshold_of_its_own()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Root, "gate-thresholds.csv");
        Assert.Empty(Thresholds.Read(path));
        File.WriteAllText(path, "name,percent,reason\nstruct-page,7.5,where its pages lie\n");
        Assert.Equal(0.075, Assert.Single(Thresholds.Read(path)).Value, 6);
    }

    [Theory]
    [InlineData("name,percent\nx,1\n", "line 1: header: expected name,percent,reason")]
    [InlineData("name,percent,reason\nx,-1,why\n", "line 2: percent: expected above 0, up to 100, found -1")]
    [InlineData("name,percent,reason\nx,much,why\n", "line 2: percent: expected above 0, up to 100, found much")]
    [InlineData("name,percent,reason\nx,1,\n", "line 2: reason: expected why this loop has its own threshold")]
    [InlineData("name,percent,reason\nx,1\n", "record: expected as many fields as the header")]
    public void Damage_is_named_with_its_line(string text, string message)
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Root, "gate-thresholds.csv");
        File.WriteAllText(path, text);
        Assert.Contains(message, Assert.Throws<BadInputException>(() => Thresholds.Read(path)).Message, StringComparison.Ordinal);
    }
}
