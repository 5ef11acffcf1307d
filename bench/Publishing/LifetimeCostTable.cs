using Bench.Claims;
using Bench.Lifetime;
using Bench.Measuring;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;
using Lookups.Registry;

namespace Bench.Publishing;

/// <summary>
/// The cost of lifetime at each bit budget, one line each: of the encodings with the same promise and bits, the fastest to read.
/// </summary>
internal static class LifetimeCostTable
{
    /// <summary>A table for each machine.</summary>
    /// <param name="runs">The runs. Untrusted.</param>
    /// <param name="links">Links to the rows.</param>
    /// <returns>Markdown.</returns>
    public static string Markdown(IReadOnlyList<Run> runs, RowLinks links) => string.Join('\n', runs
        .Select(run => Of(new Evidence(run).Registered, run.Machine.Name, links))
        .Where(table => table.Length > 0));

    private static string Of(IReadOnlyList<ResultRow> rows, string cpu, RowLinks links)
    {
        var still = rows.Where(row => row is { Readers: 1, UpdatesPerSecond: 0 }).ToList();
        var busiest = rows.Select(row => row.UpdatesPerSecond).DefaultIfEmpty().Max();
        if (still.Count == 0)
        {
            return "";
        }

        var table = new MarkdownTable([
            MarkdownTable.Number("bits"),
            MarkdownTable.Text("encoding"),
            MarkdownTable.Text("a bio in flight after its provider is removed"),
            MarkdownTable.Text("the provider may be removed"),
            MarkdownTable.Number("time per bio"),
            MarkdownTable.Number("× without a registry"),
            MarkdownTable.Number("one update"),
            MarkdownTable.Number("longest of 1000 batches"),
            MarkdownTable.Number($"the same at {busiest} updates per second"),
            MarkdownTable.Text("row"),
        ]);
        foreach (var (promise, best) in still
                .GroupBy(row => (row.TagBits, Promise: PromiseOf(row)))
                .Select(alike => (alike.Key.Promise, Best: alike.MinBy(row => row.NsPerBio)!))
                .OrderBy(line => line.Best.TagBits)
                .ThenBy(line => line.Best.NsPerBio))
        {
            var busy = rows.FirstOrDefault(row => row.Readers == 1 && row.UpdatesPerSecond == busiest && busiest > 0 && IsSame(row, best));
            table.Add(
                $"{best.TagBits}",
                MarkdownText.Escape(best.Encoding),
                promise is null ? "" : PromiseTable.InFlight(promise),
                promise is null ? "" : PromiseTable.MayGo(promise),
                Quantity.Duration(best.NsPerBio),
                MarkdownText.Escape(Quantity.WithInterval(Estimate.Ratio(best))),
                Quantity.Duration(best.RegisterNs),
                Quantity.Duration(best.BatchP999Ns),
                busy is null ? "not measured" : Quantity.Duration(busy.BatchP999Ns),
                links.Place(best));
        }

        return $"{MarkdownText.Escape(cpu)}:\n\n{table}";
    }

    /// <summary>Whether two rows are of one encoding on one machine model, under any conditions.</summary>
    private static bool IsSame(ResultRow one, ResultRow other) =>
        one.Encoding == other.Encoding
        && one.TagBits == other.TagBits
        && one.Topology == other.Topology
        && one.Providers == other.Providers;

    /// <summary>Null for an encoding that was removed after the measurement.</summary>
    private static LifetimePromise? PromiseOf(ResultRow row) =>
        OwnVariant.All.FirstOrDefault(variant => variant.TagBits == row.TagBits && variant.Info.Name == row.Encoding)?.LifetimePromise();
}
