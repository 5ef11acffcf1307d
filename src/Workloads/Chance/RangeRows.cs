using System.Runtime.CompilerServices;
using Workloads.Models;

namespace Workloads.Chance;

/// <summary>Draws numbers as they were counted, one distribution a row: a range by its count, a number within it evenly.</summary>
internal sealed unsafe class RangeRows
{
    private readonly AliasRows which;
    private readonly NumberRange[] pinned;

    /// <summary>Builds the rows.</summary>
    /// <param name="rows">The counts; a row without any always draws 0.</param>
    public RangeRows(IReadOnlyList<IReadOnlyList<ValueRange>> rows)
    {
        which = new AliasRows([.. rows.Select(row => (IReadOnlyList<Weighted>)[.. row.Select((range, i) => new Weighted((ushort)i, range.Count))])]);
        var bits = 0;
        while (1 << bits < rows.Max(row => row.Count))
        {
            bits++;
        }

        pinned = GC.AllocateArray<NumberRange>(rows.Count << bits, pinned: true);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < rows[row].Count; i++)
            {
                pinned[(row << bits) + i] = new NumberRange { Low = rows[row][i].Low, Width = rows[row][i].Width };
            }
        }

        Draws = new RangeDraws(which.Draws, (NumberRange*)Unsafe.AsPointer(ref pinned[0]), bits);
    }

    /// <summary>What to draw with, for as long as this object lives.</summary>
    public RangeDraws Draws { get; }
}

/// <summary>Numbers that are equally likely.</summary>
internal struct NumberRange
{
    public ulong Low;
    public ulong Width;
}

/// <summary>Draws from <see cref="RangeRows"/>.</summary>
/// <param name="which">Draws the range.</param>
/// <param name="ranges">The ranges.</param>
/// <param name="bits">Ranges of a row, as a power of two.</param>
internal readonly unsafe struct RangeDraws(AliasDraws which, NumberRange* ranges, int bits)
{
    private readonly AliasDraws which = which;
    private readonly NumberRange* ranges = ranges;
    private readonly int bits = bits;

    /// <summary>Draws from a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="random">64 random bits: the upper half for the range, the lower for the number within it.</param>
    /// <returns>A number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Draw(uint row, ulong random)
    {
        var range = ranges + (((nuint)row << bits) + which.Draw(row, (uint)(random >> 32)));
        return range->Low + Math.BigMul(random << 32, range->Width, out _);
    }
}
