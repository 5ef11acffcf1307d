using System.Globalization;
using Bench.Results;
using Lookups;

namespace Bench.Reporting;

/// <summary>The columns and measures that reports are declared with.</summary>
internal static class ResultColumns
{
    /// <summary>Total time available per I/O at 10 M I/Os per second and core.</summary>
    public const double IoBudgetNs = 100;

    /// <summary>Bits the bio carries.</summary>
    public static ResultColumn TagBits { get; } =
        new("Bits", "carried by the bio", IsNumeric: true, row => ColumnValue.Of(row.TagBits));

    /// <summary>The encoding.</summary>
    public static ResultColumn Encoding { get; } =
        new("Encoding", "", IsNumeric: false, row => ColumnValue.Of(row.Encoding));

    /// <summary>The encoding and its bits, for reports that show all budgets together.</summary>
    public static ResultColumn EncodingWithBits { get; } =
        new("Encoding", "", IsNumeric: false, row => new ColumnValue(row.TagBits, $"{row.Encoding}, {Quantity.Bits(row.TagBits)}"));

    /// <summary>The position in the argument.</summary>
    public static ResultColumn Family { get; } =
        new("Family", "", IsNumeric: false, row => ColumnValue.Of(row.Family));

    /// <summary>Number of providers.</summary>
    public static ResultColumn Providers { get; } =
        new("Providers", "registered BARs", IsNumeric: true, row => ColumnValue.Of(row.Providers));

    /// <summary>Share of bios with memory in a BAR.</summary>
    public static ResultColumn P2pShare { get; } =
        new(
            "P2P share",
            "share of bios in BAR memory",
            IsNumeric: true,
            row => new ColumnValue(row.P2pShare, Quantity.Share(row.P2pShare)));

    /// <summary>Share of P2P bios that bounce.</summary>
    public static ResultColumn BounceShare { get; } =
        new(
            "Bounce share",
            "share of P2P bios that bounce",
            IsNumeric: true,
            row => new ColumnValue(row.BounceShare, Quantity.Share(row.BounceShare)));

    /// <summary>Chance that a bio has the previous bio's provider.</summary>
    public static ResultColumn ProviderLocality { get; } =
        new(
            "Provider locality",
            "chance that a bio has the previous bio's provider",
            IsNumeric: true,
            row => new ColumnValue(row.ProviderLocality, Quantity.Share(row.ProviderLocality)));

    /// <summary>Whether a lookup detects a wrong address or a stale tag.</summary>
    public static ResultColumn Promise { get; } =
        new("Promise", "", IsNumeric: false, row => ColumnValue.Ranked(row.Promise, "trusting", "checking"));

    /// <summary>Size of the pieces of a BAR that contain the buffers.</summary>
    public static ResultColumn PieceBytes { get; } =
        new(
            "Pieces",
            "bytes of each piece that buffers are in; 0 for one window",
            IsNumeric: true,
            row => new ColumnValue(row.PieceBytes, Quantity.Bytes(row.PieceBytes)));

