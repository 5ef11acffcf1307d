namespace Bench.Reporting.Page;

/// <summary>
/// Whether two pages say the same: their rows are compared as they are when unpacked, since compressors differ from version to version.
/// </summary>
internal static class PageCheck
{
    /// <summary>Checksum and length at the end of a gzip.</summary>
    private const int TrailerLength = 8;

    /// <summary>Whether a page on disk is the one that would be written.</summary>
    /// <param name="found">The text on disk: anyone's, of any kind.</param>
    /// <param name="expected">The page that would be written.</param>
    /// <returns>True when all but the packing of the rows is the same; false too when either is no page.</returns>
    public static bool IsSame(string found, string expected)
    {
        if (Split(found) is not { } left || Split(expected) is not { } right
            || left.Before != right.Before || left.After != right.After
            || PageData.Unpack(right.Rows) is not { } rows)
        {
            return false;
        }

        // One byte more than there should be, so that what goes on too long is seen without being read to its end. The checksum is compared
        // too: a browser refuses a block whose checksum is wrong, or that goes on behind it, where this runtime reads on.
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
