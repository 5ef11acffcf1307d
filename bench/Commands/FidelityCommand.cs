using System.ComponentModel;
using System.Globalization;
using Bench.Files;
using Bench.Measuring;
using Bench.Reporting.Fidelity;
using Spectre.Console.Cli;
using Workloads.Fidelity;

namespace Bench.Commands;

/// <summary>Compares a recording with the stream that is generated from its model.</summary>
internal sealed class FidelityCommand : Command<FidelityCommand.Settings>
{
    // The comparison does not depend on the machine, as long as its BARs hold the longest bio.
    private const ulong Seed = 1;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var paths = settings.Recordings.Length > 0 ? settings.Recordings : Repository.RecordingsOfAnyFormat;
        var topology = MachineModels.Open(MachineModels.Choose(MachineModels.Default), Seed) with { CrossBridgeSupported = true };
        var reports = new List<FidelityReport>();
        Output.WithProgress("fidelity", paths.Count, step =>
        {
            foreach (var path in paths)
            {
                BenchApp.Stop.ThrowIfCancellationRequested();
                reports.Add(FidelityCheck.Run(path, topology, Seed));
                step(Path.GetFileName(path));
            }
        });
        if (settings.Out is not null)
        {
            WritePage(settings.Out, reports);
        }

        if (settings.Json)
        {
            Output.WriteJson(reports.Select(r => new
            {
                recording = r.Model.Name,
                sha256 = r.Identity.Sha256,
                bios = r.Recorded.Count,
                generated = r.Generated.Count,
                marginals = r.Marginals.Select(m => new
                {
                    name = m.Marginal.Name,
                    stream = m.Stream,
                    naive = m.Naive,
                    halves = m.Halves,
                    eighth = new { recording = m.EighthRecorded, stream = m.EighthGenerated },
                    target = m.Marginal.Target,
                    met = m.IsMet,
                }),
            }));
        }
        else
        {
            Output.WriteTable(
                "Kolmogorov-Smirnov distances to the recording",
                ["recording", "marginal", "stream", "target", "", "naive", "halves"],
                reports.SelectMany(r =>
                    r.Marginals.Select(m =>
                        (IReadOnlyList<string>)
                            [
                                r.Model.Name,
                                m.Marginal.Name,
                                FidelityPage.Show(m.Stream),
                                m.Marginal.Target.ToString("0.00", CultureInfo.InvariantCulture),
                                m.IsMet ? "met" : "MISSED",
                                FidelityPage.Show(m.Naive),
                                FidelityPage.Show(m.Halves),
                            ])));
        }

        return reports.TrueForAll(r => r.Marginals.All(m => m.IsMet)) ? BenchApp.Success : BenchApp.Negative;
    }

    private static void WritePage(string folder, List<FidelityReport> reports)
    {
        string StemOf(FidelityReport report) => $"fidelity/{PathSlug.Of(report.Model.Name)}";
        foreach (var report in reports)
        {
            var picture = new MarginalPlot(
                "Recording and stream",
                report.Model.Name,
                [
                    new PlottedSample("recording", report.Recorded),
                    new PlottedSample("stream", report.Generated),
                    new PlottedSample("naive", report.Naive),
                ]
            ).ToPicture();
            var stem = Path.Combine(folder, StemOf(report));
            AtomicFile.Write($"{stem}.svg", picture.ToSvg());
        }

        AtomicFile.Write(Path.Combine(folder, "fidelity.md"), FidelityPage.Render(reports, StemOf));
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[RECORDING]")]
        [Description("Recordings. Default: all in recordings/.")]
        public string[] Recordings { get; init; } = [];

        [CommandOption("--out <FOLDER>")]
        [Description("Also write the page fidelity.md and the plots into this folder.")]
        public string? Out { get; init; }
    }
}
