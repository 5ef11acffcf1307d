using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using Bench.Measuring;
using Bench.Results;
using Lookups;
using Lookups.Memory;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Plans;
using Workloads.Streams;
using Workloads.Topologies;
using Workloads.Verification;

namespace Bench.Commands;

/// <summary>The result of bench verify for one encoding at one budget.</summary>
/// <param name="Encoding">Its name.</param>
/// <param name="Family">The position it stands for.</param>
/// <param name="TagBits">Bits in the bio.</param>
/// <param name="Promise">Its behavior when an address or a tag is wrong.</param>
/// <param name="ServesMixedBios">Whether a bio may mix providers; if not, mixed bios must not be constructed.</param>
/// <param name="Isa">Instruction set of its hot path.</param>
/// <param name="IsaInEffect">
/// Whether this process had the instruction set; if not, the scalar path, which gives the same answers, was checked.
/// </param>
/// <param name="Bios">Bios checked.</param>
/// <param name="AllocatedBytes">Managed bytes that the checks allocated.</param>
/// <param name="Difference">The first wrong answer.</param>
/// <param name="Refused">Why it cannot serve the machine.</param>
internal sealed record Verdict(
    string Encoding,
    string Family,
    int TagBits,
    string Promise,
    bool ServesMixedBios,
    string Isa,
    bool IsaInEffect,
    long Bios,
    long AllocatedBytes,
    string? Difference,
    string? Refused);

/// <summary>Checks every encoding against the oracle, over the same bios.</summary>
internal sealed class VerifyCommand : Command<VerifyCommand.Settings>
{
    private const int ChunkBios = 4096;
    private const long MostBios = 1_000_000_000_000;

