using Bench.Claims;
using Bench.Results;
using Bench.Tests.Reporting;
using Bench.Tests.Runs;

namespace Bench.Tests.Claims;

/// <summary>MADE-UP rows for tests of verdicts. Nothing was measured.</summary>
internal static class Made
{
    /// <summary>A row of resolve with a ratio to the floor and an interval of +-1 %.</summary>
    public static ResultRow Row(string experiment, string encoding, int bits, double ratio, int providers = 44) =>
        MadeUpResults.Row(experiment, encoding, bits).Taking(ratio) with
        {
            Family = bits switch { 0 => "no-bits", 1 => "flag", 2 => "hint", <= 8 => "small-id", <= 32 => "index", _ => "pointer" },
            Providers = providers,
            Topology = "mixed",
            P2pShare = 1,
            Operation = "resolve",
        };

    /// <summary>The same row with a wide interval of +-20 %.</summary>
    public static ResultRow Vague(this ResultRow row) => row with
    {
        RatioLow = row.RatioToFloor * 0.8,
        RatioHigh = row.RatioToFloor * 1.2,
        CiLow = row.NsPerBio * 0.8,
        CiHigh = row.NsPerBio * 1.2,
    };

    /// <summary>The verdict of a claim, by its letter, after checking the properties of every verdict.</summary>
    public static Verdict Judge(string letter, params IEnumerable<ResultRow> rows) => Judge(letter, rows, []);

    /// <summary>The same with refusals.</summary>
    public static Verdict Judge(string letter, IEnumerable<ResultRow> rows, IReadOnlyList<RefusalRow> refusals)
    {
        var run = MadeUpRun.Of(rows, refusals);
        var given = run.Rows;
        var verdict = Verdict.Of(Claim.All.Single(claim => claim.Letter == letter), new Evidence(run));
        Xunit.Assert.NotEmpty(verdict.Effect);
        Xunit.Assert.Equal(verdict.Figures.Count == 0, verdict.ToRun.Count > 0);
        Xunit.Assert.True(verdict.ToRun.Count == 0 || verdict.Kind == VerdictKind.NotShown);
        Xunit.Assert.All(verdict.Figures, figure =>
        {
            Xunit.Assert.True(figure.Value.Low <= figure.Value.Value && figure.Value.Value <= figure.Value.High, figure.Text);
            Xunit.Assert.All(figure.Rows, row => Xunit.Assert.Contains(row, given));
        });
        return verdict;
    }
}
