using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Workloads.Chance;

/// <summary>An outcome and its probability, as an integer weight.</summary>
/// <param name="Value">The outcome.</param>
/// <param name="Weight">0 or more.</param>
internal readonly record struct Weighted(ushort Value, long Weight);

/// <summary>
/// Draws outcomes in proportion to integer weights, with one distribution per row. A draw takes constant time and only integer
/// arithmetic, so every machine draws the same outcomes.
/// </summary>
/// <remarks>
/// Walker's alias method in Vose's form (IEEE Trans. Softw. Eng. 17(9), 1991). All rows have the same power of two of columns. A draw
/// takes one load and one random number of 32 bits: its upper bits choose the column, its lower bits choose within the column. A
/// probability is off by at most 2^-32 of a column. Each column takes 8 bytes.
/// </remarks>
internal sealed class AliasRows
{
    /// <summary>Builds the rows. O(rows x columns).</summary>
    /// <param name="rows">The distributions; a row without weight always draws 0.</param>
    public AliasRows(IReadOnlyList<IReadOnlyList<Weighted>> rows)
    {
        // At least one bit, because a shift by 32 is a shift by 0.
        var bits = Math.Max(1, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)rows.Max(row => row.Count))));
        var columns = new ulong[rows.Count << bits];
        Draws = new AliasDraws(columns, bits);
        for (var row = 0; row < rows.Count; row++)
        {
            Fill(columns.AsSpan(row << bits, 1 << bits), rows[row]);
        }
    }

    /// <summary>Draws from the rows.</summary>
    public AliasDraws Draws { get; }

    private static ulong Column(ulong threshold, ushort value, ushort alias) =>
        threshold | ((ulong)alias << 32) | ((ulong)(ushort)(value ^ alias) << 48);

    private static void Fill(Span<ulong> columns, IReadOnlyList<Weighted> weights)
    {
        UInt128 total = 0;
        foreach (var (_, weight) in weights)
        {
            total += (UInt128)(ulong)weight;
        }

        if (total == 0)
        {
            return;
        }

        var scaled = new UInt128[columns.Length];
        var small = new Stack<int>();
        var large = new Stack<int>();
        for (var i = 0; i < columns.Length; i++)
        {
            scaled[i] = i < weights.Count ? (UInt128)(ulong)weights[i].Weight * (uint)columns.Length : 0;
            (scaled[i] < total ? small : large).Push(i);
        }

        while (small.Count > 0 && large.Count > 0)
        {
            var less = small.Pop();
            var more = large.Pop();
            var value = less < weights.Count ? weights[less].Value : weights[more].Value;
            columns[less] = Column((ulong)((scaled[less] << 32) / total), value, weights[more].Value);
            scaled[more] -= total - scaled[less];
            (scaled[more] < total ? small : large).Push(more);
        }

        foreach (var full in large.Concat(small))
        {
            columns[full] = Column(uint.MaxValue, weights[full].Value, weights[full].Value);
        }
    }
}

/// <summary>Draws from <see cref="AliasRows"/>; takes two registers in a loop.</summary>
/// <param name="columns">The rows.</param>
/// <param name="bits">Columns of a row, as a power of two.</param>
internal readonly struct AliasDraws(ulong[] columns, int bits)
{
    private readonly ulong[] columns = columns;
    private readonly int bits = bits;

    /// <summary>Columns of a row, as a power of two.</summary>
    public int Bits => bits;

    /// <summary>Draws from a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="random">32 random bits.</param>
    /// <returns>An outcome.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Draw(uint row, uint random)
    {
        // Neither index can be out of range: rows are known, and the upper bits of a random number choose among all columns.
        var column = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(columns), ((nuint)row << bits) + (random >> (32 - bits)));

        // Branchless, because no predictor could guess the branch: all ones if the lower bits are below the threshold.
        var below = (uint)((long)((ulong)(random << bits) - (uint)column) >> 63);
        return (ushort)(column >> 32) ^ ((uint)(column >> 48) & below);
    }
}
