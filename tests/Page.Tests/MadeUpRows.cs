using System.Globalization;
using Bench.Results;
using Bench.Tests.Reporting;

namespace Page.Tests;

/// <summary>
/// MADE-UP numbers in the shape of real results, for tests of the page only. Nothing was measured; nothing here may be published.
/// </summary>
internal static class MadeUpRows
{
    private static readonly string[] Families =
    [
        "flag",
        "hint",
        "hint-or-lookup",
        "index",
        "no-bits",
        "pointer",
        "small-id",
        "struct-page",
    ];
    private static readonly int[] Budgets = [0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 48, 64];
    private static readonly string[] Machines = ["Made-up CPU 9999X (test data)", "Made-up CPU 8888 (test data)"];
    private static readonly string[] Topologies = ["gpu-server", "mixed", "sr-iov", "cmb-chassis", "workstation"];
    private static readonly int[] Providers = [1, 2, 4, 8, 15, 16, 17, 24, 44, 64, 128, 255, 256, 257, 1024, 4096];
    private static readonly double[] Shares = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

    private static readonly string[] Workloads =
        [.. Enumerable.Range(0, 12).Select(i => $"recording-{i}.bios.gz")];

    /// <summary>One row, plausible and complete.</summary>
    public static ResultRow Row(string encoding = "id-table", int bits = 4, double ratio = 1.2) =>
        MadeUpResults.Row("budget", encoding, bits) with
        {
            Family = "small-id",
            Providers = 44,
            Topology = "gpu-server",
            Workload = "recording-0.bios.gz",
            P2pShare = 1,
            Operation = "resolve",
            NsPerBio = ratio * 0.52,
            CiLow = ratio * 0.51,
            CiHigh = ratio * 0.53,
            FloorNs = 0.52,
            RatioToFloor = ratio,
            RatioLow = ratio * 0.98,
            RatioHigh = ratio * 1.02,
            Starts = 5,
            Seed = 10_553_324_050_683_776_188,
            Machine = Machines[0],
            Runtime = ".NET 10.0.0 X64",
            RecordingSha256 = "1780eaf8be43f5873f89c503d4617d1444d854e5005651c58d90a3a9246557bd",
        };

    /// <summary>A row whose figures have all their digits, as measured ones do.</summary>
    public static ResultRow Measured(Random random, string encoding, int bits)
    {
        var floor = 0.5 + (random.NextDouble() * 0.05);
        var ratio = 1.05 + (Math.Pow(random.NextDouble(), 3) * 12);
        return Row(encoding, bits) with
        {
            NsPerBio = floor * ratio,
            CiLow = floor * ratio * (0.95 + (random.NextDouble() * 0.04)),
            CiHigh = floor * ratio * (1.01 + (random.NextDouble() * 0.06)),
            FloorNs = floor,
            RatioToFloor = ratio,
            RatioLow = ratio * (0.95 + (random.NextDouble() * 0.04)),
            RatioHigh = ratio * (1.01 + (random.NextDouble() * 0.06)),
            FootprintBytes = random.Next(4) == 0 ? 0 : random.Next(16, 1 << 22),
            BuildNs = random.NextDouble() * 1e7,
            RegisterNs = random.NextDouble() * 1e7,
            OverheadShare = random.Next(32) / 32.0,
            ClockDrift = random.NextDouble() * 0.06,
            OtherLoad = random.NextDouble() * 0.3,
            SegmentsPerBio = 2.3601932525634766,
            RecordingSha256 = Convert.ToHexStringLower(BitConverter.GetBytes(bits * 7919L)).PadLeft(64, '0'),
            Utc = DateTime
                .UnixEpoch.AddDays(20_000)
                .AddSeconds(random.Next(1_000_000))
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>As many rows as are asked for: two machines, every setting in use, about a hundred rows in a place.</summary>
    public static List<ResultRow> Many(int count, int seed = 11)
    {
        var random = new Random(seed);
        var rows = new List<ResultRow>();
        var places = new HashSet<string>();
        for (var place = 0; rows.Count < count; place++)
        {
            var experiment = (place % 5) switch { 0 => "providers", 1 => "p2p-share", 2 => "recorded", 3 => "conditions", _ => "limits" };
            var template = Row() with
            {
                Experiment = place < 2 ? "budget" : experiment,
                Machine = Machines[place % 2],
                Topology = experiment == "limits" ? Topologies[place / 5 % Topologies.Length] : "mixed",
                Providers = experiment is "providers" or "limits" ? Providers[place / 10 % Providers.Length] : 44,
                P2pShare = experiment == "p2p-share" ? Shares[place / 10 % Shares.Length] : 1,
                Workload = experiment == "recorded" ? Workloads[place / 10 % Workloads.Length] : Workloads[0],
                Temperature = experiment == "conditions" ? ((place / 10 % 3) switch { 0 => "hot", 1 => "shared", _ => "cold" }) : "hot",
                Dependency = place / 80 % 2 == 0 ? "independent" : "dependent",
                Operation = place / 40 % 2 == 0 ? "resolve" : "map",
                Commit = place % 3 == 0 ? "303ab855c643" : "20db5a2f11aa",
                Seed = (ulong)random.NextInt64(),
            };
            while (!places.Add(Reference.Place(template)))
            {
                template = template with { ProviderLocality = Math.Round(template.ProviderLocality + 0.1, 1) };
            }

            for (var i = 0; i < 105 && rows.Count < count; i++)
            {
                var family = i % Families.Length;
                var bits = Budgets[i * 13 / 105];
                var role = i % 21 == 20 ? "twin" : i % 35 == 34 ? "peer" : "own";
                var simd = i % 9 == 8;
                var name = $"{Families[family]}-{(simd ? "simd" : "table")}-{i % 40}";
                rows.Add(Measured(random, name, bits) with
                {
                    Experiment = template.Experiment,
                    Machine = template.Machine,
                    Topology = template.Topology,
                    Providers = template.Providers,
                    P2pShare = template.P2pShare,
                    Workload = template.Workload,
                    Temperature = template.Temperature,
                    ProviderLocality = template.ProviderLocality,
                    Dependency = template.Dependency,
                    Operation = template.Operation,
                    Commit = template.Commit,
                    Seed = template.Seed,
                    Family = Families[family],
                    Role = role,
                    Library = role == "peer" ? "libexample 1.2.3" : "",
                    Isa = simd ? (i % 2 == 0 ? "avx2" : "avx512") : "scalar",
                    KernelUsable = !simd,
                });
            }
        }

        return rows;
    }
}
