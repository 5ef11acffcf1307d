using System.Globalization;

namespace Bench.Results;

/// <summary>What names a measurement, whatever it gave.</summary>
/// <param name="What">What was measured, against what.</param>
/// <param name="Bits">Bits in the bio.</param>
/// <param name="Where">Machine, recording and buffers.</param>
/// <param name="Shares">Shares of P2P, bouncing and staying bios.</param>
/// <param name="How">Temperature, pressure, shape, operation, readers and updates.</param>
public readonly record struct MeasurementKey(
    (string Experiment, string Encoding, string Yardstick) What,
    int Bits,
    (int Providers, string Topology, string Workload, string Recording, int PieceBytes) Where,
    (double P2p, double Bounce, double Stay) Shares,
    (string Temperature, double Pressure, string Dependency, string Operation, int Readers, int Updates) How)
{
    /// <summary>In place of an experiment's name: what several experiments show is measured once, for all of them.</summary>
    public const string AnyExperiment = "any";

    /// <summary>The name of a row's measurement.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its name.</returns>
    public static MeasurementKey Of(ResultRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new MeasurementKey(
            (row.Experiment, row.Encoding, row.Yardstick),
            row.TagBits,
            (row.Providers, row.Topology, row.Workload, row.RecordingSha256, row.PieceBytes),
            (row.P2pShare, row.BounceShare, row.ProviderLocality),
            (row.Temperature, row.Pressure, row.Dependency, row.Operation, row.Readers, row.UpdatesPerSecond));
    }

    /// <summary>The name of what was measured for a row, whichever experiments show it at whichever bits.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The same for rows that one measurement made.</returns>
    public static MeasurementKey OfMeasured(ResultRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Of(row with { Experiment = AnyExperiment, TagBits = row.MeasuredBits });
    }

    /// <summary>The name in one line, for a cell of a table. Untrusted.</summary>
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

    /// <summary>Rows in the order of what they measure, so that two runs, whole or in parts, differ in nothing but their figures.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The rows: by place, then by bits and encoding.</returns>
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
