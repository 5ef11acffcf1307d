using System.Runtime.CompilerServices;
using Workloads.Chance;
using Workloads.Models;

namespace Workloads.Plans;

/// <summary>Draws numbers by their counts, one distribution per row: a range by its count, a number in it with equal chance.</summary>
internal sealed class RangeRows
{
    /// <summary>Builds the rows.</summary>
    /// <param name="rows">The counts; an empty row always draws 0.</param>
    public RangeRows(IReadOnlyList<IReadOnlyList<ValueRange>> rows)
    {
        var which = new AliasRows([
            .. rows.Select(row => (IReadOnlyList<Weighted>)[.. row.Select((range, i) => new Weighted((ushort)i, range.Count))]),
        ]).Draws;
        var ranges = new NumberRange[rows.Count << which.Bits];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < rows[row].Count; i++)
            {
                ranges[(row << which.Bits) + i] = new NumberRange { Low = rows[row][i].Low, Width = rows[row][i].Width };
            }
        }

        Draws = new RangeDraws(which, ranges);
    }

    /// <summary>Draws from the rows.</summary>
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
/// <param name="ranges">The ranges, in rows of the same length as those of <paramref name="which"/>.</param>
internal readonly struct RangeDraws(AliasDraws which, NumberRange[] ranges)
{
    private readonly AliasDraws which = which;
    private readonly NumberRange[] ranges = ranges;

    /// <summary>Draws from a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="random">64 random bits: the upper half for the range, the lower for the number within it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Draw(uint row, ulong random)
    {
        ref readonly var range = ref ranges[((int)row << which.Bits) + (int)which.Draw(row, (uint)(random >> 32))];
        return range.Low + Math.BigMul(random << 32, range.Width, out _);
    }
}
