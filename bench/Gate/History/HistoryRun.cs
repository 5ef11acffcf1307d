using Bench.Gate.Counting;
using Bench.Gate.Programs;
using Bench.Gate.Timing;
using Bench.Gate.Verdicts;
using Workloads;

namespace Bench.Gate.History;

/// <summary>The series of one loop over the commits, and the commits at which it changed.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Tier">The tier that measured it.</param>
/// <param name="Commits">Numbers of the commits that have a value.</param>
/// <param name="Values">One value per commit, as a share of the newest commit's value.</param>
/// <param name="Changes">The changes of the level; their indices are commit numbers.</param>
internal sealed record HistorySeries(
    string Loop, string Tier, IReadOnlyList<int> Commits, IReadOnlyList<double> Values, IReadOnlyList<ChangePoint> Changes);

/// <summary>
/// Compares many commits with the newest of them, each in its own gate, so that errors do not accumulate from commit to commit.
/// </summary>
/// <param name="measure">Gates a commit against the newest, the anchor.</param>
/// <param name="journal">The earlier measurements.</param>
internal sealed class HistoryRun(Func<Revision, IReadOnlyList<GateRow>> measure, HistoryJournal journal)
{
    /// <summary>Commits that could not be measured, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Refused =>
        journal.Read().Where(entry => entry.Value.Refusal is not null).ToDictionary(entry => entry.Key, entry => entry.Value.Refusal!);

    /// <summary>Measures the commits that have not been measured yet, and tells of each when it is done.</summary>
    public void Measure(IReadOnlyList<Revision> commits, Action<Revision, string?> measured)
    {
        var known = journal.Read();
        foreach (var commit in commits.Where(commit => !known.ContainsKey(commit.Sha)))
        {
            var (refusal, rows) = Try(commit);
            journal.Append(commit.Sha, refusal, rows);
            measured(commit, refusal);
        }
    }

    /// <summary>The series of every loop and tier over commits, the oldest first.</summary>
    public IReadOnlyList<HistorySeries> Series(IReadOnlyList<Revision> commits)
    {
        var known = journal.Read();
        var rows = commits
            .SelectMany((commit, i) => known.TryGetValue(commit.Sha, out var entry) ? entry.Rows.Select(row => (Index: i, Row: row)) : [])
            .ToList();
        return
        [
            .. rows.GroupBy(row => row.Row.Loop)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group =>
                    new[]
                    {
                        Of(group.Key, "counted", [.. group.Select(row => (row.Index, row.Row.Work))], CountedJudge.Threshold),
                        Of(group.Key, "timed", [.. group.Select(row => (row.Index, row.Row.Ratio))], TimedJudge.LeastThreshold),
                    }.OfType<HistorySeries>()),
        ];
    }

    private static HistorySeries? Of(string loop, string tier, IReadOnlyList<(int Index, double Value)> all, double threshold)
    {
        var values = all.Where(point => point.Value > 0).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        double[] shares = [.. values.Select(point => point.Value / values[^1].Value)];
        return new HistorySeries(
            loop,
            tier,
            [.. values.Select(point => point.Index)],
            shares,
            [.. ChangePoints.Of(shares, threshold).Select(point => point with { Index = values[point.Index].Index })]);
    }

    private (string? Refusal, IReadOnlyList<HistoryRow> Rows) Try(Revision commit)
    {
        try
        {
            return (
                null,
                [
                    .. measure(commit)
                        .Select(row => new HistoryRow(
                            row.Loop,
                            row.Counts.OrderBy(pair => pair.Isa, StringComparer.Ordinal).LastOrDefault()?.Base.Work ?? 0,
                            row.Timed is { } timed ? 1 / timed.Ratio : row.IsIdentical ? 1 : 0)),
                ]);
        }
        catch (BadInputException error)
        {
            // Commits older than a change of the contract do not build with today's loops.
            return (error.Message, []);
        }
    }
}
