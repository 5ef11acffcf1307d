using System.Collections.Immutable;
using System.Numerics;

namespace Workloads.Models;

/// <summary>The count of values in a range; a range of width 1 is one value, counted exactly.</summary>
/// <param name="Low">The smallest value of the range.</param>
/// <param name="Width">Number of values in the range; they are assumed to be equally likely.</param>
/// <param name="Count">Number of occurrences.</param>
public readonly record struct ValueRange(ulong Low, ulong Width, long Count);

/// <summary>
/// Counts of numbers of any size in bounded memory: frequent values exactly, the others in ranges with a width of at most 1/32 of their
/// size. Two counts can be added.
/// </summary>
/// <remarks>
/// The ranges are those of an HDR histogram: 32 per octave, and each value below 64 by itself. At most <see cref="MostExact"/> values are
/// counted individually; past that, rare values move into their ranges. This loses only the position of a value within a range, which is
/// 3 % wide. O(1) per value.
/// </remarks>
public sealed class ValueCounts
{
    /// <summary>Maximum number of values counted exactly at a time.</summary>
    public const int MostExact = 1 << 15;

    // A value with less than 1 in this many of all counts goes into its range in a finished model.
    private const long RareShare = 500;

    // Up to this many exact values stay as they are.
    private const int Few = 256;
    private const int SubBits = 5;

    private readonly Dictionary<ulong, long> exact = [];
    private readonly Dictionary<ulong, long> ranges = [];

    /// <summary>Number of values counted.</summary>
    public long Total { get; private set; }

    /// <summary>Counts a value.</summary>
    public void Add(ulong value, long count = 1)
    {
        Total += count;
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(exact, value, out _) += count;
        if (exact.Count > MostExact)
        {
            PourRare(Total / (MostExact / 4));
        }
    }

    /// <summary>Adds finished counts.</summary>
    /// <param name="counted">Ranges as returned by <see cref="Finish"/>.</param>
    public void Add(IEnumerable<ValueRange> counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        foreach (var range in counted)
        {
            if (range.Width == 1)
            {
                Add(range.Low, range.Count);
            }
            else
            {
                Total += range.Count;
                ranges[range.Low] = ranges.GetValueOrDefault(range.Low) + range.Count;
            }
        }
    }

    /// <summary>Returns the counts in ascending order, rare values in ranges. Do not add counts afterwards.</summary>
    /// <returns>Ranges that may overlap: a frequent value has its own entry inside the range of the rare values around it.</returns>
    public ImmutableArray<ValueRange> Finish()
    {
        if (exact.Count > Few)
        {
            PourRare(Math.Max(1, Total / RareShare));
        }

        return [.. exact.Select(value => new ValueRange(value.Key, 1, value.Value))
            .Concat(ranges.Select(range => new ValueRange(range.Key, WidthAt(range.Key), range.Value)))
            .OrderBy(range => range.Low).ThenBy(range => range.Width)];
    }

    /// <summary>Whether <see cref="Finish"/> can return a range.</summary>
    public static bool IsRange(ValueRange range) =>
        range.Count > 0 && (range.Width == 1 || (LowOf(range.Low) == range.Low && range.Width == WidthAt(range.Low)));

    private static ulong WidthAt(ulong value) =>
        value < 2UL << SubBits ? 1 : 1UL << (63 - BitOperations.LeadingZeroCount(value) - SubBits);

    private static ulong LowOf(ulong value) => value & ~(WidthAt(value) - 1);

    private void PourRare(long below)
    {
        foreach (var (value, count) in exact)
        {
            if (count <= below && WidthAt(value) > 1)
            {
                ranges[LowOf(value)] = ranges.GetValueOrDefault(LowOf(value)) + count;
                exact.Remove(value);
            }
        }
    }
}
