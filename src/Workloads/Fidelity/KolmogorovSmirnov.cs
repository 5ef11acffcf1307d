namespace Workloads.Fidelity;

/// <summary>Distance between the distributions of two samples.</summary>
public static class KolmogorovSmirnov
{
    /// <summary>The two-sample distance: the largest difference between the two cumulative distributions. O(a + b).</summary>
    /// <param name="a">One sample, in ascending order.</param>
    /// <param name="b">The other, in ascending order.</param>
    /// <returns>0 (the same shares everywhere) to 1 (nothing in common).</returns>
    /// <exception cref="ArgumentException">A sample is empty.</exception>
    public static double Distance(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            throw new ArgumentException("Expected two samples with at least one value each.");
        }

        var largest = 0.0;
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var value = Math.Min(a[i], b[j]);
            while (i < a.Length && a[i] == value)
            {
                i++;
            }

            while (j < b.Length && b[j] == value)
            {
                j++;
            }

            largest = Math.Max(largest, Math.Abs(((double)i / a.Length) - ((double)j / b.Length)));
        }

        return largest;
    }
}
