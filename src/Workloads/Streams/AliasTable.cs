using System.Runtime.CompilerServices;

namespace Workloads.Models;

/// <summary>
/// Draws an index in proportion to integer weights in constant time, with integers only, so that every machine draws the same.
/// </summary>
/// <remarks>Walker's alias method in Vose's form (IEEE Trans. Softw. Eng. 17(9), 1991). One line per draw; 16 bytes per entry.</remarks>
public sealed class AliasTable
{
    private readonly Column[] columns;

    private struct Column
    {
        public ulong Threshold;
        public int Alias;
    }

    /// <summary>Builds the table. O(n).</summary>
    /// <param name="weights">Counts; at least one, not all zero, sum times number of entries below 2^64.</param>
    /// <exception cref="ArgumentException">No weights, or all zero.</exception>
    public AliasTable(ReadOnlySpan<long> weights)
    {
        UInt128 total = 0;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            total += (UInt128)weight;
        }

        if (total == 0)
        {
            throw new ArgumentException("Expected at least one weight above zero.", nameof(weights));
        }

        columns = new Column[weights.Length];
        var scaled = new UInt128[weights.Length];
        var small = new Stack<int>();
        var large = new Stack<int>();
        for (var i = 0; i < weights.Length; i++)
        {
            scaled[i] = (UInt128)weights[i] * (UInt128)weights.Length;
            (scaled[i] < total ? small : large).Push(i);
        }

        while (small.Count > 0 && large.Count > 0)
        {
            var less = small.Pop();
            var more = large.Pop();
            columns[less] = new Column { Threshold = (ulong)((scaled[less] << 64) / total), Alias = more };
            scaled[more] -= total - scaled[less];
            (scaled[more] < total ? small : large).Push(more);
        }

        foreach (var full in large.Concat(small))
        {
            columns[full] = new Column { Threshold = ulong.MaxValue, Alias = full };
        }
    }

    /// <summary>Number of entries.</summary>
    public int Count => columns.Length;

    /// <summary>Draws an index.</summary>
    /// <param name="first">64 random bits, for the column.</param>
    /// <param name="second">64 random bits that are independent of the first, for the choice within it.</param>
    /// <returns>An index below <see cref="Count"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(ulong first, ulong second)
    {
        var index = (int)Math.BigMul(first, (ulong)columns.Length, out _);
        ref readonly var column = ref columns[index];
        return second < column.Threshold ? index : column.Alias;
    }
}
