using System.ComponentModel;
using Bench.Lifetime;
using Bench.Measuring;
using Lookups;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Stresses registries and checks the answers that readers got.</summary>
internal sealed class StressCommand : Command<StressCommand.Settings>
{
    private const double MostSeconds = 1_000_000;
    private const int MostReaders = 64;

    /// <summary>
    /// The encodings that faults are injected into. Their structure is the table itself: a reader that is too late reads table entries and
    /// follows no pointers.
    /// </summary>
    private static readonly (string Name, int TagBits)[] Victims = [("id-table", 8)];

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var fault = settings.Inject is null
            ? null
            : Fault.All.FirstOrDefault(f => f.Name == settings.Inject)
                ?? throw new BadInputException(
                    "--inject", 0, "fault", $"one of {string.Join(", ", Fault.All.Select(f => f.Name))}", settings.Inject);
        Inputs.RequireBetween("--seconds", settings.Seconds, 0.001, MostSeconds);
        Inputs.RequireBetween("--readers", settings.Readers, 1, MostReaders);
        Inputs.RequireBetween("--updates", settings.Updates, 0, int.MaxValue);
        Inputs.RequireBetween("--updates-total", settings.UpdatesTotal, 0, long.MaxValue);
        Inputs.RequireBetween("--slots", settings.Slots, 1, ProviderTable.MostProviders);
        var variants = Chosen(settings, fault);
        var results = new List<StressResult>();
        Output.WithProgress("stress", variants.Count, step =>
        {
            foreach (var variant in variants)
            {
                BenchApp.Stop.ThrowIfCancellationRequested();
                try
                {
                    results.Add(variant.Stress(OptionsOf(settings, fault)));
                }
                catch (EncodingRefusedException refused)
                {
                    Console.Error.WriteLine($"bench: left out: {refused.Message}");
                }

                step($"{variant.Info.Name}/{variant.TagBits}");
            }
        });
        Report(settings, fault, results);
        return results.Exists(r => r.Violations > 0) ? BenchApp.Negative : BenchApp.Success;
    }

    private static StressOptions OptionsOf(Settings settings, Fault? fault) => new()
    {
        Duration = settings.UpdatesTotal > 0 ? TimeSpan.MaxValue : TimeSpan.FromSeconds(settings.Seconds),
        TotalUpdates = settings.UpdatesTotal,
        Readers = settings.Readers,
        UpdatesPerSecond = settings.Updates,
        Slots = settings.Slots,
        Seed = settings.Seed,
        Fault = fault,
        Stop = BenchApp.Stop,
    };

    private static List<OwnVariant> Chosen(Settings settings, Fault? fault)
    {
        var wanted = settings.Encoding.Length > 0 ? Inputs.Variants(settings.Encoding)
            : fault is null ? Representatives() : OwnVariant.All.Where(v => Victims.Contains((v.Info.Name, v.TagBits)));
        var chosen = wanted.Where(v => settings.Bits is null || v.TagBits == settings.Bits).ToList();
        return chosen.Count > 0
            ? chosen
            : throw new BadInputException("--bits", 0, "bits", "a budget of the chosen encodings", $"{settings.Bits}");
    }

    /// <summary>The first headline encoding of each family and lifetime promise, with its fewest and its most bits.</summary>
    private static IEnumerable<OwnVariant> Representatives() => OwnVariant.All
        .Where(v => v.Info is { Headline: true, KernelUsable: true, Remembers: false, CheckingVariantOf: null })
        .GroupBy(v => (v.Info.Family, v.LifetimePromise()))
        .Select(alike => alike.GroupBy(v => v.Info.Name, StringComparer.Ordinal).First())
        .SelectMany(v => new[] { v.First(), v.Last() }.Distinct());

    private static void Report(Settings settings, Fault? fault, List<StressResult> results)
    {
        if (settings.Json)
        {
            Output.WriteJson(new
            {
                readers = settings.Readers,
                injected = fault?.Name,
                results = results.Select(r => new
                {
                    r.Encoding,
                    r.Family,
                    r.TagBits,
                    r.Promise,
                    r.Seconds,
                    r.Bios,
                    r.StaleBios,
                    r.Operations,
                    r.Updates,
                    r.RanOut,
                    r.Violations,
                    r.Samples,
                    batch_ns = new { p50 = r.BatchNs.P50, p99 = r.BatchNs.P99, p999 = r.BatchNs.P999 },
                    update_ns = new { p50 = r.UpdateNs.P50, p99 = r.UpdateNs.P99, p999 = r.UpdateNs.P999 },
                    r.Memory,
                }),
            });
            return;
        }

        Output.WriteTable(
            $"{settings.Readers} readers and 1 updater, batches of {StressOptions.BatchBios} bios"
                + (fault is null ? "" : $"; injected: {fault.Name}, {fault.Summary}"),
            [
                "bits",
                "encoding",
                "s",
                "bios",
                "stale",
                "operations",
                "updates",
                "ran out",
                "violations",
                "batch ns p50/p99/p99.9",
                "update µs p50/p99/p99.9",
                "native KiB",
            ],
            results.Select(r =>
                (IReadOnlyList<string>)
                    [
                        $"{r.TagBits}",
                        r.Encoding,
                        $"{r.Seconds:0.0}",
                        $"{r.Bios}",
                        $"{r.StaleBios}",
                        $"{r.Operations}",
                        $"{r.Updates}",
                        $"{r.RanOut}",
                        $"{r.Violations}",
                        $"{r.BatchNs.P50}/{r.BatchNs.P99}/{r.BatchNs.P999}",
                        $"{Micro(r.UpdateNs.P50)}/{Micro(r.UpdateNs.P99)}/{Micro(r.UpdateNs.P999)}",
                        string.Join(" ", r.Memory.Select(m => m.LiveBytes >> 10)),
                    ]));
        foreach (var result in results)
        {
            foreach (var sample in result.Samples)
            {
                Console.Out.WriteLine($"{result.Encoding}/{result.TagBits}: {sample}");
            }
        }
    }

    private static string Micro(long nanoseconds) => $"{nanoseconds / 1e3:0.0}";

    internal sealed class Settings : ReportSettings
    {
        [CommandOption("--encoding <NAME>")]
        [Description(
            "Only the encoding of this name, or those whose names contain it if none has it, at every budget; may be given more than "
                + "once. Default: one or two of each family.")]
        public string[] Encoding { get; init; } = [];

        [CommandOption("--bits <N>")]
        [Description("Only at this budget. Default: every budget of the chosen encodings.")]
        public int? Bits { get; init; }

        [CommandOption("--seconds <N>")]
        [Description("How long for each encoding. Default: 5.")]
        public double Seconds { get; init; } = 5;

        [CommandOption("--readers <N>")]
        [Description("Threads that look up. Default: 2.")]
        public int Readers { get; init; } = 2;

        [CommandOption("--updates <RATE>")]
        [Description("Registrations and removals per second. Default: 0, as many as possible.")]
        public int Updates { get; init; }

        [CommandOption("--updates-total <N>")]
        [Description("End after this many registrations and removals, however long that takes.")]
        public long UpdatesTotal { get; init; }

        [CommandOption("--slots <N>")]
        [Description("Maximum number of providers at a time; fewer if the encoding holds fewer. Default: 15.")]
        public int Slots { get; init; } = 15;

        [CommandOption("--seed <N>")]
        [Description("Seed of registrations and removals. Default: 1.")]
        public ulong Seed { get; init; } = 1;

        [CommandOption("--inject <FAULT>")]
        [Description("Inject a reclamation bug into the registry, to test its detection: early-free, id-reuse or torn-publish.")]
        public string? Inject { get; init; }
    }
}
