using System.ComponentModel;
using Bench.Runs;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Merges the parts of a run.</summary>
internal sealed class MergeCommand : Command<MergeCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var run = RunMerge.Merge(settings.Parts, settings.Out ?? Repository.LocalRuns);
        if (settings.Json)
        {
            Output.WriteJson(new { parts = settings.Parts.Length, run.Folder, run.Manifest });
            return BenchApp.Success;
        }

        RunCommand.WriteEnd(run);
        return BenchApp.Success;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "<PART>")]
        [Description("The parts that 'bench run --shard' made, or folders of them: all N, of one machine, commit and profile.")]
        public string[] Parts { get; init; } = [];

        [CommandOption("--out <DIR>")]
        [Description("Parent folder of the run's folder. Default: results/local.")]
        public string? Out { get; init; }
    }
}
