namespace Bench.Results;

/// <summary>Finds the best row, and says whether two rows differ.</summary>
/// <remarks>
/// Rows are ranked by nanoseconds: rows of one run were measured in the same process starts, and two rows may have different yardsticks
/// (for example, a chase over as many lines as a lookup touches).
/// </remarks>
internal static class Ranking
{
    /// <summary>The best row, the first by name of equal ones; null if there are no rows.</summary>
    /// <param name="rows">Rows that may be compared: the same operation on the same machine model, in one run.</param>
    public static ResultRow? Best(IEnumerable<ResultRow> rows) =>
        rows.OrderBy(row => row.NsPerBio).ThenBy(row => row.Encoding, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Whether two rows differ: whether the interval of their quotient excludes 1.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static bool IsTold(ResultRow one, ResultRow other) =>
        Estimate.Ns(one).Over(Estimate.Ns(other)).Against(1) != Side.Straddles;

    /// <summary>
    /// The smallest difference that rows can show: the half-width of the interval of the difference of two rows, in the median. A smaller
    /// difference is not a difference.
    /// </summary>
    /// <param name="rows">Rows of a run.</param>
    /// <returns>A share; 0 if there are no rows.</returns>
    public static double Resolution(IEnumerable<ResultRow> rows)
    {
        var reaches = rows.Where(row => row.NsPerBio > 0).Select(row => (row.CiHigh - row.CiLow) / 2 / row.NsPerBio).Order().ToList();
        return reaches.Count == 0 ? 0 : Math.Sqrt(2) * reaches[reaches.Count / 2];
    }
}
