using System.ComponentModel;
using System.Globalization;
using Bench.Advice;
using Bench.Measuring;
using Bench.Results;
using Bench.Runs;
using Lookups;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Recommends an encoding from measured rows.</summary>
internal sealed class AdviseCommand : Command<AdviseCommand.Settings>
{
    private const int WidestTag = 64;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.HeldOut)
        {
            return HoldOut(settings);
        }

        if (settings.Bits is not (>= 0 and <= WidestTag))
        {
            throw new BadInputException("--bits", 0, "bits", "0 to 64", settings.Bits?.ToString(CultureInfo.InvariantCulture) ?? "none");
        }

        var bits = settings.Bits.Value;
        var run = RunOf(settings);
        var topology = MachineModels.Open(MachineModels.Choose(settings.Topology), 1);
        var recording = settings.Recording ?? Repository.DefaultRecording;
        var use = Inputs.IsModel(recording) ? null : new BarUse(topology);
        var model = Inputs.Model(recording, use is null ? [] : [use]);
        var setting = new AdviceSetting(topology.Name, topology.Regions.Length, ShareOf(settings, use));
        using var fabric = FabricBuilder.Build(topology with { CrossBridgeSupported = true });
        var isa = IsaOf(settings.Isa);
        var serving = OwnVariant
            .All.Where(variant =>
                !variant.Info.Remembers
                && (isa is null ? variant.Info.Isa.IsSupported() : variant.Info.Isa <= isa)
                && variant.Refusal(fabric) is null)
            .ToList();
        var advice = new Advisor(new CostModel(run.Rows)).Advise(
            setting, bits, serving.Select(variant => (variant.Info.Name, variant.TagBits)));
        var measureHere = MeasureHere(settings, advice, run);
        if (settings.Json)
        {
            Output.WriteJson(
                new
                {
                    run = run.Manifest.Id,
                    machine = run.Machine.Name,
                    setting,
                    workload = model.Name,
                    bits,
                    advice,
                    measure_here = measureHere,
                });
        }
        else
        {
            new AdviceText(bits, run, setting, model, serving, use).Lines(advice, measureHere).ToList().ForEach(Console.Out.WriteLine);
        }

        return measureHere is null ? BenchApp.Success : BenchApp.Negative;
    }

    private static int HoldOut(Settings settings)
    {
        var trials = HeldOutTrial.Of(settings.Run is null ? RunStore.ReadAll(Repository.Results) : RunStore.Read(settings.Run));
        if (settings.Json)
        {
            Output.WriteJson(trials);
        }
        else
        {
            Output.WriteTable("advice about settings whose rows were held out", HeldOutTable.Headings, HeldOutTable.Lines(trials));
            HeldOutTable.Wrong(trials).ToList().ForEach(line => Console.Out.WriteLine(Output.Harmless(line)));
        }

        return trials.Any(trial => trial.ClearlyWrong.Any()) ? BenchApp.Negative : BenchApp.Success;
    }

    /// <summary>
    /// The run that the user named; else the newest whole run of this machine with the current structures; else a published run.
    /// </summary>
    private static Run RunOf(Settings settings)
    {
        if (settings.Run is not null)
        {
            return Run.Read(settings.Run);
        }

        var published = RunStore.ReadAll(Repository.Results);
        return RunStore.ReadAll(Repository.LocalRuns).Reverse().Concat(published).FirstOrDefault(run => run.Profile.IsWhole && IsHere(run))
            ?? (published is [var first, ..] ? first : null)
            ?? throw new BadInputException(
                Repository.Results, 0, "runs", "a run of this machine ('bench run' makes one), or a published one", "none");
    }

    private static bool IsHere(Run run) => Fact.Difference(Machine.This.Facts, run.Machine.Facts) is null && !run.IsOutdated;

    private static double ShareOf(Settings settings, BarUse? use) =>
        settings.P2pShare switch
        {
            null => use is { InOneBar: > 0 } ? use.P2pShare : 1,
            >= 0 and <= 1 => settings.P2pShare.Value,
            _ => throw new BadInputException(
                "--p2p-share", 0, "share", "0 to 1", settings.P2pShare.Value.ToString(CultureInfo.InvariantCulture)),
        };

    private static InstructionSet? IsaOf(string? typed)
    {
        var known = Enum.GetValues<InstructionSet>();
        return typed is null ? null
            : known.Any(isa => Names.Of(isa) == typed) ? known.First(isa => Names.Of(isa) == typed)
            : throw new BadInputException("--isa", 0, "instruction set", $"one of {string.Join(", ", known.Select(Names.Of))}", typed);
    }

    private static string? MeasureHere(Settings settings, Recommendation advice, Run run) =>
        advice.Best is not { } best ? "no encoding that serves this machine with so few bits has been measured"
        : best.IsFar
            ? $"the setting is {best.Outside:0.0} doublings of the number of providers outside of the measured range"
        : settings.Run is null && string.Join("; ", NotFromHere(run)) is { Length: > 0 } reasons ? reasons
        : null;

    private static IEnumerable<string> NotFromHere(Run run)
    {
        if (Fact.Difference(run.Machine.Facts, Machine.This.Facts) is var (there, here))
        {
            yield return Output.Harmless(
                $"the rows are from {run.Machine.Name}, and this is {Machine.This.Name}: {there.Name} {there.Value}, here {here.Value}");
        }

        if (run.IsOutdated)
        {
            yield return "structures have changed since this run";
        }
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandOption("--bits <N>")]
        [Description("Bits that the bio has to spare: 0 to 64.")]
        public int? Bits { get; init; }

        [CommandOption("--topology <FILE|MODEL>")]
        [Description(
            "A topology file (docs/formats.md), or a built-in machine model, optionally with its number of providers: sr-iov:256. Default: "
                + "gpu-server.")]
        public string Topology { get; init; } = MachineModels.Default;

        [CommandOption("--recording <FILE>")]
        [Description(
            "A recording, or a model. If its addresses lie in the machine's BARs, they determine the share of P2P bios. Default: "
                + "recordings/fio-nvme.bios.gz.")]
        public string? Recording { get; init; }

        [CommandOption("--p2p-share <SHARE>")]
        [Description("Share of bios whose memory lies in a BAR, 0 to 1. Default: as recorded, or 1, the hardest case, if unknown.")]
        public double? P2pShare { get; init; }

        [CommandOption("--isa <NAME>")]
        [Description("Largest instruction set to use: scalar, as in a kernel, vector128, avx2, avx512. Default: what this machine has.")]
        public string? Isa { get; init; }

        [CommandOption("--held-out")]
        [Description("Instead of advising, predict every measured setting without its own rows, and report how often the advice is right.")]
        public bool HeldOut { get; init; }

        [CommandOption("--run <RUN>")]
        [Description("The run to use. Default: the newest run of this machine, or else a published one.")]
        public string? Run { get; init; }
    }
}
