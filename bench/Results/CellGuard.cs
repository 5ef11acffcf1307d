namespace Bench.Results;

/// <summary>
/// Keeps untrusted text from being run as a formula when a results CSV is opened in a spreadsheet: such a cell gets a single
/// quote in front when it is written and loses it again when it is read.
/// </summary>
/// <remarks>
/// Quotes that stand before a dangerous character are counted as part of the guard's alphabet, so that a text that already
/// looks guarded survives the round trip too.
/// </remarks>
internal static class CellGuard
{
    private const char Quote = '\'';

    /// <summary>What to write for a text.</summary>
    public static string Guard(string text) => IsDangerous(text) ? Quote + text : text;

    /// <summary>The text that was written as this cell.</summary>
    public static string Unguard(string cell) => cell.StartsWith(Quote) && IsDangerous(cell) ? cell[1..] : cell;

    private static bool IsDangerous(string text)
    {
        var bare = text.AsSpan().TrimStart(Quote);
        return bare.Length > 0 && bare[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
    }
}
