using System.Globalization;

namespace Bench.Results;

/// <summary>Identifies a measurement, independently of its result.</summary>
/// <param name="What">Experiment, encoding and yardstick.</param>
/// <param name="Bits">Bits in the bio.</param>
/// <param name="Where">Machine, recording and buffers.</param>
/// <param name="Shares">Shares of P2P and bouncing bios, and provider locality.</param>
/// <param name="How">Temperature, pressure, dependency, operation, readers and updates.</param>
internal readonly record struct MeasurementKey(
    (string Experiment, string Encoding, string Yardstick) What,
    int Bits,
    (int Providers, string Topology, string Workload, string Recording, int PieceBytes) Where,
    (double P2p, double Bounce, double Stay) Shares,
    (string Temperature, double Pressure, string Dependency, string Operation, int Readers, int Updates) How)
{
    /// <summary>Used in place of an experiment's name: a point of several experiments is measured once, for all of them.</summary>
    public const string AnyExperiment = "any";

    /// <summary>The key of a row's measurement.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its key.</returns>
    public static MeasurementKey Of(ResultRow row)
    {
        return new MeasurementKey(
            (row.Experiment, row.Encoding, row.Yardstick),
            row.TagBits,
            (row.Providers, row.Topology, row.Workload, row.RecordingSha256, row.PieceBytes),
            (row.P2pShare, row.BounceShare, row.ProviderLocality),
            (row.Temperature, row.Pressure, row.Dependency, row.Operation, row.Readers, row.UpdatesPerSecond));
    }

    /// <summary>The key of the measurement behind a row, independent of the experiments and bits that it is shown at.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The key, the same for all rows of one measurement.</returns>
    public static MeasurementKey OfMeasured(ResultRow row)
    {
        return Of(row with { Experiment = AnyExperiment, TagBits = row.MeasuredBits });
    }

    /// <summary>The key in one line, for a cell of a table. It may contain untrusted text.</summary>
    public string ToText() =>
        string.Join(
            ' ',
            new object[]
            {
                What.Experiment,
                What.Encoding,
                Bits,
                How.Operation,
                How.Temperature,
                How.Dependency,
                Where.Topology,
                Where.Providers,
                Where.Workload,
                Shares.P2p,
                Shares.Bounce,
                Shares.Stay,
                What.Yardstick,
                How.Readers,
                How.Updates,
                Where.PieceBytes,
                How.Pressure,
            }.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));

    /// <summary>Sorts rows by what they measure, so that two runs, whole or in parts, differ only in their figures.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The rows: by setting, then by bits and encoding.</returns>
    public static IEnumerable<ResultRow> InOrder(IEnumerable<ResultRow> rows) =>
        rows.OrderBy(row => row.Experiment, StringComparer.Ordinal)
            .ThenBy(row => row.Topology, StringComparer.Ordinal)
            .ThenBy(row => row.Providers)
            .ThenBy(row => row.Workload, StringComparer.Ordinal)
            .ThenBy(row => row.P2pShare)
            .ThenBy(row => row.BounceShare)
            .ThenBy(row => row.ProviderLocality)
            .ThenBy(row => row.PieceBytes)
            .ThenBy(row => row.Temperature, StringComparer.Ordinal)
            .ThenBy(row => row.Pressure)
            .ThenBy(row => row.Dependency, StringComparer.Ordinal)
            .ThenBy(row => row.Operation, StringComparer.Ordinal)
            .ThenBy(row => row.Readers)
            .ThenBy(row => row.UpdatesPerSecond)
            .ThenBy(row => row.TagBits)
            .ThenBy(row => row.Encoding, StringComparer.Ordinal)
            .ThenBy(row => row.Yardstick, StringComparer.Ordinal)
            .ThenBy(row => row.Library, StringComparer.Ordinal)
            .ThenBy(row => row.RecordingSha256, StringComparer.Ordinal);
}
