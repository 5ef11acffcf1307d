using System.Globalization;
using Bench.Results;

namespace Bench.Reporting;

/// <summary>The columns and measures that reports are declared with.</summary>
internal static class ResultColumns
{
    /// <summary>Total time available per I/O at 10 M I/Os per second and core.</summary>
    private const double IoBudgetNs = 100;

    /// <summary>Bits the bio carries.</summary>
    public static ResultColumn TagBits { get; } = new("Bits", row => ColumnValue.Of(row.TagBits), "carried by the bio");

    public static ResultColumn Encoding { get; } = new("Encoding", row => ColumnValue.Of(row.Encoding));

    /// <summary>The encoding and its bits, for reports that show all budgets together.</summary>
    public static ResultColumn EncodingWithBits { get; } =
        new("Encoding", row => new ColumnValue(row.TagBits, $"{row.Encoding}, {Quantity.Bits(row.TagBits)}"));

    public static ResultColumn Providers { get; } = new("Providers", row => ColumnValue.Of(row.Providers), "registered BARs");

    public static ResultColumn P2pShare { get; } = OfShare("P2P share", "share of bios in BAR memory", row => row.P2pShare);

    public static ResultColumn BounceShare { get; } =
        OfShare("Bounce share", "share of P2P bios that bounce", row => row.BounceShare);

    public static ResultColumn ProviderLocality { get; } =
        OfShare("Provider locality", "chance that a bio has the previous bio's provider", row => row.ProviderLocality);

    /// <summary>Size of the pieces of a BAR that contain the buffers.</summary>
    public static ResultColumn PieceBytes { get; } = new(
        "Pieces",
        row => new ColumnValue(row.PieceBytes, Quantity.Bytes(row.PieceBytes)),
        "bytes of each piece that buffers are in; 0 for one window");

    /// <summary>The amount of cache used by an application.</summary>
    public static ResultColumn Pressure { get; } = new(
        "Pressure",
        row => new ColumnValue(row.Pressure, row.Pressure.ToString("0.##", CultureInfo.InvariantCulture)),
        "data used between two batches, in second-level caches");

    /// <summary>The temperature of the caches.</summary>
    public static ResultColumn Temperature { get; } =
        new("Temperature", row => ColumnValue.Ranked(row.Temperature, "hot", "shared", "cold"));

    /// <summary>Throughput or latency.</summary>
    public static ResultColumn Dependency { get; } =
        new("Dependency", row => ColumnValue.Ranked(row.Dependency, "independent", "dependent"));

    /// <summary>The operation on each bio.</summary>
    public static ResultColumn Operation { get; } =
        new("Operation", row => ColumnValue.Ranked(row.Operation, "resolve", "identify", "construct", "map", "map-each", "both"));

    /// <summary>The machine model.</summary>
    public static ResultColumn Topology { get; } = new("Topology", row => ColumnValue.Of(row.Topology));

    /// <summary>The recording behind the stream.</summary>
    public static ResultColumn Workload { get; } = new("Workload", row => ColumnValue.Of(row.Workload));

    /// <summary>The yardstick of the ratios: the floor, a pointer chase, or another contender.</summary>
    public static ResultColumn Yardstick { get; } =
        new("Yardstick", row => ColumnValue.Ranked(row.Yardstick, Yardsticks.Floor, Yardsticks.L1Chase, Yardsticks.ColdChase));

    public static ResultColumn Readers { get; } =
        new("Readers", row => ColumnValue.Of(row.Readers), "processors that look up at the same time");

    public static ResultColumn UpdatesPerSecond { get; } =
        new("Updates a second", row => ColumnValue.Of(row.UpdatesPerSecond), "of a provider that no bio uses");

    /// <summary>Mean segments per bio, to two digits, because the means of equally long streams differ by chance.</summary>
    public static ResultColumn SegmentsPerBio { get; } =
        new("Segments", row => ColumnValue.Of(Math.Round(row.SegmentsPerBio, 2)), "per bio");

    public static ResultMeasure RatioToFloor { get; } = new(
        "ratio to floor", "time per bio / floor (the same loop without the lookup)",
        row => row.RatioToFloor, row => row.RatioLow, row => row.RatioHigh, _ => 1, Quantity.Ratio)
    {
        IsRatio = true,
    };

    /// <summary>Time divided by the time of a peer measured beside it.</summary>
    public static ResultMeasure RatioToPeer { get; } =
        RatioToFloor with { Name = "own / peer", AxisLabel = "time of the encoding / time of the peer", IsRatio = false };

