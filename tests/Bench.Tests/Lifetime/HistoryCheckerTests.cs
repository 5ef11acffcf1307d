using Bench.Lifetime;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Lifetime;

/// <summary>Histories written by hand, legal and illegal.</summary>
public sealed class HistoryCheckerTests
{
    private static readonly HistoryEvent Registered = new(1, 10, 20, HistoryKind.Register, -1);
    private static readonly HistoryEvent Unregistered = new(1, 50, 60, HistoryKind.Unregister, -1);

    [Fact]
    public void Found_while_it_was_there_and_gone_after_that()
    {
        Assert.Empty(Faults(Registered, Found(25, 30), Unregistered, Gone(70, 80)));
        Assert.Empty(Faults(Registered, Found(45, 48)));
        Assert.Empty(Faults(Registered, Unregistered));
    }

    [Fact]
    public void Whatever_overlaps_may_have_been_before_or_after()
    {
        Assert.Empty(Faults(Registered, Found(5, 10), Unregistered));
        Assert.Empty(Faults(Registered, Unregistered, Found(60, 70)));
        Assert.Empty(Faults(Registered, Unregistered, Gone(40, 50)));
        Assert.Empty(Faults(Registered, Unregistered, Found(52, 58), Gone(53, 57)));
        Assert.Empty(Faults(Registered, Unregistered, Found(55, 70), Gone(40, 55)));
        Assert.Empty(Faults(Unregistered, Gone(55, 56), Registered));
    }

    [Fact]
    public void Found_before_it_came() =>
        Assert.Contains("before its registration began", Fault(Registered, Found(5, 9)), StringComparison.Ordinal);

    [Fact]
    public void Found_by_a_lookup_that_began_after_it_had_gone() =>
        Assert.Contains(
            "1 ticks after its unregistration had ended", Fault(Registered, Unregistered, Found(61, 70)), StringComparison.Ordinal);

    [Theory]
    [InlineData(30, 49, true)]
    [InlineData(30, 35, false)]
    public void Found_gone_before_it_went(long begin, long end, bool everGoes)
    {
        var history = everGoes ? new[] { Registered, Unregistered, Gone(begin, end) } : [Registered, Gone(begin, end)];
        Assert.Contains("found gone before its unregistration began", Fault(history), StringComparison.Ordinal);
    }

    [Fact]
    public void Found_gone_and_then_found_again() =>
        Assert.Contains(
            "found again by a lookup that began after that",
            Fault(Registered, Unregistered, Gone(51, 53), Found(54, 58)),
            StringComparison.Ordinal);

    [Fact]
    public void Found_again_by_another_reader_is_no_better()
    {
        var gone = Gone(51, 53) with { Reader = 0 };
        Assert.Contains("found again", Fault(Registered, Unregistered, gone, Found(54, 58) with { Reader = 1 }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_says_how_to_map_may_until_the_unregistration_returns()
    {
        Assert.Empty(Faults(Registered, Unregistered, Gone(51, 53), Found(30, 58), Held(57, 58)));
        Assert.Contains("mapped by its tag", Fault(Registered, Unregistered, Found(30, 70), Held(61, 70)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_right_at_no_time() =>
        Assert.Contains(
            "reader 1 gave a wrong answer",
            Fault(Registered, new HistoryEvent(1, 30, 40, HistoryKind.Wrong, 1)),
            StringComparison.Ordinal);

    [Fact]
    public void What_never_came_or_came_twice_or_went_twice()
    {
        Assert.Contains("registered 0 times", Fault(Found(1, 2)), StringComparison.Ordinal);
        Assert.Contains("registered 2 times", Fault(Registered, Registered), StringComparison.Ordinal);
        Assert.Contains("unregistered 2 times", Fault(Registered, Unregistered, Unregistered), StringComparison.Ordinal);
        Assert.Contains("before its registration had ended", Fault(Registered, Unregistered with { Begin = 19 }), StringComparison.Ordinal);
    }

    [Fact]
    public void One_registration_says_nothing_of_another() =>
        Assert.Empty(Faults(Registered, Unregistered, Registered with { Registration = 2 }, Found(61, 70) with { Registration = 2 }));

    [Fact]
    public void What_has_gone_is_forgotten_and_what_is_there_is_remembered()
    {
        var checker = new HistoryChecker();
        checker.Add([Registered, Unregistered, Registered with { Registration = 2 }]);
        checker.Settle();
        Assert.Equal(1, checker.Remembered);
        checker.Add([Unregistered with { Registration = 2 }, new HistoryEvent(2, 61, 62, HistoryKind.Live, 0)]);
        checker.Settle();
        Assert.Equal((0, 1, 5), (checker.Remembered, checker.Violations, checker.Operations));
    }

    [Fact]
    public void What_is_wrong_is_counted_once_however_often_it_is_judged()
    {
        var checker = new HistoryChecker();
        checker.Add([Registered, Gone(30, 35)]);
        checker.Settle();
        checker.Settle();
        Assert.Equal(1, checker.Violations);
    }

    private static HistoryEvent Found(long begin, long end) => new(1, begin, end, HistoryKind.Live, 0);

    private static HistoryEvent Held(long begin, long end) => new(1, begin, end, HistoryKind.Held, 0);

    private static HistoryEvent Gone(long begin, long end) => new(1, begin, end, HistoryKind.Gone, 0);

    private static string Fault(params HistoryEvent[] history) => Assert.Single(Faults(history));

    private static IReadOnlyList<string> Faults(params HistoryEvent[] history)
    {
        var checker = new HistoryChecker();
        checker.Add(history);
        checker.Settle();
        Assert.Equal(checker.Samples.Count, checker.Violations);
        return checker.Samples;
    }
}
