using Bench.Results;
using Bench.Runs;

namespace Bench.Tests.Runs;

/// <summary>MADE-UP runs for tests. Nothing was measured; nothing here may be published.</summary>
internal static class MadeUpRun
{
    public const string Id = "20260102-030405-made-up-full";

    /// <summary>A machine that does not exist.</summary>
    public static Machine Machine { get; } = new()
    {
        Vendor = "Made-up",
        Processor = "Made-up CPU 9999X (test data)",
        Microarchitecture = "Test 5",
        Family = 26,
        Model = 2,
        Stepping = 1,
        Cores = 2,
        ThreadsPerCore = 1,
        Hypervisor = "none",
        CpuQuota = 0,
        MemoryGib = 24,
        Os = "Test OS",
        Kernel = "6.12.0",
        Runtime = ".NET 10.0.0",
        Isa = "AVX-512",
    };

    /// <summary>A complete, clean, full and quiet run of everything.</summary>
    public static RunManifest Manifest { get; } = new()
    {
        Id = Id,
        Machine = Machine,
        Code = new Code("0123abc", true, Code.This.Structures, "00000000"),
        Profile = Profile.Full with
        {
            Experiments = ["budget", "providers"],
            MachineModel = "gpu-server:44",
            Inputs = [new InputFile("fio-nvme.bios.gz", "ab12cd34ef567890ab12cd34ef567890")],
        },
        Started = "2026-01-02T03:04:05Z",
        Completed = "2026-01-02T04:04:05Z",
    };

    /// <summary>A run in memory.</summary>
    public static Run Of(IEnumerable<ResultRow> rows, IReadOnlyList<RefusalRow>? refusals = null, RunManifest? manifest = null)
    {
        var of = manifest ?? Manifest;
        return new Run(
            $"results/{of.Machine.Slug}", of,
            [.. rows.GroupBy(row => row.Experiment).SelectMany(experiment => experiment.Select((row, i) =>
                new Placed<ResultRow>(Named(row, of), $"results/{of.Machine.Slug}/{experiment.Key}.csv", i + 2)))],
            refusals ?? []);
    }

    /// <summary>A run on disk.</summary>
    public static Run Write(
        string folder, IEnumerable<ResultRow> rows, IReadOnlyList<RefusalRow>? refusals = null, RunManifest? manifest = null)
    {
        var of = manifest ?? Manifest;
        return OpenRun.Write(folder, of with { Completed = "" }, [.. rows.Select(row => Named(row, of))], refusals ?? []);
    }

    /// <summary>A refusal of an encoding by a machine model.</summary>
    public static RefusalRow Refusal(ResultRow like, string reason = "it holds 15 providers") => new()
    {
        Experiment = like.Experiment,
        Encoding = like.Encoding,
        Family = like.Family,
        TagBits = like.TagBits,
        Isa = like.Isa,
        Providers = like.Providers,
        Topology = like.Topology,
        Operation = like.Operation,
        Yardstick = like.Yardstick,
        IsOfThisMachine = false,
        Reason = reason,
    };

    private static ResultRow Named(ResultRow row, RunManifest of) =>
        row with { Run = of.Id, Machine = of.Machine.Name, Commit = of.Code.Name, Runtime = of.Machine.Runtime };
}
