using Bench.Files;
using Bench.Measuring;
using Bench.Results;
using Bench.Runs;
using Lookups;

namespace Bench.Reporting.Plots;

/// <summary>A picture and its path.</summary>
/// <param name="Experiment">The experiment; untrusted.</param>
/// <param name="Stem">Path below the directory of plots, without extension; safe.</param>
/// <param name="Picture">The picture, with its title.</param>
internal sealed record PlacedPicture(string Experiment, string Stem, Picture Picture);

/// <summary>
/// The picture of an experiment: one panel for each value of the dividing column, with all machines in each panel. A panel shows the
/// fastest structures of each family, and the trees that they are compared with.
/// </summary>
internal static class ExperimentPicture
{
    /// <summary>Maximum number of lines of one family in a panel; more would be indistinguishable.</summary>
    private const int MostOfFamily = 2;

    private const int MostPanels = 24;
    private const string Foot = "Bars: 95 % intervals. Each family has one colour.";
    private const string LineFoot = "The fastest of each family that a kernel could use, and the trees.";
    private const string DotFoot = "Hollow: SIMD, which a kernel would not use.";
    private const string MachinesFoot = "Machines in order: circles, squares, diamonds.";

    /// <summary>A picture of every experiment in the runs.</summary>
    /// <param name="runs">The runs, of one code.</param>
    public static IReadOnlyList<PlacedPicture> All(IReadOnlyList<Run> runs)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. from spec in ReportSpec.Of(runs)
               let picture = Of(spec, [.. runs.SelectMany(run => run.Of(spec.Experiment))])
               select new PlacedPicture(spec.Experiment, Free(PathSlug.Of(spec.Experiment), taken), picture),
        ];
    }

    /// <summary>The picture of one experiment.</summary>
    /// <param name="spec">Its declaration.</param>
    /// <param name="rows">Its rows, of all runs; at least one.</param>
    internal static Picture Of(ReportSpec spec, IReadOnlyList<ResultRow> rows)
    {
        var isLine = spec.X.IsNumeric
            && (spec.XScale == AxisScale.Linear || (spec.XScale == AxisScale.Log && rows.All(row => spec.X.Value(row).Order > 0)));
        List<string> runs = [.. rows.Select(row => row.Run).Distinct(StringComparer.Ordinal)];
        var all = Parts(spec, rows, isLine).ToList();
        var parts = all.Take(MostPanels).Select(part => (part.Name, Rows: Shown(spec, part.Rows, isLine))).ToList();
        var texts = rows.Select(spec.X.Value).DistinctBy(x => x.Order).ToDictionary(x => x.Order, x => x.Text);
        var y = YardstickNames.Named(spec.Y, rows);
        var caption = new PlotCaption(
            Finding.Of(spec, [.. parts.SelectMany(part => part.Rows).Where(row => row.Run == runs[0])]),
            $"{spec.Title} {string.Join(", ", rows.Select(row => row.Machine).Distinct())}; {Provenance.Setting(spec, rows)}.",
            string.Join(
                ' ',
                [
                    Foot,
                    isLine ? LineFoot : DotFoot,
                    .. runs.Count > 1 ? new[] { MachinesFoot } : [],
                    .. all.Count > MostPanels
                        ? new[] { $"The first {MostPanels} panels of {all.Count}." }
                        : [],
                    $"Commit {string.Join(", ", rows.Select(row => row.Commit).Distinct().Order(StringComparer.Ordinal).Take(2))}.",
                ]));
        return new PanelGrid(
            caption,
            new PlotAxis(spec.X.AxisLabel, isLine ? spec.XScale : AxisScale.Category, x => texts[x]),
            new PlotAxis(YardstickNames.Unit(spec.Y, rows) is { Length: > 0 } unit ? unit : y.AxisLabel, AxisScale.Log, y.Format),
            [.. parts.Select(part => new PlotPanel(part.Name, Series(spec, part.Rows, runs, isLine)))]).ToPicture();
    }

    private static IEnumerable<(string Name, IReadOnlyList<ResultRow> Rows)> Parts(
        ReportSpec spec, IReadOnlyList<ResultRow> rows, bool isLine)
    {
        List<(List<(ResultColumn Column, ColumnValue Value)> Keys, List<ResultRow> Rows)> parts =
        [
            .. from panel in Panel.Split(spec, rows)
               from place in isLine ? [.. panel.Rows.GroupBy(_ => default(ColumnValue))]
                   : panel.Rows.GroupBy(spec.X.Value).OrderBy(place => place.Key, ColumnValue.Sorted).ToList()
               select ((List<(ResultColumn, ColumnValue)>)[.. isLine ? [] : new[] { (spec.X, place.Key) }, .. panel.Keys], place.ToList()),
        ];

        // A title only has space for the text that distinguishes its panel from the others.
        var names = parts.ConvertAll(_ => "");
        for (var key = 0; key < parts[0].Keys.Count; key++)
        {
            var alike = names.Zip(parts, (name, part) => (Name: name, part.Keys[key].Value)).Distinct().Count();
            if (alike > names.Distinct(StringComparer.Ordinal).Count())
            {
                names = [.. names.Zip(parts, (name, part) => name.Length > 0 ? $"{name}, {Said(part.Keys[key])}" : Said(part.Keys[key]))];
            }
        }

        return names.Zip(parts, (name, part) => (name, (IReadOnlyList<ResultRow>)part.Rows));
    }

    private static string Said((ResultColumn Column, ColumnValue Value) key) =>
        key.Column.IsNumeric ? Panel.Describe(key.Column, key.Value) : key.Value.Text;

    /// <summary>
    /// The fastest rows of each family, with the longest lines first, because a line that ends early shows little; all rows of a listing.
    /// </summary>
    private static IReadOnlyList<ResultRow> Shown(ReportSpec spec, IReadOnlyList<ResultRow> rows, bool isLine)
    {
        if (spec.Layout == TableLayout.Listing && !isLine)
        {
            return rows;
        }

        // If a kernel could use none of the rows, show all of them.
        IReadOnlyList<ResultRow> usable = [.. rows.Where(ResultColumns.IsUsable)];
        usable = usable.Count > 0 ? usable : rows;
        var chosen = usable
            .GroupBy(row => (row.Family, row.Role))
            .SelectMany(family =>
                family
                    .GroupBy(StructureOf)
                    .OrderByDescending(one => one.Count())
                    .ThenBy(spec.MeanOf)
                    .DistinctBy(one => one.Key.Encoding)
                    .Take(MostOfFamily))
            .Select(one => one.Key)
            .ToHashSet();
        return
        [
            .. usable.Where(row =>
                chosen.Contains(StructureOf(row))
                || OwnVariant.ByName.GetValueOrDefault(row.Encoding) is { IsMainline: true, Kind: StructureKind.Tree }),
        ];
    }

    private static IReadOnlyList<PlotSeries> Series(
        ReportSpec spec, IReadOnlyList<ResultRow> rows, List<string> runs, bool isLine) =>
    [
        .. from line in rows.GroupBy(row => (Label: RowOrigin.Label(row, spec.Series.Value(row).Text), Machine: runs.IndexOf(row.Run)))
           orderby (line.Key.Machine, isLine ? 0 : spec.Y.Value(line.First()))
           let any = line.First()
           select new PlotSeries(
               line.Key.Label, SeriesStyle.OfFamily(any.Family, ResultColumns.IsSimd(any), line.Key.Machine),
               [.. line.OrderBy(row => spec.X.Value(row).Order).Select(row => Point(spec, row))]),
        .. isLine && spec.Y.Floor is { } floor ? [Floor(spec, rows, floor)] : Array.Empty<PlotSeries>(),
    ];

    private static PlotSeries Floor(ReportSpec spec, IReadOnlyList<ResultRow> rows, Func<ResultRow, double> floor) => new(
        YardstickNames.Short(rows), SeriesStyle.Floor,
        [
            .. from place in rows.GroupBy(row => spec.X.Value(row).Order)
               orderby place.Key
               let floors = place.Select(floor).Order().ToList()
               let median = floors[floors.Count / 2]
               select new PlotPoint(place.Key, median, median, median),
        ]);

    private static PlotPoint Point(ReportSpec spec, ResultRow row) =>
        new(spec.X.Value(row).Order, spec.Y.Value(row), spec.Y.Low(row), spec.Y.High(row));

    private static (string Encoding, int Bits, string Role, string Library) StructureOf(ResultRow row) =>
        (row.Encoding, row.TagBits, row.Role, row.Library);

    // Two names that differ only in characters that a path cannot hold still get separate files.
    private static string Free(string stem, HashSet<string> taken)
    {
        var free = stem;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = $"{stem}-{i}";
        }

        return free;
    }
}
