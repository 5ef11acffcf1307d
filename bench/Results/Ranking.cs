namespace Bench.Results;

/// <summary>Finds the best row, and the rows that are tied with it.</summary>
/// <remarks>
/// Rows are ranked by nanoseconds: rows of one run were measured in the same process starts, and two rows may have different yardsticks
/// (for example, a chase over as many lines as a lookup touches). Two rows are tied if the interval of their difference holds 0.
/// </remarks>
internal static class Ranking
{
    /// <summary>Sorts rows from the fastest to the slowest; equal rows by name.</summary>
    /// <param name="rows">Rows that may be compared: the same operation on the same machine model, in one run.</param>
    public static IReadOnlyList<ResultRow> Of(IEnumerable<ResultRow> rows) =>
        [.. rows.OrderBy(row => row.NsPerBio).ThenBy(row => row.Encoding, StringComparer.Ordinal)];

    /// <summary>The best row; null if there are no rows.</summary>
    /// <param name="rows">Rows that may be compared.</param>
    public static ResultRow? Best(IEnumerable<ResultRow> rows) => Of(rows) is [var best, ..] ? best : null;

    /// <summary>The rows that are tied with the best, without it.</summary>
    /// <param name="rows">Rows that may be compared.</param>
    /// <returns>The rows, the fastest first.</returns>
    public static IReadOnlyList<ResultRow> Ties(IEnumerable<ResultRow> rows)
    {
        var ranked = Of(rows);
        return ranked.Count == 0 ? [] : [.. ranked.Skip(1).Where(row => !IsTold(ranked[0], row))];
    }

    /// <summary>Whether two rows differ: whether the interval of their difference excludes 0.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static bool IsTold(ResultRow one, ResultRow other)
    {
        // Intervals of independent means, on logarithms: the squares of their half-widths add.
        var (fast, slow) = one.NsPerBio <= other.NsPerBio ? (one, other) : (other, one);
        var reach = Math.Sqrt(Square(Math.Log(fast.CiHigh / fast.NsPerBio)) + Square(Math.Log(slow.NsPerBio / slow.CiLow)));
        return Math.Log(slow.NsPerBio / fast.NsPerBio) > reach;
    }

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

    private static double Square(double value) => value * value;
}
