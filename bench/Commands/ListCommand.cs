using System.ComponentModel;
using System.Globalization;
using Bench.Claims;
using Bench.Experiments;
using Bench.Lifetime;
using Bench.Measuring;
using Bench.Results;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Recordings;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Shows what there is.</summary>
internal sealed class ListCommand : Command<ListCommand.Settings>
{
    private static readonly Dictionary<string, Func<Listing>> Kinds = new(StringComparer.Ordinal)
    {
        ["encodings"] = Encodings,
        ["experiments"] = Experiments,
        ["claims"] = Claims,
        ["topologies"] = Topologies,
        ["recordings"] = Recordings,
        ["formats"] = Formats,
        ["promises"] = () => new(PromiseTable.Columns, PromiseTable.Rows()),
    };

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Kind is not null && !Kinds.ContainsKey(settings.Kind))
        {
            throw new BadInputException("KIND", 0, "kind", string.Join(", ", Kinds.Keys), settings.Kind);
        }

        var listings = Kinds.Where(k => settings.Kind is null || k.Key == settings.Kind).ToDictionary(k => k.Key, k => k.Value());
        if (settings.Json)
        {
            Output.WriteJson(listings.ToDictionary(
                l => l.Key,
                l => l.Value.Rows.Select(row => l.Value.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))));
            return BenchApp.Success;
        }

        foreach (var (kind, listing) in listings)
        {
            Output.WriteTable(kind, listing.Columns, listing.Rows);
        }

        return BenchApp.Success;
    }

    private static Listing Encodings() => new(
        ["name", "bits", "family", "isa", "cost", "summary"],
        [.. OwnVariant.All.GroupBy(v => v.Info.Name).Select(group => (IReadOnlyList<string>)[
            group.Key,
            string.Join(" ", group.Select(v => v.TagBits)),
            Names.Of(group.First().Info.Family),
            Names.Of(group.First().Info.Isa),
            group.First().Info.Cost,
            group.First().Info.Summary])]);

    private static Listing Experiments() => new(
        ["name", "claims", "quick", "full", "question"],
        [.. Experiment.All.Select(e => (IReadOnlyList<string>)[e.Name, e.Claims, e.OnlyWhenAsked ? "" : Points(e, full: false), Points(e, full: true), e.Question])]);

    /// <summary>How many measurements an experiment asks for, those included that encodings will refuse.</summary>
    private static string Points(Experiment experiment, bool full) => experiment
        .In(new ExperimentScope(full, MachineModels.Choose(MachineModels.Default), Repository.DefaultRecording, Repository.Recordings, OwnVariant.All, Chosen: false))
        .Count().ToString(CultureInfo.InvariantCulture);

    private static Listing Claims() => new(
        ["letter", "claim", "experiments"],
        [.. Claim.All.Select(c => (IReadOnlyList<string>)[c.Letter, c.Text, string.Join(" ", c.Experiments)])]);

    private static Listing Topologies() => new(
        ["name", "providers", "range", "summary"],
        [.. MachineModel.All.Select(s => (IReadOnlyList<string>)[
            s.Name, s.DefaultProviders.ToString(CultureInfo.InvariantCulture), $"{s.Range.Fewest}-{s.Range.Most}", s.Summary])]);

    private static Listing Recordings() => new(
        ["file", "bios", "segments per bio", "bytes per bio"],
        [.. Repository.Recordings.Select(path =>
        {
            var model = Inputs.Model(path);
            return (IReadOnlyList<string>)[
                Path.GetRelativePath(Repository.Root, path),
                model.Bios.ToString(CultureInfo.InvariantCulture),
                model.MeanSegments.ToString("0.0", CultureInfo.InvariantCulture),
                model.MeanBytes.ToString("0", CultureInfo.InvariantCulture)];
        })]);

    private static Listing Formats() => new(
        ["name", "summary", "pitfalls"],
        [.. RecordingFile.Formats.Select(f => (IReadOnlyList<string>)[f.Name, f.Summary, f.Pitfalls])]);

    private sealed record Listing(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[KIND]")]
        [Description("encodings, experiments, claims, topologies, recordings, formats or promises. Default: all.")]
        public string? Kind { get; init; }
    }
}
