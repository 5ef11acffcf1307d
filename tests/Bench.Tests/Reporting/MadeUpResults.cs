using Bench.Measuring;
using Bench.Reporting;
using Bench.Results;
using Bench.Tests.Runs;
using Lookups;

namespace Bench.Tests.Reporting;

/// <summary>
/// MADE-UP numbers in the shape of real results, for tests of tables and plots only. Nothing was measured; nothing here may be
/// published.
/// </summary>
internal static class MadeUpResults
{
    private const double Floor = 0.55;

    private static readonly int[] Sweep = [1, 2, 4, 8, 15, 16, 17, 24, 32, 48, 64, 128, 255, 256, 257, 1024, 4096];

    /// <summary>Two points of a sweep, for tests that need no more.</summary>
    public static readonly int[] FewProviders = [8, 16];

    private static readonly double[] Shares = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1];

    private sealed record MadeUpEncoding(
        string Name, string Family, int[] Bits, string Isa, Func<int, int, double> Ratio, Func<int, long> Footprint);

    private static readonly MadeUpEncoding[] Encodings =
    [
        new("chosen-bits", "no bits", [0], "scalar", (n, _) => 2.3 + (0.12 * Math.Log2(n)), n => 4096 + (n * 32L)),
        new("linear-scan", "no bits", [0], "scalar", (n, _) => 1.6 + (0.35 * n), n => n * 24L),
        new("interval-tree", "flag + tree", [1], "scalar", (n, _) => 3.1 + (2.4 * Math.Log2(n)), n => n * 48L),
        new("mapping-hint", "hints", [2], "scalar", (_, _) => 1.01, _ => 0),
        new("hint-or-lookup", "hints", [3], "scalar", (n, _) => 1.1 + (0.05 * Math.Log2(n)), n => n * 48L),
        new(
            "id-table",
            "id + perfect hash",
            [4, 5, 6, 7, 8],
            "scalar",
            (n, bits) => n <= 1 << bits ? 1.05 : 1.5 + (0.4 * Math.Log2(n >> bits)),
            n => n * 8L),
        new(
            "id-perfect-hash",
            "id + perfect hash",
            [4, 5, 6, 7, 8],
            "scalar",
            (n, bits) => n <= 1 << bits ? 1.09 : 1.3 + (0.2 * Math.Log2(n >> bits)),
            n => n * 16L),
        new("index-generation", "index", [16, 32], "scalar", (n, _) => 1.12 + (n > 1000 ? 0.3 : 0), n => n * 16L),
        new("bar-pointer", "pointer", [48, 64], "scalar", (n, _) => 1.02 + (n > 1000 ? 0.35 : 0), _ => 0),
        new("struct-page", "struct page", [64], "scalar", (n, _) => 2.2 + (0.5 * Math.Log2(n)), n => n * 64L * 262_144),
    ];

    private static readonly MadeUpEncoding[] Crowd =
    [
        .. Encodings,
        .. Enumerable.Range(0, 13).Select(i => new MadeUpEncoding(
            $"{(i % 3 == 0 ? "simd-splus-tree" : "multi-bit-trie")}-v{i}",
            i % 2 == 0 ? "no bits" : "flag + tree",
            [i % 2],
            (i % 3) switch { 0 => "avx512", 1 => "scalar", _ => "avx2" },
            (n, _) => 1.3 + (0.09 * i) + ((0.1 + (0.07 * i)) * Math.Log2(n)),
            n => 1024 + (n * 64L))),
    ];

    public static IReadOnlyList<ReportSpec> Specs { get; } =
    [
        ReportSpec.ByBudget("budget", "How many bits must a bio carry?") with
        {
            Note = "One point of everything else; the other experiments explain it.",
        },
        ReportSpec.ByProviders("providers", "Does a hash scale better than a tree?"),
        ReportSpec.ByShare("p2p-share", "What do bios pay that carry no P2P memory?", ResultColumns.P2pShare),
        ReportSpec.ByCondition("double-lookup", "Is the double lookup worth worrying about?", ResultColumns.Operation),
        ReportSpec.ByShare("bounce", "Can unreachable BAR memory bounce like any other DMA limit?", ResultColumns.BounceShare),
        ReportSpec.ByCondition("conditions", "What does a cold cache change?", ResultColumns.Temperature),
    ];

    /// <summary>One row, plausible and complete.</summary>
    public static ResultRow Row(string experiment = "budget", string encoding = "id-table", int bits = 4, double ns = 0.6) => new()
    {
        Experiment = experiment,
        Encoding = encoding,
        Family = "id + perfect hash",
        TagBits = bits,
        MeasuredBits = bits,
        Isa = "scalar",
        KernelUsable = true,
        Providers = 24,
        Topology = "cmb-chassis",
        Workload = "qemu-fio",
        P2pShare = 0.5,
        BounceShare = 0,
        ProviderLocality = 0,
        Temperature = "hot",
        Dependency = "independent",
        Operation = "map",
        NsPerBio = ns,
        CiLow = ns * 0.98,
        CiHigh = ns * 1.02,
        FloorNs = 0.5,
        RatioToFloor = ns / 0.5,
        RatioLow = ns / 0.5 * 0.99,
        RatioHigh = ns / 0.5 * 1.01,
        FootprintBytes = 1536,
        AllocatedBytes = 0,
        BuildNs = 1234.5,
        RegisterNs = 1234.5,
        LinesPerLookup = 0,
        Yardstick = "floor",
        Bios = 1_048_576,
        Starts = 5,
        Seed = 42,
        Run = MadeUpRun.Id,
        Commit = MadeUpRun.Manifest.Code.Name,
        Machine = MadeUpRun.Machine.Name,
        Runtime = MadeUpRun.Machine.Runtime,
        RecordingSha256 = "ab12cd34ef567890ab12cd34ef567890",
        Utc = "2026-01-02T03:04:05Z",
    };

    /// <summary>The same row of a variant at a point of an experiment.</summary>
    public static ResultRow At(this ResultRow row, MeasurementPoint point, Variant variant) => row with
    {
        Experiment = point.Experiment,
        Family = Names.Of(variant.Info.Family),
        Isa = Names.Of(variant.Info.Isa),
        KernelUsable = variant.Info.KernelUsable,
        Promise = Names.Of(variant.Promise),
        Providers = point.Machine.Providers,
        Topology = point.Machine.Name,
        Workload = Path.GetFileName(point.Recording),
        P2pShare = point.P2pShare,
        BounceShare = point.BounceShare,
        ProviderLocality = point.ProviderLocality,
        PieceBytes = point.PieceBytes,
        Pressure = point.Pressure,
        Temperature = Names.Of(point.Temperature),
        Dependency = Names.Of(point.Dependency),
        Operation = Names.Of(point.Operation),
        Readers = point.Readers,
        UpdatesPerSecond = point.UpdatesPerSecond,
        Yardstick = point is { IsRegistered: true, AgainstAlone: false } ? Yardsticks.Static : point.Against ?? Names.Of(point.Yardstick),
    };

    /// <summary>The same row with a ratio to a floor of 0.5 ns, and intervals of +-1 %.</summary>
    public static ResultRow Taking(this ResultRow row, double ratio) => row with
    {
        FloorNs = 0.5,
        RatioToFloor = ratio,
        RatioLow = ratio * 0.99,
        RatioHigh = ratio * 1.01,
        NsPerBio = ratio * 0.5,
        CiLow = ratio * 0.5 * 0.99,
        CiHigh = ratio * 0.5 * 1.01,
    };

    /// <summary>A row for every position, so that a run of them is sound.</summary>
    public static IReadOnlyList<ResultRow> Sound { get; } =
    [
        .. Enum.GetValues<EncodingFamily>().Select(Names.Of).Select(family => Row(encoding: $"of-{family}") with { Family = family }),
    ];

    /// <summary>Rows that decide the first claim, and it fails.</summary>
    public static IEnumerable<ResultRow> Verdicts =>
        [
            Row("p2p-share", "flag-interval-tree", 1, 2) with { Family = "flag" },
            Row("p2p-share", "flag-chosen-bits", 1, 1) with { Family = "flag" },
            Row("providers", "flag-interval-tree", 1, 2) with { Family = "flag" },
            Row("providers", "flag-chosen-bits", 1, 1) with { Family = "flag" },
        ];

    public static IReadOnlyList<ResultRow> All(bool crowded = false)
    {
        var random = new Random(7);
        var encodings = crowded ? Crowd : Encodings;
        return
        [
            .. Each(encodings, random, "budget", [24], row => [row]),
            .. Each(encodings, random, "providers", Sweep, row => [row]),
            .. Each(
                encodings,
                random,
                "p2p-share",
                [24],
                row => Shares.Select(share =>
                    Scaled(row with { P2pShare = share }, 1 + ((row.RatioToFloor - 1) * (0.15 + (0.85 * share)))))),
            .. Each(
                encodings,
                random,
                "double-lookup",
                [24],
                row =>
                    [
                        Scaled(row with { Operation = "construct" }, 1 + (row.RatioToFloor * 0.6)),
                        Scaled(row with { Operation = "map" }, row.RatioToFloor),
                        Scaled(row with { Operation = "both" }, 1.4 + (row.RatioToFloor * 1.3)),
                    ]),
            .. Each(
                encodings,
                random,
                "bounce",
                [24],
                row => Shares.Select(share => Scaled(row with { BounceShare = share }, row.RatioToFloor + (share * 180)))),
            .. Each(
                encodings,
                random,
                "conditions",
                [24],
                row =>
                    [
                        row with { Operation = "resolve" },
                        Scaled(row with { Operation = "resolve", Temperature = "shared" }, 1 + ((row.RatioToFloor - 1) * 2.5)),
                        Scaled(row with { Operation = "resolve", Temperature = "cold" }, 1 + ((row.RatioToFloor - 1) * 9)),
                    ]),
            .. Each(encodings[..3], random, "undeclared", FewProviders, row => [row]),
        ];
    }

    private static IEnumerable<ResultRow> Each(
        MadeUpEncoding[] encodings, Random random, string experiment, int[] providers, Func<ResultRow, IEnumerable<ResultRow>> vary) =>
        from encoding in encodings
        from bits in encoding.Bits
        from count in providers
        let ratio = encoding.Ratio(count, bits) * (1 + (0.02 * random.NextDouble()))
        from row in vary(Scaled(
            Row(experiment, encoding.Name, bits) with
            {
                Family = encoding.Family,
                Isa = encoding.Isa,
                KernelUsable = encoding.Isa == "scalar",
                Providers = count,
                Topology = $"shape-{count}",
                FootprintBytes = encoding.Footprint(count),
            },
            ratio))
        select row;

    private static ResultRow Scaled(ResultRow row, double ratio) => row with
    {
        FloorNs = Floor,
        NsPerBio = Floor * ratio,
        CiLow = Floor * ratio * 0.97,
        CiHigh = Floor * ratio * 1.03,
        RatioToFloor = ratio,
        RatioLow = ratio * 0.985,
        RatioHigh = ratio * 1.02,
    };
}