    /// <summary>The amount of cache used by an application.</summary>
    public static ResultColumn Pressure { get; } =
        new(
            "Pressure",
            "data used between two batches, in second-level caches",
            IsNumeric: true,
            row => new ColumnValue(row.Pressure, row.Pressure.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>The temperature of the caches.</summary>
    public static ResultColumn Temperature { get; } =
        new("Temperature", "", IsNumeric: false, row => ColumnValue.Ranked(row.Temperature, "hot", "shared", "cold"));

    /// <summary>Throughput or latency.</summary>
    public static ResultColumn Dependency { get; } =
        new("Dependency", "", IsNumeric: false, row => ColumnValue.Ranked(row.Dependency, "independent", "dependent"));

    /// <summary>The operation on each bio.</summary>
    public static ResultColumn Operation { get; } =
        new(
            "Operation",
            "",
            IsNumeric: false,
            row => ColumnValue.Ranked(row.Operation, "resolve", "identify", "construct", "map", "map-each", "both"));

    /// <summary>The machine model.</summary>
    public static ResultColumn Topology { get; } =
        new("Topology", "", IsNumeric: false, row => ColumnValue.Of(row.Topology));

    /// <summary>The recording behind the stream.</summary>
    public static ResultColumn Workload { get; } =
        new("Workload", "", IsNumeric: false, row => ColumnValue.Of(row.Workload));

    /// <summary>The yardstick of the ratios: the floor, a pointer chase, or another contender.</summary>
    public static ResultColumn Yardstick { get; } =
        new(
            "Yardstick",
            "",
            IsNumeric: false,
            row => ColumnValue.Ranked(row.Yardstick, Yardsticks.Floor, Yardsticks.L1Chase, Yardsticks.ColdChase));

    /// <summary>The origin of the code.</summary>
    public static ResultColumn Role { get; } =
        new("Role", "", IsNumeric: false, row => ColumnValue.Ranked(row.Role, Roles.Own, Roles.Twin, Roles.Peer, Roles.Kernel));

    /// <summary>Number of processors that look up at the same time.</summary>
    public static ResultColumn Readers { get; } =
        new("Readers", "processors that look up at the same time", IsNumeric: true, row => ColumnValue.Of(row.Readers));

    /// <summary>Updates per second during the lookups.</summary>
    public static ResultColumn UpdatesPerSecond { get; } =
        new("Updates a second", "of a provider that no bio uses", IsNumeric: true, row => ColumnValue.Of(row.UpdatesPerSecond));

    /// <summary>Mean segments per bio, to two digits, because the means of equally long streams differ by chance.</summary>
    public static ResultColumn SegmentsPerBio { get; } =
        new("Segments", "per bio", IsNumeric: true, row => ColumnValue.Of(Math.Round(row.SegmentsPerBio, 2)));

    /// <summary>Time divided by the floor's time.</summary>
    public static ResultMeasure RatioToFloor { get; } = new(
        "ratio to floor", "time per bio / floor (the same loop without the lookup)",
        row => row.RatioToFloor, row => row.RatioLow, row => row.RatioHigh, _ => 1, Quantity.Ratio)
    {
        IsRatio = true,
    };

    /// <summary>Time divided by the time of a peer measured beside it.</summary>
    public static ResultMeasure RatioToPeer { get; } =
        RatioToFloor with
        {
            Name = "own / peer",
            AxisLabel = "time of the encoding / time of the peer",
            IsRatio = false,
        };

    /// <summary>Native memory per provider.</summary>
    public static ResultMeasure BytesPerProvider { get; } = new(
        "footprint per provider", "bytes per provider",
        PerProvider, PerProvider, PerProvider, _ => 0, bytes => Quantity.Bytes((long)Math.Round(bytes)))
    {
        HasFloor = false,
    };

    /// <summary>
    /// Native memory per provider, including the provider's entry in the shared table: never 0, as a log axis requires.
    /// </summary>
    public static ResultMeasure BytesPerProviderInAll { get; } = new(
        "memory per provider", "bytes per provider, including the BAR info",
        InAll, InAll, InAll, _ => 0, bytes => Quantity.Bytes((long)Math.Round(bytes)))
    {
        HasFloor = false,
    };

    /// <summary>Time to build.</summary>
    public static ResultMeasure BuildTime { get; } = new(
        "build", "time to build (ns)", row => row.BuildNs, row => row.BuildNs, row => row.BuildNs, _ => 0, Quantity.Duration)
    {
        HasFloor = false,
    };

    /// <summary>Time to serve one more provider.</summary>
    public static ResultMeasure RegisterTime { get; } =
        new(
            "one more provider",
            "time to serve one more provider (ns)",
            row => row.RegisterNs,
            row => row.RegisterNs,
            row => row.RegisterNs,
            _ => 0,
            Quantity.Duration)
        {
            HasFloor = false,
        };

    /// <summary>Median time of one batch of 128 bios.</summary>
    public static ResultMeasure BatchP50 { get; } = BatchTime("p50", row => row.BatchP50Ns);

    /// <summary>99th percentile of the time of one batch.</summary>
    public static ResultMeasure BatchP99 { get; } = BatchTime("p99", row => row.BatchP99Ns);

    /// <summary>99.9th percentile of the time of one batch.</summary>
    public static ResultMeasure BatchP999 { get; } = BatchTime("p99.9", row => row.BatchP999Ns);

    /// <summary>Number of cache lines that a cold lookup touches.</summary>
    public static ResultMeasure Lines { get; } =
        new(
            "lines",
            "cache lines touched per lookup",
            row => row.LinesPerLookup,
            row => row.LinesPerLookup,
            row => row.LinesPerLookup,
            _ => 0,
            Quantity.Ratio)
        {
            HasFloor = false,
        };

    /// <summary>Time divided by the time of a dependent load from L1.</summary>
    public static ResultMeasure L1Loads { get; } =
        RatioToFloor with
        {
            Name = "× L1 load",
            AxisLabel = "time per bio / time of one load in an L1 pointer chase",
            Floor = _ => 1,
        };

    /// <summary>Time divided by the time of a pointer chase over as many cold lines.</summary>
    public static ResultMeasure ColdChase { get; } =
        RatioToFloor with
        {
            Name = "× chase",
            AxisLabel = "time per lookup / pointer chase over the same number of cold lines",
            Floor = _ => 1,
        };

    /// <summary>Time per bio, in nanoseconds.</summary>
    public static ResultMeasure NsPerBio { get; } = new(
        "ns/bio", "ns per bio",
        row => row.NsPerBio, row => row.CiLow, row => row.CiHigh, row => row.FloorNs, Quantity.Ns);

    /// <summary>Time per segment; 0 if the segments were not counted.</summary>
    public static ResultMeasure NsPerSegment { get; } =
        new(
            "ns/segment",
            "ns per segment",
            row => PerSegment(row, row.NsPerBio),
            row => PerSegment(row, row.CiLow),
            row => PerSegment(row, row.CiHigh),
            row => PerSegment(row, row.FloorNs),
            Quantity.Ns);

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

    private static ResultMeasure BatchTime(string percentile, Func<ResultRow, double> ns) =>
        new($"{percentile} of a batch", $"{percentile} of 128 bios (ns)", ns, ns, ns, _ => 0, Quantity.Duration) { HasFloor = false };

    private static double PerProvider(ResultRow row) => (double)row.FootprintBytes / Math.Max(1, row.Providers);

    private static double InAll(ResultRow row) => PerProvider(row) + BarInfo.SizeBytes;

    private static double PerSegment(ResultRow row, double ns) => row.SegmentsPerBio > 0 ? ns / row.SegmentsPerBio : 0;

    private static double Percent(double ns) => ns / IoBudgetNs * 100;

    /// <summary>Whether a row needs vector instructions, which a kernel would not use in this path.</summary>
    internal static bool IsSimd(ResultRow row) => row.Isa != "scalar";
}
