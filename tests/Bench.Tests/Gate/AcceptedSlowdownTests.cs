using Bench.Gate.Programs;
using Bench.Gate.Verdicts;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class AcceptedSlowdownTests
{
    private static readonly DateTimeOffset Head = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_trailer_names_loop_limit_and_reason()
    {
        var accepted = Assert.Single(
            Accepted("Half the memory\n\nAccept-Slowdown: chosen-bits/resolve 5.5%: two loads more: half the memory"));
        Assert.Equal(("chosen-bits/resolve", 0.055, "two loads more: half the memory"), (accepted.Name, accepted.Limit, accepted.Reason));
        Assert.True(accepted.Covers("chosen-bits/resolve", 0.055));
        Assert.False(accepted.Covers("chosen-bits/resolve", 0.06));
        Assert.False(accepted.Covers("chosen-bits/resolve-host", 0.01));
        Assert.False(accepted.Covers("chosen-bits", 0.01));
    }

    [Fact]
    public void A_subject_covers_all_of_its_loops_and_no_other_subject()
    {
        var accepted = Assert.Single(Accepted("Title\n\nAccept-Slowdown: id-table 50%: smaller"));
        Assert.All(["id-table/resolve", "id-table/map", "id-table"], name => Assert.True(accepted.Covers(name, 0.5)));
        Assert.All(["id-table-2/resolve", "id/map", "table/id-table"], name => Assert.False(accepted.Covers(name, 0.01)));
    }

    [Fact]
    public void A_star_covers_every_loop()
    {
        var accepted = Assert.Single(Accepted("Title\n\naccept-slowdown: * 5%: new compiler"));
        Assert.True(accepted.Covers("anything/resolve", 0.05));
        Assert.False(accepted.Covers("anything/resolve", 0.051));
    }

    [Theory]
    [InlineData("Accept-Slowdown: chosen-bits 5%: the subject is no trailer")]
    [InlineData("Title\n\nThe next line is prose:\nAccept-Slowdown: chosen-bits 5%: as in the documentation")]
    [InlineData("Title\n\nAccept-Slowdown: chosen-bits 5%: in the middle\n\nMore of the message.")]
    [InlineData("Title\n\n    Accept-Slowdown: chosen-bits 5%: an example\n")]
    [InlineData("Title\n\nReviewed-by: A <a@example.org>\n Accept-Slowdown: chosen-bits 5%: part of the line before")]
    [InlineData("Title\n\nX-Accept-Slowdown: chosen-bits 5%: another key")]
    public void What_git_takes_for_no_trailer_of_this_key_counts_for_nothing(string message)
    {
        List<string> faults = [];
        Assert.Empty(Accepted(message, faults: faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_folded_trailer_is_one_line_and_stands_among_others()
    {
        var message = "Title\n\nBody.\n\nFixes: 0123456789ab\nAccept-Slowdown: id-table/map 3%: one load more,\n  half\n\tthe memory\n"
            + "Signed-off-by: A <a@example.org>\nAccept-Slowdown: id-range 2%: likewise";
        Assert.Equal(
            [("id-table/map", "one load more, half the memory"), ("id-range", "likewise")],
            Accepted(message).Select(accepted => (accepted.Name, accepted.Reason)));
    }

    [Theory]
    [InlineData("chosen-bits: no limit")]
    [InlineData("chosen-bits 5%:")]
    [InlineData("chosen-bits 5%")]
    [InlineData("5%: no name")]
    [InlineData("chosen-bits -5%: below zero")]
    [InlineData("*/resolve 5%: neither a loop nor every loop")]
    [InlineData("chosen-bits/resolve/2 5%: one name too many")]
    public void Without_name_limit_or_reason_nothing_is_accepted_and_it_is_said(string value)
    {
        List<string> faults = [];
        Assert.Empty(Accepted($"Title\n\nAccept-Slowdown: {value}", faults: faults));
        Assert.EndsWith(
            $": Accept-Slowdown: expected NAME LIMIT%: REASON, found '{value}'", Assert.Single(faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* 5.1%: all", "limit of *: expected at most 5 %, found 5.1 %")]
    [InlineData("id-table/map 50.5%: much", "limit of id-table/map: expected at most 50 %, found 50.5 %")]
    [InlineData("id-table 1000%: more", "limit of id-table: expected at most 50 %, found 1000 %")]
    public void A_limit_above_the_highest_is_a_fault_and_accepts_nothing(string value, string fault)
    {
        List<string> faults = [];
        Assert.Empty(Accepted($"Title\n\nAccept-Slowdown: {value}", faults: faults));
        Assert.EndsWith(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, 0, true)]
    [InlineData(14, 1, false)]
    [InlineData(-3, 0, true)]
    public void What_was_accepted_expires_after_14_days(int days, int seconds, bool isAccepted)
    {
        List<string> faults = [];
        var accepted = Accepted("Title\n\nAccept-Slowdown: id-table 5%: why", new TimeSpan(days, 0, 0, seconds), faults);
        Assert.Equal(isAccepted, accepted.Count == 1);
        Assert.Equal(!isAccepted, faults.Count == 1);
        Assert.All(
            faults,
            fault => Assert.EndsWith(
                "id-table has expired: expected at most 14 days before the head commit, found 14.0; move the base past this commit",
                fault,
                StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_commits_each_accepts_what_it_declares_and_those_of_the_base_nothing()
    {
        using var repository = new TemporaryRepository();
        var @base = repository.Commit("base\n\nAccept-Slowdown: before 1%: in the base", Head);
        var old = repository.Commit("old\n\nAccept-Slowdown: old 1%: too long ago", Head.AddDays(-40));
        repository.Git("config", "trailer.separators", "=");
        repository.Git("config", "log.showSignature", "true");
        var one = repository.Commit("one\n\nAccept-Slowdown: one 1%: first", Head.AddDays(-2));
        repository.Commit("nothing", Head.AddDays(-1));
        var two = repository.Commit("two\n\nAccept-Slowdown: two 2%: second\nAccept-Slowdown: broken", Head);
        List<string> faults = [];
        var accepted = Read(repository, @base, faults);
        Assert.Equal([("two", two), ("one", one)], accepted.Select(accepted => (accepted.Name, accepted.Sha)));
        Assert.Equal([two[..12], old[..12]], faults.Select(fault => fault.Split(' ', ':')[1]));
    }

    private static IReadOnlyList<AcceptedSlowdown> Accepted(string message, TimeSpan age = default, List<string>? faults = null)
    {
        using var repository = new TemporaryRepository();
        var @base = repository.Commit("base", Head);
        repository.Commit(message, Head - age);
        repository.Commit("head", Head);
        return Read(repository, @base, faults ?? []);
    }

    private static IReadOnlyList<AcceptedSlowdown> Read(TemporaryRepository repository, string @base, List<string> faults)
    {
        var revisions = new Revisions(repository.Path, default);
        return AcceptedSlowdown.Read(
            revisions.TrailersBetween(revisions.Find(@base, ""), revisions.Find("HEAD", ""), AcceptedSlowdown.Key), faults);
    }
}
