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

/// <summary>Lists encodings, experiments and everything else that commands accept by name.</summary>
internal sealed class ListCommand : Command<ListCommand.Settings>
{
    /// <summary>The list of promises is found by trying every encoding, which takes seconds: it is shown only on request.</summary>
    private const string Promises = "promises";

    private static readonly Dictionary<string, Func<Listing>> Kinds = new(StringComparer.Ordinal)
    {
        ["encodings"] = Encodings,
        ["experiments"] = Experiments,
        ["claims"] = Claims,
        ["topologies"] = Topologies,
        ["recordings"] = Recordings,
        ["formats"] = Formats,
        [Promises] = () =>
            new(PromiseTable.Columns, [PromiseTable.Columns[0], PromiseTable.Columns[1], PromiseTable.Columns[3]], PromiseTable.Rows()),
    };

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.What is null || Kinds.ContainsKey(settings.What))
        {
            var listings = Kinds
                .Where(kind => settings.What is null ? kind.Key != Promises : kind.Key == settings.What)
                .ToDictionary(kind => kind.Key, kind => kind.Value());
            Show(settings.Json, listings, listing => Lines(listing, settings.What is null));
            return BenchApp.Success;
        }

        var named = Kinds.Where(kind => kind.Key != Promises).Select(kind => (kind.Key, Listing: kind.Value()))
            .Select(kind => (kind.Key, Listing: kind.Listing with { Rows = [.. kind.Listing.Rows.Where(row => row[0] == settings.What)] }))
            .Where(kind => kind.Listing.Rows.Count > 0).ToDictionary(kind => kind.Key, kind => kind.Listing);
        if (named.Count == 0)
        {
            throw new BadInputException(
                "WHAT", 0, "kind or name", $"{string.Join(", ", Kinds.Keys)}, or a name that one of them lists", settings.What);
        }

        Show(
            settings.Json,
            named,
            listing => listing.Rows.SelectMany(row => listing.Columns.Zip(row, (column, cell) => $"{column,-12} {cell}")));
        return BenchApp.Success;
    }

    private static void Show(bool asJson, Dictionary<string, Listing> listings, Func<Listing, IEnumerable<string>> lines)
    {
        if (asJson)
        {
            Output.WriteJson(listings.ToDictionary(
                l => l.Key,
                l => l.Value.Rows.Select(row => l.Value.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))));
            return;
        }

        foreach (var (kind, listing) in listings)
        {
            Console.Out.WriteLine($"{kind}:");
            foreach (var line in lines(listing))
            {
                Console.Out.WriteLine($"  {Output.Harmless(line)}");
            }
        }
    }

    /// <summary>One line per row: the short columns, aligned. A terminal cuts a line at its width, but never within a name.</summary>
    private static IEnumerable<string> Lines(Listing listing, bool isOverview)
    {
        var shown = isOverview ? listing.Short : [.. listing.Columns];
        var columns = shown.Select(column => listing.Columns.ToList().IndexOf(column)).ToList();
        var widths = columns.ConvertAll(column => listing.Rows.Max(row => row[column].Length));
        var room = Console.IsOutputRedirected ? int.MaxValue : Math.Max(widths[0], Console.WindowWidth - 3);
        foreach (var row in listing.Rows)
        {
            var line = string.Join("  ", columns.Zip(widths, (column, width) => row[column].PadRight(width))).TrimEnd();
            yield return line.Length <= room ? line : $"{line[..(room - 1)]}…";
        }
    }

    private static Listing Encodings() => new(
        ["name", "bits", "family", "isa", "cost", "summary"], ["name", "bits", "summary"],
        [.. OwnVariant.All.GroupBy(v => v.Info.Name).Select(group => (IReadOnlyList<string>)[
            group.Key,
            BitsOf([.. group.Select(v => v.TagBits)]),
            Names.Of(group.First().Info.Family),
            Names.Of(group.First().Info.Isa),
            group.First().Info.Cost,
            group.First().Info.Summary])]);

    /// <summary>Bit counts in order; a range such as 4-8 stands for 4 to 8.</summary>
    private static string BitsOf(IReadOnlyList<int> bits) =>
        bits.Count > 2 && bits[^1] - bits[0] == bits.Count - 1 ? $"{bits[0]}-{bits[^1]}" : string.Join(' ', bits);

    private static Listing Experiments() => new(
        ["name", "claims", "quick", "full", "question"], ["name", "question"],
        [
            .. Experiment.All.Select(e => (IReadOnlyList<string>)
            [
                e.Name, string.Join(' ', Claim.All.Where(claim => claim.Needs.Contains(e.Name)).Select(claim => claim.Letter)),
                e.OnlyWhenAsked ? "" : Points(e, full: false), Points(e, full: true), e.Question,
            ]),
        ]);

    /// <summary>Number of measurements of an experiment, including those that encodings will refuse.</summary>
    private static string Points(Experiment experiment, bool full) =>
        experiment
            .In(
                new ExperimentScope(
                    full,
                    MachineModels.Choose(MachineModels.Default),
                    Repository.DefaultRecording,
                    Repository.Recordings,
                    OwnVariant.All,
                    Chosen: false))
            .Count()
            .ToString(CultureInfo.InvariantCulture);

    private static Listing Claims() => new(
        ["letter", "claim", "experiments"], ["letter", "claim"],
        [.. Claim.All.Select(c => (IReadOnlyList<string>)[c.Letter, c.Text, string.Join(" ", c.Needs)])]);

    private static Listing Topologies() => new(
        ["name", "providers", "range", "summary"], ["name", "providers", "summary"],
        [.. MachineModel.All.Select(s => (IReadOnlyList<string>)[
            s.Name, s.DefaultProviders.ToString(CultureInfo.InvariantCulture), $"{s.Range.Fewest}-{s.Range.Most}", s.Summary])]);

    private static Listing Recordings() => new(
        ["file", "bios", "segments per bio", "bytes per bio"], ["file", "bios"],
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
        ["name", "summary", "pitfalls"], ["name", "summary"],
        [
            .. RecordingFile.Formats.Select(f => (IReadOnlyList<string>)[f.Name, f.Summary, f.Pitfalls]),
            .. TopologyFormat.All.Select(f => (IReadOnlyList<string>)[f.Name, f.Summary, "bench topology FILE shows what was left out"]),
        ]);

    /// <summary>A list of things of one kind.</summary>
    /// <param name="Columns">Names of all columns; the first column is the name.</param>
    /// <param name="Short">The columns that an overview shows.</param>
    /// <param name="Rows">A cell for each column.</param>
    private sealed record Listing(IReadOnlyList<string> Columns, IReadOnlyList<string> Short, IReadOnlyList<IReadOnlyList<string>> Rows);

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[WHAT]")]
        [Description(
            "encodings, experiments, claims, topologies, recordings, formats or promises; or a name that one of them lists, for its "
                + "details. Default: an overview of all but the promises.")]
        public string? What { get; init; }
    }
}