    /// <summary>Native memory per provider, without the table of BAR infos (32 bytes each) that all share.</summary>
    public static ResultMeasure BytesPerProvider { get; } =
        new("footprint per provider", "bytes per provider", PerProvider, Bytes);

    /// <summary>Time to build the structure for all providers.</summary>
    public static ResultMeasure BuildTime { get; } = new("build", "time to build (ns)", row => row.BuildNs, Quantity.Duration);

    /// <summary>
    /// Time to serve one more provider: a share of the build time where it is added in place. A structure that cannot grow is rebuilt from
    /// its plan, as under RCU.
    /// </summary>
    public static ResultMeasure RegisterTime { get; } =
        new("one more provider", "time to serve one more provider (ns)", row => row.RegisterNs, Quantity.Duration);

    /// <summary>Median time of one batch of 128 bios.</summary>
    public static ResultMeasure BatchP50 { get; } = BatchTime("p50", row => row.BatchP50Ns);

    public static ResultMeasure BatchP99 { get; } = BatchTime("p99", row => row.BatchP99Ns);

    public static ResultMeasure BatchP999 { get; } = BatchTime("p99.9", row => row.BatchP999Ns);

    /// <summary>Number of cache lines that a cold lookup touches.</summary>
    public static ResultMeasure Lines { get; } =
        new("lines", "cache lines touched per lookup", row => row.LinesPerLookup, Quantity.Ratio);

    /// <summary>Time divided by the time of a dependent load from L1.</summary>
    public static ResultMeasure L1Loads { get; } =
        RatioToFloor with { Name = "× L1 load", AxisLabel = "time per bio / time of one load in an L1 pointer chase" };

    /// <summary>Time divided by the time of a pointer chase over as many cold lines.</summary>
    public static ResultMeasure ColdChase { get; } =
        RatioToFloor with { Name = "× chase", AxisLabel = "time per lookup / pointer chase over the same number of cold lines" };

    public static ResultMeasure NsPerBio { get; } = new(
        "ns/bio", "ns per bio",
        row => row.NsPerBio, row => row.CiLow, row => row.CiHigh, row => row.FloorNs, Quantity.Ns);

    /// <summary>Time per segment; 0 if the segments were not counted.</summary>
    public static ResultMeasure NsPerSegment { get; } = new(
        "ns/segment", "ns per segment",
        row => PerSegment(row, row.NsPerBio), row => PerSegment(row, row.CiLow), row => PerSegment(row, row.CiHigh),
        row => PerSegment(row, row.FloorNs), Quantity.Ns);

    /// <summary>Time as a share of the 100 ns available in total per I/O at 10 M I/Os per second and core.</summary>
    public static ResultMeasure ShareOfIoBudget { get; } = new(
        "share of 100 ns", "share of the 100 ns an I/O has at 10 M IOPS per core (%)",
        row => Percent(row.NsPerBio), row => Percent(row.CiLow), row => Percent(row.CiHigh), row => Percent(row.FloorNs),
        percent => percent.ToString("0.0", CultureInfo.InvariantCulture) + " %");

    /// <summary>The settings that may differ between two measurements of the same encoding, in display order.</summary>
    internal static IReadOnlyList<ResultColumn> Settings { get; } =
    [
        Workload,
        Topology,
        Providers,
        P2pShare,
        BounceShare,
        ProviderLocality,
        PieceBytes,
        Temperature,
        Pressure,
        Dependency,
        Operation,
        Readers,
        UpdatesPerSecond,
        Yardstick,
        TagBits,
    ];

    /// <summary>Whether a row needs vector instructions, which a kernel would not use in this path.</summary>
    internal static bool IsSimd(ResultRow row) => row.Isa != "scalar";

    /// <summary>Whether a kernel could use the measured code.</summary>
    internal static bool IsUsable(ResultRow row) => row.KernelUsable && !IsSimd(row);

    private static ResultColumn OfShare(string name, string unit, Func<ResultRow, double> share) =>
        new(name, row => new ColumnValue(share(row), Quantity.Share(share(row))), unit);

    private static ResultMeasure BatchTime(string percentile, Func<ResultRow, double> ns) =>
        new($"{percentile} of a batch", $"{percentile} of 128 bios (ns)", ns, Quantity.Duration);

    private static double PerProvider(ResultRow row) => (double)row.FootprintBytes / Math.Max(1, row.Providers);

    private static string Bytes(double bytes) => Quantity.Bytes((long)Math.Round(bytes));

    private static double PerSegment(ResultRow row, double ns) => row.SegmentsPerBio > 0 ? ns / row.SegmentsPerBio : 0;

    private static double Percent(double ns) => ns / IoBudgetNs * 100;
}
