using Bench.Gate.Verdicts;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class AcceptedSlowdownTests
{
    private const string Sha = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public void A_trailer_names_encoding_limit_and_reason()
    {
        List<string> faults = [];
        var accepted = Assert.Single(
            AcceptedSlowdown.Read(
                [(Sha, "Half the memory\n\nAccept-Slowdown: chosen-bits 5.5%: two loads more: half the memory\n")], faults));
        Assert.Empty(faults);
        Assert.Equal(new AcceptedSlowdown("chosen-bits", 0.055, "two loads more: half the memory", Sha), accepted);
        Assert.True(accepted.Covers("chosen-bits", 0.05));
        Assert.False(accepted.Covers("chosen-bits", 0.06));
        Assert.False(accepted.Covers("id-table", 0.01));
    }

    [Theory]
    [InlineData("Accept-Slowdown: chosen-bits: no limit")]
    [InlineData("Accept-Slowdown: chosen-bits 5%:")]
    [InlineData("Accept-Slowdown: chosen-bits 5%")]
    [InlineData("Accept-Slowdown: 5%: no name")]
    public void Without_limit_or_reason_nothing_is_accepted_and_it_is_said(string line)
    {
        List<string> faults = [];
        Assert.Empty(AcceptedSlowdown.Read([(Sha, $"Title\n\n{line}")], faults));
        Assert.Contains("expected 'Accept-Slowdown: ENCODING LIMIT%: REASON'", Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_star_stands_for_every_encoding() =>
        Assert.True(Assert.Single(AcceptedSlowdown.Read([(Sha, "accept-slowdown: * 2%: safer")], [])).Covers("anything", 0.02));
}
