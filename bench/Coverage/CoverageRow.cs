using System.Globalization;
using Bench.Results;
using Bench.Runs;
using Workloads;

namespace Bench.Coverage;

/// <summary>
/// One figure from one of several runs of the same command: the data needed to check whether intervals cover as often as they promise.
/// </summary>
internal sealed record CoverageRow : ICheckedRow
{
    /// <summary>Other activity on the machine, in one word: quiet, busy.</summary>
    public required string Condition { get; init; }

    /// <summary>Name of the machine.</summary>
    public required string Machine { get; init; }

    /// <summary>Commit of the program.</summary>
    public required string Commit { get; init; }

    /// <summary>Id of the run.</summary>
    public required string Run { get; init; }

    /// <summary>The measurement: experiment, encoding, bits and whatever tells it from the run's other measurements.</summary>
    public required string Measurement { get; init; }

    /// <summary>The encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>The family of the encoding.</summary>
    public required string Family { get; init; }

    /// <summary>Nanoseconds per bio.</summary>
    public required double Ns { get; init; }

    /// <summary>Lower end of its interval.</summary>
    public required double NsLow { get; init; }

    /// <summary>Upper end of its interval.</summary>
    public required double NsHigh { get; init; }

    /// <summary>Length of a cycle of the processor's clock during the measurement, in nanoseconds.</summary>
    public required double CycleNs { get; init; }

    /// <summary>Ratio to the yardstick.</summary>
    public required double Ratio { get; init; }

    /// <summary>Lower end of its interval.</summary>
    public required double RatioLow { get; init; }

    /// <summary>Upper end of its interval.</summary>
    public required double RatioHigh { get; init; }

    /// <summary>Collects the figures of several runs. Within a run, rows of one measurement (same code and data) appear once.</summary>
    /// <param name="condition">Other activity on the machine.</param>
    /// <param name="runs">Runs of the same command on the same machine.</param>
    /// <returns>A row per run for each figure that all runs have.</returns>
    public static IReadOnlyList<CoverageRow> Of(string condition, IReadOnlyList<Run> runs) =>
    [
        .. runs.SelectMany(run => run.Rows.DistinctBy(MeasurementKey.OfMeasured))
            .GroupBy(MeasurementKey.OfMeasured)
            .Where(measurement => measurement.Count() == runs.Count)
            .SelectMany(measurement => measurement)
            .Select(row => new CoverageRow
            {
                Condition = condition,
                Machine = row.Machine,
                Commit = row.Commit,
                Run = row.Run,
                Measurement = MeasurementKey.OfMeasured(row).ToText(),
                Encoding = row.Encoding,
                Family = row.Family,
                Ns = Round(row.NsPerBio),
                NsLow = Round(row.CiLow),
                NsHigh = Round(row.CiHigh),
                CycleNs = Round(row.CycleNs),
                Ratio = Round(row.RatioToFloor),
                RatioLow = Round(row.RatioLow),
                RatioHigh = Round(row.RatioHigh),
            }),
    ];

    /// <inheritdoc/>
    public void Check(string file, long line)
    {
        if (!(NsLow <= Ns && Ns <= NsHigh && RatioLow <= Ratio && Ratio <= RatioHigh && NsLow > 0 && RatioLow > 0 && CycleNs > 0))
        {
            throw new BadInputException(file, line, "interval", "low <= figure <= high, above 0", $"{this}");
        }
    }

    private static double Round(double value) =>
        double.Parse(value.ToString("G5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
