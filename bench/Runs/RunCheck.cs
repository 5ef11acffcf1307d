using Bench.Results;
using Lookups;

namespace Bench.Runs;

/// <summary>
/// Checks that hold for every run: each position in the argument has a row, nothing is faster than its floor, nothing allocates, and no
/// chunk of bios repeats.
/// </summary>
internal static class RunCheck
{
    /// <summary>
    /// How far below its floor a row's whole interval may lie before it is a bug in the benchmark. The position of a loop in JIT code
    /// changes its time by a few per cent, and the floor is a loop too.
    /// </summary>
    public const double FloorTolerance = 0.05;

    /// <summary>Lists the faults of a run.</summary>
    /// <param name="run">The run.</param>
    /// <returns>One line per fault; none when the run is sound.</returns>
    public static IReadOnlyList<string> Faults(Run run)
    {
        var faults = new List<string>();

        // A run of chosen encodings, a part of a run, or a run inside a kernel need not have every position.
        if (run.Profile.Encodings.IsEmpty && run.Profile.Shard.Length == 0 && !run.IsInKernel)
        {
            var missing = Enum.GetValues<EncodingFamily>()
                .Select(Names.Of)
                .Except(run.Rows.Select(row => row.Family))
                .Except(run.Refusals.Select(refusal => refusal.Family));
            faults.AddRange(missing.Select(family => $"no row for the position {family}"));
        }

        foreach (var row in run.Rows)
        {
            var name = $"{row.Experiment}: {row.Encoding}, {row.TagBits} bits, {row.Operation}";
            if (row.Yardstick == Yardsticks.Floor && row.RatioHigh < 1 - FloorTolerance)
            {
                faults.Add($"{name}: faster than its floor, at {row.RatioToFloor:0.000} of it");
            }

            if (row.RepeatedChunks != 0)
            {
                faults.Add($"{name}: {row.RepeatedChunks} chunks of bios were not new");
            }

            if (row.AllocatedBytes != 0)
            {
                faults.Add($"{name}: allocated {row.AllocatedBytes} bytes");
            }
        }

        return faults;
    }
}
