using Bench.Files;
using Bench.Results;
using Bench.Runs;

namespace Bench.Reporting;

/// <summary>The scale of an axis.</summary>
internal enum AxisScale
{
    /// <summary>Equal steps.</summary>
    Linear,

    /// <summary>Equal factors.</summary>
    Log,

    /// <summary>One position per value, in order.</summary>
    Category,
}

/// <summary>The layout of a table.</summary>
internal enum TableLayout
{
    /// <summary>One line per row of the results, with all columns.</summary>
    Listing,

    /// <summary>One line per series, one column per value of x.</summary>
    Pivot,

    /// <summary>Encodings beside other contenders.</summary>
    Rivals,
}

/// <summary>
/// The declaration of an experiment's report: its question, and the columns that become axes, lines and cells. Tables and pictures are
/// derived from it and from the rows; there is no code per experiment.
/// </summary>
internal sealed record ReportSpec
{
    /// <summary>Name of the experiment, as in the results.</summary>
    public required string Experiment { get; init; }

    /// <summary>The question it answers, or the claim it tests: title of the section.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence or two under the title: how to read it.</summary>
    public string Note { get; init; } = "";

    /// <summary>The command that measures it, as typed; harmless to paste for any name of an experiment that was removed.</summary>
    public string Command => $"bench run {PathSlug.Of(Experiment)}";

    /// <summary>The x axis, and the columns of a pivot table.</summary>
    public required ResultColumn X { get; init; }

    /// <summary>The scale of the x axis.</summary>
    public required AxisScale XScale { get; init; }

    /// <summary>The lines of the plot, or the labels of its points when x is a category; the lines of a pivot table.</summary>
    public required ResultColumn Series { get; init; }

    /// <summary>The y axis.</summary>
    public required ResultMeasure Y { get; init; }

    /// <summary>One table and one plot for each value of this column; null for one table and one plot in total.</summary>
    public ResultColumn? SplitBy { get; init; }

    /// <summary>The kind of table.</summary>
    public TableLayout Layout { get; init; } = TableLayout.Pivot;

    /// <summary>The measures in a cell of a pivot table: the first one, followed by the others in parentheses.</summary>
    public IReadOnlyList<ResultMeasure> Cells { get; init; } = [ResultColumns.RatioToFloor, ResultColumns.NsPerBio];

    /// <summary>Whether the results page shows its rows, budget by budget.</summary>
    public bool InSummary { get; init; }

    /// <summary>Every encoding at every bit budget, with all other settings fixed: the table that all others explain.</summary>
    public static ReportSpec ByBudget(string experiment, string title) => new()
    {
        Experiment = experiment,
        Title = title,
        X = ResultColumns.TagBits,
        XScale = AxisScale.Category,
        Series = ResultColumns.Encoding,
        Y = ResultColumns.RatioToFloor,
        Layout = TableLayout.Listing,
        InSummary = true,
    };

    /// <summary>Providers from few to many: one table and plot for each bit budget, and one of the best encodings of each.</summary>
    public static ReportSpec ByProviders(string experiment, string title) => new()
    {
        Experiment = experiment,
        Title = title,
        X = ResultColumns.Providers,
        XScale = AxisScale.Log,
        Series = ResultColumns.Encoding,
        Y = ResultColumns.RatioToFloor,
        SplitBy = ResultColumns.TagBits,
    };

    /// <summary>A share from 0 to 1, all encodings in nanoseconds.</summary>
    public static ReportSpec ByShare(string experiment, string title, ResultColumn share) => new()
    {
        Experiment = experiment,
        Title = title,
        X = share,
        XScale = AxisScale.Linear,
        Series = ResultColumns.EncodingWithBits,
        Y = ResultColumns.NsPerBio,
        Cells = [ResultColumns.NsPerBio],
    };

    /// <summary>A few named conditions (temperature, dependency, topology, workload) side by side, with every encoding in each.</summary>
    public static ReportSpec ByCondition(string experiment, string title, ResultColumn condition) => new()
    {
        Experiment = experiment,
        Title = title,
        X = condition,
        XScale = AxisScale.Category,
        Series = ResultColumns.EncodingWithBits,
        Y = ResultColumns.RatioToFloor,
    };

    /// <summary>The mean that lines are ranked by, of the logarithms of y.</summary>
    public double MeanOf(IEnumerable<ResultRow> rows) => rows.Average(row => Math.Log(Math.Max(Y.Value(row), double.Epsilon)));

    /// <summary>The declarations for the experiments of some runs: declared ones in order, the others inferred from their rows.</summary>
    internal static IEnumerable<ReportSpec> Of(IReadOnlyList<Run> runs)
    {
        var byName = runs.SelectMany(run => run.Rows).ToLookup(row => row.Experiment, StringComparer.Ordinal);
        var declared = ExperimentPlots.All.Where(spec => byName.Contains(spec.Experiment)).ToList();
        return declared.Concat(
            byName
                .Select(rows => rows.Key)
                .Except(declared.Select(spec => spec.Experiment))
                .Order(StringComparer.Ordinal)
                .Select(name => Inferred(name, [.. byName[name]])));
    }

    /// <summary>Own encodings as ratios to the time of each peer measured beside them.</summary>
    public static ReportSpec AgainstPeers(string experiment, string title) => new()
    {
        Experiment = experiment,
        Title = title,
        X = ResultColumns.Yardstick,
        XScale = AxisScale.Category,
        Series = ResultColumns.EncodingWithBits,
        Y = ResultColumns.RatioToPeer,
        Layout = TableLayout.Rivals,
    };

    /// <summary>Infers a declaration for an experiment without one: all columns of its rows, over the column that varies most.</summary>
    /// <param name="experiment">Name of the experiment; untrusted.</param>
    /// <param name="rows">Its rows.</param>
    internal static ReportSpec Inferred(string experiment, IReadOnlyList<ResultRow> rows)
    {
        var swept = ResultColumns.Settings.MaxBy(column => (column.Distinct(rows).Count, column.IsNumeric))!;
        var varies = swept.Distinct(rows).Count > 1;
        var known = Experiments.Experiment.All.FirstOrDefault(one => one.Name == experiment);
        var title = known?.Question ?? experiment;
        var spec = varies && swept != ResultColumns.TagBits
            ? ByCondition(experiment, title, swept)
            : ByBudget(experiment, title) with { InSummary = false };
        return spec with
        {
            Note = known?.Note ?? "",
            XScale =
                swept == ResultColumns.Providers ? AxisScale.Log
                : swept.IsNumeric && swept != ResultColumns.TagBits ? AxisScale.Linear
                : AxisScale.Category,
            Layout = TableLayout.Listing,
        };
    }
}
