using System.Collections.Immutable;
using System.Numerics;

namespace Workloads.Models;

/// <summary>How many values lie in a range; a range of width 1 is one value, counted exactly.</summary>
/// <param name="Low">The smallest value of the range.</param>
/// <param name="Width">How many values the range has; they are taken to be equally likely.</param>
/// <param name="Count">How many were seen.</param>
public readonly record struct ValueRange(ulong Low, ulong Width, long Count);

/// <summary>
/// Counts of numbers of any size in bounded memory: frequent values exactly, the others in ranges of at most 1/32 of their size. Counts
/// add, so two of them merge.
/// </summary>
/// <remarks>
/// The ranges are those of an HDR histogram: 32 to an octave, and every value below 64 by itself. At most <see cref="MostExact"/> values
/// outside them are counted on their own; past that the rare ones are poured into their ranges, which is the only loss: the place of a
/// value within a range that is 3 % wide. O(1) per value.
/// </remarks>
public sealed class ValueCounts
{
    /// <summary>Most values that are counted exactly while counting.</summary>
    public const int MostExact = 1 << 15;

    // A value that makes up less than this part of all goes into its range in a finished model.
    private const long RareShare = 500;

    // As few as these are kept as they are.
    private const int Few = 256;
    private const int SubBits = 5;

    private readonly Dictionary<ulong, long> exact = [];
    private readonly Dictionary<ulong, long> ranges = [];

    /// <summary>How many values were counted.</summary>
    public long Total { get; private set; }

    /// <summary>Counts a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="count">How often.</param>
    public void Add(ulong value, long count = 1)
    {
        Total += count;
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(exact, value, out _) += count;
        if (exact.Count > MostExact)
        {
            PourRare(Total / (MostExact / 4));
        }
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    /// <param name="counted">Ranges as <see cref="Finish"/> gives them.</param>
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

    /// <summary>The counts, rare values in ranges, in ascending order. Nothing may be added afterwards.</summary>
    /// <returns>Ranges that may overlap: a frequent value lies by itself within the range of the rare ones around it.</returns>
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

    /// <summary>Whether a range is one that counting can give.</summary>
    /// <param name="range">The range, from a file.</param>
    /// <returns>False for one that was made up.</returns>
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
