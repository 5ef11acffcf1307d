using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Page.Tests;

/// <summary>What the page ought to show, computed here once more from the rows of the CSV, without haste and without its code.</summary>
internal static class Reference
{
    /// <summary>The filters by the names they have in a link.</summary>
    public static IReadOnlyDictionary<string, Func<ResultRow, string>> Filters { get; } = new Dictionary<string, Func<ResultRow, string>>
    {
        ["bits"] = row => Text(row.TagBits),
        ["providers"] = row => Text(row.Providers),
        ["p2p"] = row => Text(row.P2pShare),
        ["workload"] = row => row.Workload,
        ["temperature"] = row => row.Temperature,
        ["isa"] = row => row.Isa,
        ["role"] = row => row.Role,
        ["experiment"] = row => row.Experiment,
        ["machine"] = row => row.Machine,
        ["topology"] = row => row.Topology,
        ["operation"] = row => row.Operation,
        ["dependency"] = row => row.Dependency,
        ["family"] = row => row.Family,
        ["yardstick"] = row => row.Yardstick,
        ["bounce"] = row => Text(row.BounceShare),
        ["locality"] = row => Text(row.ProviderLocality),
        ["readers"] = row => Text(row.Readers),
    };

    /// <summary>What rows must have in common to be compared.</summary>
    public static string Place(ResultRow row) =>
        string.Join(
            '\n',
            row.Experiment,
            row.Machine,
            row.Topology,
            row.Providers,
            row.Workload,
            Text(row.P2pShare),
            Text(row.BounceShare),
            Text(row.ProviderLocality),
            row.Temperature,
            row.Dependency,
            row.Operation,
            row.Readers,
            row.UpdatesPerSecond,
            row.Yardstick);

    /// <summary>The rows that pass filters.</summary>
    public static List<ResultRow> Picked(IEnumerable<ResultRow> rows, IReadOnlyDictionary<string, string[]> chosen) =>
        [.. rows.Where(row => chosen.All(filter => filter.Value.Length == 0 || filter.Value.Contains(Filters[filter.Key](row))))];

    /// <summary>The place that opens: the one of the budget experiment with most rows, else any with most.</summary>
    public static List<ResultRow> Opening(IEnumerable<ResultRow> picked) =>
        [.. picked.GroupBy(Place).MaxBy(place => (place.First().Experiment == "budget", place.Count()))!];

    /// <summary>The rows that each option would leave if its filter let only that through.</summary>
    public static Dictionary<string, int> Counts(IReadOnlyList<ResultRow> rows, IReadOnlyDictionary<string, string[]> chosen)
    {
        var counts = new Dictionary<string, int>();
        foreach (var (key, value) in Filters)
        {
            var others = Picked(rows, chosen.Where(filter => filter.Key != key).ToDictionary()).CountBy(value).ToDictionary();
            foreach (var option in rows.Select(value).Distinct())
            {
                counts[$"filter-{key}={option}"] = others.GetValueOrDefault(option);
            }
        }

        return counts;
    }

    /// <summary>The own rows that no other own row beats in time and memory both: every pair is looked at.</summary>
    public static List<ResultRow> Front(IReadOnlyList<ResultRow> view)
    {
        var own = view.Where(row => row.Role == "own").ToList();
        return
        [
            .. own.Where(row =>
                !own.Any(other =>
                    Ratio(other) <= Ratio(row)
                    && other.FootprintBytes <= row.FootprintBytes
                    && (Ratio(other) < Ratio(row) || other.FootprintBytes < row.FootprintBytes))),
        ];
    }

    /// <summary>The best: a kernel could use it, where there is such a row; never a twin or a peer.</summary>
    public static ResultRow? Best(IEnumerable<ResultRow> rows) => rows
        .Where(row => row.Role == "own")
        .OrderBy(row => row.KernelUsable && row.Isa == "scalar" ? 0 : 1).ThenBy(Ratio).ThenBy(row => row.Encoding, StringComparer.Ordinal)
        .FirstOrDefault();

    public static List<ResultRow> BestOfBudgets(IEnumerable<ResultRow> rows) =>
        [.. rows.GroupBy(row => row.TagBits).OrderBy(budget => budget.Key).Select(Best).OfType<ResultRow>()];

    /// <summary>The cells of a row, as the table is to show them.</summary>
    public static string[] Cells(ResultRow row) =>
    [
        Text(row.TagBits), row.Family, row.Isa,
        $"{Quantity.Ns(PublishedRows.Carried(row.NsPerBio))} {Span(row.CiLow, row.CiHigh)}",
        Quantity.Ns(PublishedRows.Carried(row.FloorNs)),
        $"{Quantity.Ratio(Ratio(row))} {Span(row.RatioLow, row.RatioHigh)}",
        Quantity.Bytes(row.FootprintBytes),
        Quantity.Duration(PublishedRows.Carried(row.BuildNs)),
        Quantity.Duration(PublishedRows.Carried(row.RegisterNs)),
        row.LinesPerLookup > 0 ? Quantity.Ratio(PublishedRows.Carried(row.LinesPerLookup)) : "",
        RowNotes.Of(row),
    ];

    /// <summary>The order in which the table opens.</summary>
    public static List<ResultRow> InOrder(IEnumerable<ResultRow> view) =>
        [.. view.OrderBy(row => row.TagBits).ThenBy(Ratio).ThenBy(row => row.Encoding, StringComparer.Ordinal)];

    public static double Ratio(ResultRow row) => PublishedRows.Carried(row.RatioToFloor);

    public static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static string Span(double low, double high) => Quantity.Interval(PublishedRows.Carried(low), PublishedRows.Carried(high));
}
