using System.ComponentModel;
using Bench.Coverage;
using Bench.Results;
using Bench.Runs;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Prints how often the intervals of repeated runs contain the value of all runs together.</summary>
internal sealed class CoverageCommand : Command<CoverageCommand.Settings>
{
    private const int FewestRuns = 3;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var runs = RunStore.ReadAll(settings.Folder);
        if (runs.Count < FewestRuns)
        {
            throw new BadInputException(
                settings.Folder, 0, "runs", $"{FewestRuns} or more complete runs of one command", $"{runs.Count}");
        }

        foreach (var run in runs.Skip(1))
        {
            RunStore.RefuseDifference(runs[0], run, other => [.. other.Machine.Facts, .. other.Code.Facts, .. other.Profile.Facts]);
        }

        var rows = CoverageRow.Of(settings.Condition, runs);
        if (settings.Csv is not null)
        {
            RowCsv<CoverageRow>.Write(settings.Csv, rows);
        }

        Console.Out.WriteLine(CoverageReport.Markdown(rows));
        return BenchApp.Success;
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<FOLDER>")]
        [Description("Folder of repeated runs of the same command: 'bench run ... --fresh --out FOLDER'.")]
        public string Folder { get; init; } = "";

        [CommandOption("--condition <WORD>")]
        [Description("Other activity on the machine, in one word: quiet, busy.")]
        public string Condition { get; init; } = "quiet";

        [CommandOption("--csv <FILE>")]
        [Description("Write the figures, so that anyone can repeat the statistics.")]
        public string? Csv { get; init; }
    }
}
