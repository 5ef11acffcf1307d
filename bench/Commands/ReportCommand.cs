using System.ComponentModel;
using Bench.Publishing;
using Bench.Runs;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Writes the report of a run: tables, verdicts, pictures and the page, in the run's own folder.</summary>
internal sealed class ReportCommand : Command<ReportCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var run = settings.Run is null ? RunStore.Newest(Repository.LocalRuns) : Run.Read(settings.Run);
        var folder = RunReport.Write(run);
        if (settings.Json)
        {
            Output.WriteJson(new { run = run.Manifest.Id, folder });
        }
        else
        {
            var page = Path.Combine(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder), "README.md");
            Console.Out.WriteLine($"report of this machine, {Output.Harmless(run.Machine.Name)}: {page}, and index.html beside it");
        }

        return BenchApp.Success;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[RUN]")]
        [Description("A run's folder. Default: the newest run in results/local.")]
        public string? Run { get; init; }
    }
}
