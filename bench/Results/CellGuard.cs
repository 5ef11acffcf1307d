namespace Bench.Results;

/// <summary>
/// Keeps a spreadsheet from running untrusted text of a results CSV as a formula. Such a cell is written with a leading single quote, which
/// is removed when it is read.
/// </summary>
/// <remarks>
/// Leading quotes before a dangerous character also get a quote, so that a text that already looks guarded reads back unchanged.
/// </remarks>
internal static class CellGuard
{
    private const char Quote = '\'';

    /// <summary>The cell to write for a text.</summary>
    public static string Guard(string text) => IsDangerous(text) ? Quote + text : text;

    /// <summary>The text that was written as this cell.</summary>
    public static string Unguard(string cell) => cell.StartsWith(Quote) && IsDangerous(cell) ? cell[1..] : cell;

    private static bool IsDangerous(string text)
    {
        var bare = text.AsSpan().TrimStart(Quote);
        return bare.Length > 0 && bare[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
    }
}
