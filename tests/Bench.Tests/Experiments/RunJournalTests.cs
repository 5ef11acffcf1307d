using Bench.Experiments;
using Bench.Files;
using Bench.Measuring;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Xunit;

namespace Bench.Tests.Experiments;

public sealed class RunJournalTests : IDisposable
{
    private static readonly ResultRow First = MadeUpResults.Row(ns: 1);
    private static readonly ResultRow Second = MadeUpResults.Row(encoding: "bar-pointer", bits: 64, ns: 2);
    private static readonly MeasuringHost Host = new(First.Commit, First.Cpu, First.Runtime);
    private static readonly RunSettings Settings = new(false, First.Bios, First.Iterations, TimeSpan.FromSeconds(1), 1, 1);
    private readonly TemporaryDirectory folder = new();

    private string Folder => folder[PathSlug.Of(First.Cpu)];

    private string File1 => Path.Combine(Folder, "unfinished-run.journal");

    [Fact]
    public void A_run_goes_on_with_what_was_added()
    {
        var journal = Open();
        Assert.Null(journal.Find(First));
        journal.Add(First);
        journal.Add(Second);
        Assert.Equal(First, journal.Find(First));
        var next = Open();
        Assert.Equal(First, next.Find(First with { NsPerBio = 0, Utc = "" }));
        Assert.Equal(Second, next.Find(Second));
        Assert.Null(next.Find(First with { Rounds = 2 }));
        next.Publish([First, Second], partial: false);
        Assert.Equal([First, Second], ResultStore.ReadAll(folder.Root));
        Assert.False(File.Exists(File1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void A_torn_last_line_is_dropped_and_the_rest_is_kept(int left)
    {
        var journal = Open();
        journal.Add(First);
        var whole = new FileInfo(File1).Length;
        journal.Add(Second);

        // The last line ends after so many bytes, or one before its end.
        var length = Math.Min(whole + left, new FileInfo(File1).Length - 1);
        using (var file = File.OpenWrite(File1))
        {
            file.SetLength(length);
        }

        var next = Open();
        Assert.Equal(First, next.Find(First));
        Assert.Null(next.Find(Second));

        // What comes next is not appended to the torn line.
        next.Add(Second);
        Assert.Equal([First, Second], RowCsv<ResultRow>.Read(File1));
        Assert.Empty(Abandoned);
    }

    [Fact]
    public void Rows_of_other_code_are_not_used_and_not_lost()
    {
        Open().Add(First);
        Open().Add(Second with { Commit = "other" });
        var next = Open();
        Assert.Equal(First, next.Find(First));
        Assert.Null(next.Find(Second));
        Assert.Equal([First, Second with { Commit = "other" }], RowCsv<ResultRow>.Read(Assert.Single(Abandoned)));
    }

    [Fact]
    public void Rows_of_other_settings_are_not_used_and_not_lost()
    {
        Open().Add(First);
        Assert.Null(RunJournal.Open(folder.Root, Host, Settings with { Iterations = 3 }, fresh: false).Find(First));
        Assert.Equal([First], RowCsv<ResultRow>.Read(Assert.Single(Abandoned)));
    }

    [Fact]
    public void A_journal_of_another_version_is_not_used_and_not_lost()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(File1, "experiment,other_column\nbudget,1\n");
        Assert.Null(Open().Find(First));
        Assert.Equal("experiment,other_column\nbudget,1\n", File.ReadAllText(Assert.Single(Abandoned)));
    }

    [Fact]
    public void Two_journals_that_are_abandoned_within_a_second_are_both_kept()
    {
        Open().Add(First);
        var second = First with { Commit = "second" };
        RunJournal.Open(folder.Root, Host with { Commit = second.Commit }, Settings, fresh: false).Add(second);
        Assert.Null(Open().Find(First));
        Assert.Equal([First, second], Abandoned.SelectMany(RowCsv<ResultRow>.Read).OrderBy(row => row.Commit, StringComparer.Ordinal));
    }

    [Fact]
    public void A_measurement_made_anew_with_another_seed_takes_the_place_of_the_first()
    {
        var anew = First with { Seed = First.Seed + 1, NsPerBio = 1.01 };
        var journal = Open();
        journal.Add(First);
        journal.Add(anew);
        Assert.Equal(anew, journal.Find(First));
        var next = Open();
        Assert.Equal(anew, next.Find(First));
        next.Publish([First], partial: false);
        Assert.Equal([anew], ResultStore.ReadAll(folder.Root));
    }

    [Fact]
    public void What_a_killed_run_left_half_written_is_removed()
    {
        Directory.CreateDirectory(Folder);
        var leftover = Path.Combine(Folder, ".budget.csv.0123.tmp");
        File.WriteAllText(leftover, "half");
        Open();
        Assert.False(File.Exists(leftover));
    }

    public void Dispose() => folder.Dispose();

    private string[] Abandoned => Directory.GetFiles(Folder, "*.abandoned");

    private RunJournal Open() => RunJournal.Open(folder.Root, Host, Settings, fresh: false);
}
