using Bench.Results;

namespace Bench.Claims;

/// <summary>Which few encodings stand for all in a picture that must be read at a glance.</summary>
internal static class Representatives
{
    private const string KernelTree = "interval-tree";
    private const string FlaggedKernelTree = "flag-interval-tree";

    /// <summary>The best of each position of the argument, and the kernel's interval tree, bare and behind a flag.</summary>
    /// <param name="rows">Rows that a picture would show; of one measure.</param>
    /// <returns>The rows of those that were chosen.</returns>
    public static IEnumerable<ResultRow> OfFamilies(IEnumerable<ResultRow> rows)
    {
        var all = rows.ToList();
        var chosen = Chosen(all);
        return all.Where(row => chosen.Contains((row.Encoding, row.TagBits)) || IsKernelTree(row));
    }

    /// <summary>The kernel's interval tree, bare and behind a flag.</summary>
    /// <param name="rows">Rows.</param>
    /// <returns>Those of them.</returns>
    public static IEnumerable<ResultRow> KernelTrees(IEnumerable<ResultRow> rows) => rows.Where(IsKernelTree);

    /// <summary>The same measurements in two experiments, one hot and one cold, at the most providers that both have.</summary>
    /// <param name="rows">Rows of the machine.</param>
    /// <param name="hot">The one.</param>
    /// <param name="cold">The other.</param>
    /// <returns>The rows of the best of each position, when hot or when cold, from both.</returns>
    public static IEnumerable<ResultRow> HotBesideCold(IReadOnlyList<ResultRow> rows, string hot, string cold)
    {
        var colds = Fullest(rows.Where(row => row.Experiment == cold)).ToList();
        var hots = rows.Where(row => row.Experiment == hot && colds.Exists(other =>
            other.Encoding == row.Encoding && other.TagBits == row.TagBits && other.Providers == row.Providers && other.Topology == row.Topology)).ToList();
        var shown = OfFamilies(colds).Concat(OfFamilies(hots)).Select(row => (row.Encoding, row.TagBits)).ToHashSet();
        return colds.Concat(hots).Where(row => shown.Contains((row.Encoding, row.TagBits)));
    }

    /// <summary>The rows of the largest machine among them.</summary>
    /// <param name="rows">Rows of one experiment.</param>
    /// <returns>Those with the most providers.</returns>
    public static IEnumerable<ResultRow> Fullest(IEnumerable<ResultRow> rows) =>
        rows.GroupBy(row => row.Providers).OrderBy(machine => machine.Key).LastOrDefault() ?? Enumerable.Empty<ResultRow>();

    // First who was measured at the most places, since a line that ends early shows little; then who is fastest there.
    private static HashSet<(string Encoding, int Bits)> Chosen(List<ResultRow> rows) => [.. rows
        .GroupBy(row => row.Family)
        .Select(family => family.GroupBy(row => (row.Encoding, row.TagBits)).OrderByDescending(one => one.Count()).ThenBy(Mean).First().Key)];

    private static bool IsKernelTree(ResultRow row) => row.Encoding is KernelTree or FlaggedKernelTree;

    private static double Mean(IEnumerable<ResultRow> rows) => rows.Average(row => Math.Log(Math.Max(row.NsPerBio, double.Epsilon)));
}
