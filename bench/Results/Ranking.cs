namespace Bench.Results;

/// <summary>Which rows are best, and which are tied with it.</summary>
/// <remarks>
/// By nanoseconds: rows of one run were measured in the same process starts, and a yardstick need not be the same for two rows (a chase
/// over as many lines as a lookup touches, say). Two rows are tied if the interval of their difference holds none.
/// </remarks>
public static class Ranking
{
    /// <summary>Rows from the best on; of equal ones by name.</summary>
    /// <param name="rows">Rows that may be compared: the same operation on the same machine model, in one run.</param>
    public static IReadOnlyList<ResultRow> Of(IEnumerable<ResultRow> rows) =>
        [.. rows.OrderBy(row => row.NsPerBio).ThenBy(row => row.Encoding, StringComparer.Ordinal)];

    /// <summary>The best row; null of none.</summary>
    /// <param name="rows">Rows that may be compared.</param>
    public static ResultRow? Best(IEnumerable<ResultRow> rows) => Of(rows) is [var best, ..] ? best : null;

    /// <summary>The rows that are tied with the best, without it.</summary>
    /// <param name="rows">Rows that may be compared.</param>
    /// <returns>From the fastest on.</returns>
    public static IReadOnlyList<ResultRow> Ties(IEnumerable<ResultRow> rows)
    {
        var ranked = Of(rows);
        return ranked.Count == 0 ? [] : [.. ranked.Skip(1).Where(row => !IsTold(ranked[0], row))];
    }

    /// <summary>Whether two rows differ by more than their intervals explain.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static bool IsTold(ResultRow one, ResultRow other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);

        // Intervals on logarithms, of means that are independent: their reaches add as squares do.
        var (fast, slow) = one.NsPerBio <= other.NsPerBio ? (one, other) : (other, one);
        var reach = Math.Sqrt(Square(Math.Log(fast.CiHigh / fast.NsPerBio)) + Square(Math.Log(slow.NsPerBio / slow.CiLow)));
        return Math.Log(slow.NsPerBio / fast.NsPerBio) > reach;
    }

    /// <summary>
    /// The smallest difference that rows tell apart: how far the interval between two of them reaches, in the median. What is less than
    /// this is not a difference.
    /// </summary>
    /// <param name="rows">Rows of a run.</param>
    /// <returns>A share; 0 of none.</returns>
    public static double Resolution(IEnumerable<ResultRow> rows)
    {
        var reaches = rows.Where(row => row.NsPerBio > 0).Select(row => (row.CiHigh - row.CiLow) / 2 / row.NsPerBio).Order().ToList();
        return reaches.Count == 0 ? 0 : Math.Sqrt(2) * reaches[reaches.Count / 2];
    }

    private static double Square(double value) => value * value;
}
