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
    /// How far under its floor a row's whole interval may lie before it is a bug in the benchmark: where the JIT lays a loop moves it by a few
    /// per cent, and the floor is a loop like any other.
    /// </summary>
    public const double FloorTolerance = 0.05;

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

            if (row.RepeatedChunks != 0)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {row.RepeatedChunks} chunks of bios were not new"));
            }

            if (row.AllocatedBytes != 0)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: allocated {row.AllocatedBytes} bytes"));
            }
        }

        return faults;
    }
}
