namespace Parsing;

/// <summary>Sums lists of decimal numbers.</summary>
public static class Numbers
{
    /// <summary>The sum of numbers with commas between them.</summary>
    public static long Sum(ReadOnlySpan<byte> text)
    {
        long sum = 0, number = 0;
        foreach (var letter in text)
        {
            if (letter == (byte)',')
            {
                (sum, number) = (sum + number, 0);
            }
            else
            {
                number = (10 * number) + letter - '0';
            }
        }

        return sum + number;
    }
}
