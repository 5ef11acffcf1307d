using System.Globalization;
using Bench.Experiments;
using Lookups;

namespace Bench.Results;

/// <summary>
/// What must be true of results whatever they say: every position of the argument has a row, nothing is faster than its floor, nothing
/// allocates.
/// </summary>
public static class ResultAudit
{
    /// <summary>
    /// How far under its floor a row's whole interval may lie before it is a bug in the benchmark. The floor adds host memory's offset from a line
    /// of its own; a bio that carries the offset has it in the line it reads anyway, and is up to 8 % faster. Where the JIT lays a loop moves it too.
    /// </summary>
    public const double FloorTolerance = 0.1;

    /// <summary>Lists what is wrong.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>One line per fault; none when the rows are sound.</returns>
    public static IReadOnlyList<string> Faults(IReadOnlyList<ResultRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var faults = new List<string>();
        foreach (var family in Enum.GetValues<EncodingFamily>().Select(Names.Of))
        {
            if (!rows.Any(row => row.Family == family))
            {
                faults.Add($"no row for the position {family}");
            }
        }

        foreach (var row in rows)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{row.Experiment}: {row.Encoding}, {row.TagBits} bits, {row.Operation}");
            if (row.Yardstick == "floor" && row.RatioHigh < 1 - FloorTolerance)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: faster than its floor, at {row.RatioToFloor:0.000} of it"));
            }

            if (row.AllocatedBytes != 0)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: allocated {row.AllocatedBytes} bytes"));
            }
        }

        return faults;
    }
}
