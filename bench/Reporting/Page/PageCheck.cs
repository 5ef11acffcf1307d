namespace Bench.Reporting.Page;

/// <summary>
/// Checks whether two pages have the same content. Rows are compared unpacked, because compressor versions differ.
/// </summary>
internal static class PageCheck
{
    /// <summary>Checksum and length at the end of a gzip.</summary>
    private const int TrailerLength = 8;

    /// <summary>Whether a page on disk equals the page that would be written.</summary>
    /// <param name="found">The text on disk; untrusted, of any kind.</param>
    /// <param name="expected">The page that would be written.</param>
    /// <returns>True if everything except the packing of the rows is equal; false also if either text is not a page.</returns>
    public static bool IsSame(string found, string expected)
    {
        if (Split(found) is not { } left || Split(expected) is not { } right
            || left.Before != right.Before || left.After != right.After
            || PageData.Unpack(right.Rows) is not { } rows)
        {
            return false;
        }

        // Reads one byte more than expected, to detect a longer text without reading to its end. Compares the checksum too: a browser
        // rejects a block with a wrong checksum or with data after it, while this runtime reads on.
        return PageData.Unpack(left.Rows, rows.Length + 1) is { } others && others.AsSpan().SequenceEqual(rows)
            && Trailer(left.Rows).SequenceEqual(Trailer(right.Rows));
    }

    private static byte[] Trailer(string packed) => Convert.FromBase64String(packed)[^TrailerLength..];

    private static (string Before, string Rows, string After)? Split(string page)
    {
        var start = page.IndexOf(WebPage.RowsOpening, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += WebPage.RowsOpening.Length;
        var end = page.IndexOf(WebPage.RowsClosing, start, StringComparison.Ordinal);
        return end < 0 ? null : (page[..start], page[start..end], page[end..]);
    }
}