    /// <summary>A bio that bounces is copied and compared byte by byte, which takes longer than all other checks of the bio.</summary>
    private const double BouncedShare = 0.1;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Inputs.RequireBetween("--bios", settings.Bios, 1, MostBios);
        PlaceBlocks(settings.Guarded);
        var workload = new BioPlan(Inputs.Model(settings.Recording ?? Repository.DefaultRecording));
        var variants = Inputs.Variants(settings.Encoding);
        var topology = MachineModels.Open(MachineModels.Choose(settings.Topology ?? MachineModels.Default), settings.Seed);
        using var fabric = FabricBuilder.Build(topology);
        using var oneOffset = FabricBuilder.Build(topology, oneBusOffset: true);
        var checks = variants.Select(v => new OpenVariant(v, v.Info.HoldsFewBusOffsets ? oneOffset : fabric)).ToList();
        try
        {
            var lanes = Math.Clamp(Environment.ProcessorCount, 1, Math.Max(1, checks.Count));
            var steps = lanes * (int)((settings.Bios + ChunkBios - 1) / ChunkBios);
            Output.WithProgress(
                "verify",
                steps,
                step =>
                    Parallel.For(
                        0,
                        lanes,
                        new ParallelOptions { CancellationToken = BenchApp.Stop },
                        lane =>
                            CheckAll(
                                settings,
                                new BioStream(workload, topology, fabric, OptionsFor(fabric, settings)),
                                fabric,
                                [.. checks.Where((_, i) => i % lanes == lane)],
                                step)));
            return Report(settings, topology, checks);
        }
        finally
        {
            checks.ForEach(c => c.Dispose());
        }
    }

    /// <summary>Must run before anything is built, so that the placement applies to every block.</summary>
    private static void PlaceBlocks(bool guarded)
    {
        if (guarded && !AlignedMemory.CanGuard)
        {
            throw new BadInputException(
                "--guarded",
                0,
                "system",
                "Linux or macOS, where pages can be made inaccessible",
                Environment.OSVersion.Platform.ToString());
        }

        AlignedMemory.Placement = guarded ? BlockPlacement.BeforeGuardPage : BlockPlacement.CacheLine;
    }

    /// <summary>Half of the bios are P2P. If the client cannot reach some providers, a tenth of the P2P bios use those.</summary>
    private static StreamOptions OptionsFor(Fabric fabric, Settings settings)
    {
        var outOfReach = Enumerable.Range(1, fabric.Providers.Count)
            .Count(id => fabric.Reach[default, new ProviderId((uint)id)] == MapOutcome.NotSupported);
        var bounce = outOfReach == 0 ? 0 : outOfReach == fabric.Providers.Count ? 1 : BouncedShare;
        return new StreamOptions(settings.Seed, P2pShare: fabric.Providers.Count == 0 ? 0 : 0.5, BounceShare: bounce);
    }

    /// <summary>Checks some of the variants over all bios. Every lane checks the same bios and sets its own tags.</summary>
    private static void CheckAll(Settings settings, BioStream stream, Fabric fabric, List<OpenVariant> checks, Action<string> step)
    {
        using var chunk = new BioChunk(ChunkBios, ChunkBios * 16);
        using var scratch = new CheckScratch(chunk);
        var truth = new Truth(ChunkBios);
        for (long done = 0; done < settings.Bios; done += chunk.Count)
        {
            BenchApp.Stop.ThrowIfCancellationRequested();
            stream.Fill(chunk, (int)Math.Min(ChunkBios, settings.Bios - done));
            truth.Establish(fabric, chunk);
            foreach (var check in checks)
            {
                check.Run(chunk, truth, scratch);
            }

            step($"{(done + chunk.Count) / 1e6:0.0} M bios");
        }
    }

    private static int Report(Settings settings, Topology topology, List<OpenVariant> checks)
    {
        var verdicts = checks.Select(c => c.Verdict).ToList();
        var isa = Enum.GetValues<InstructionSet>().Where(set => set.IsSupported()).Select(Names.Of).ToList();
        if (settings.Json)
        {
            Output.WriteJson(new
            {
                topology = topology.Name,
                providers = topology.Regions.Length,
                architecture = RuntimeInformation.ProcessArchitecture,
                isa,
                instructions = ProcessorFeatures.InEffect,
                guarded = settings.Guarded,
                verdicts,
            });
        }
        else
        {
            Output.WriteTable(
                $"{settings.Bios} bios on {topology.Name}, {topology.Regions.Length} providers, every encoding checked against the oracle; "
                + $"{RuntimeInformation.ProcessArchitecture}, ISA in effect: {string.Join(", ", isa)}; "
                + $"instructions in effect: {(ProcessorFeatures.InEffect is [] ? "none" : string.Join(", ", ProcessorFeatures.InEffect))}; "
                + (settings.Guarded ? "every block before a guard page" : "no guard pages"),
                ["bits", "encoding", "promise", "mixed bios", "bios checked", "allocated bytes", "verdict"],
                verdicts.Select(v => (IReadOnlyList<string>)[
                    v.TagBits.ToString(CultureInfo.InvariantCulture),
                    v.Encoding,
                    v.Promise,
                    v.ServesMixedBios ? "served" : "not served",
                    v.Bios.ToString(CultureInfo.InvariantCulture),
                    v.AllocatedBytes.ToString(CultureInfo.InvariantCulture),
                    v.Refused is { } reason ? $"cannot serve it: {reason}" : v.Difference ?? "ok"]));
        }

        return verdicts.Exists(v => v.Difference is not null || v.AllocatedBytes != 0) ? BenchApp.Negative : BenchApp.Success;
    }

    /// <summary>A variant under check, and its result.</summary>
    private sealed class OpenVariant : IDisposable
    {
        private readonly OwnVariant variant;
        private readonly VariantCheck? check;
        private readonly string? refused;
        private Difference? difference;
        private long bios;
        private long allocated;

        public OpenVariant(OwnVariant variant, Fabric fabric)
        {
            this.variant = variant;
            try
            {
                check = variant.OpenCheck(fabric, default);
            }
            catch (EncodingRefusedException refusal)
            {
                // A separate query would plan the structure twice, and planning is most of the time of a check.
                refused = refusal.Reason;
            }
        }

        public Verdict Verdict => new(
            variant.Info.Name,
            Names.Of(variant.Info.Family),
            variant.TagBits,
            Names.Of(variant.Promise),
            variant.ServesMixedBios,
            Names.Of(variant.Info.Isa),
            variant.Info.Isa.IsSupported(),
            bios,
            allocated,
            difference?.ToString(),
            refused);

        public void Run(BioChunk chunk, Truth truth, CheckScratch scratch)
        {
            if (check is null || difference is not null)
            {
                return;
            }

            if (bios == 0)
            {
                // The first run compiles the code, which allocates.
                difference = check.Run(chunk, truth, scratch);
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            difference ??= check.Run(chunk, truth, scratch);
            allocated += difference is null ? GC.GetAllocatedBytesForCurrentThread() - before : 0;
            bios += chunk.Count;
        }

        public void Dispose() => check?.Dispose();
    }

    internal sealed class Settings : SceneSettings
    {
        [CommandOption("--bios <N>")]
        [Description("Bios to check each encoding with. Default: 1000000.")]
        public long Bios { get; init; } = 1_000_000;

        [CommandOption("--guarded")]
        [Description(
            "End every block of memory at an inaccessible page, so that an out-of-bounds access crashes.")]
        public bool Guarded { get; init; }
    }
}
