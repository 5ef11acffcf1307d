using System.Globalization;

namespace Bench.Reporting;

/// <summary>The value of one row in one column: a number for sorting and positioning, and a text to show.</summary>
/// <param name="Order">Position among other values: the number itself in a numeric column.</param>
/// <param name="Text">The text to show; untrusted.</param>
internal readonly record struct ColumnValue(double Order, string Text)
{
    /// <summary>Sorts by position, then by text; the same on every machine.</summary>
    public static IComparer<ColumnValue> Sorted { get; } = Comparer<ColumnValue>.Create((x, y) =>
        x.Order.CompareTo(y.Order) is var byOrder and not 0 ? byOrder : string.CompareOrdinal(x.Text, y.Text));

    /// <summary>A number, shown as it is.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static ColumnValue Of(double number) => new(number, number.ToString("0.######", CultureInfo.InvariantCulture));

    /// <summary>A name.</summary>
    /// <param name="text">The name; empty is shown as "(none)".</param>
    /// <returns>The value.</returns>
    public static ColumnValue Of(string text) => new(0, string.IsNullOrEmpty(text) ? "(none)" : text);

    /// <summary>One of a few known words, in their natural order; unknown words come after them.</summary>
    /// <param name="text">The word.</param>
    /// <param name="known">The known words, in order.</param>
    /// <returns>The value.</returns>
    public static ColumnValue Ranked(string text, params ReadOnlySpan<string> known)
    {
        var rank = known.IndexOf(text);
        return Of(text) with { Order = rank < 0 ? known.Length : rank };
    }
}
