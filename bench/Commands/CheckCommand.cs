using System.ComponentModel;
using Bench.Runs;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Checks results against rules that hold for every result.</summary>
internal sealed class CheckCommand : Command<CheckCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var runs = settings.Path is null ? [RunStore.Newest(Repository.LocalRuns)] : RunStore.Read(settings.Path);
        var checks = runs.Select(run => (Run: run, Faults: RunCheck.Faults(run))).ToList();
        if (settings.Json)
        {
            Output.WriteJson(
                checks.Select(check => new
                {
                    check.Run.Folder,
                    id = check.Run.Manifest.Id,
                    rows = check.Run.Rows.Count,
                    check.Faults,
                }));
        }
        else
        {
            foreach (var (run, faults) in checks)
            {
                faults.ToList().ForEach(fault => Console.Out.WriteLine(Output.Harmless(fault)));
                Console.Out.WriteLine($"{run.Folder}: {run.Rows.Count} rows, {faults.Count} faults");
            }
        }

        return checks.TrueForAll(check => check.Faults.Count == 0) ? BenchApp.Success : BenchApp.Negative;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[RUN]")]
        [Description("A run's folder, or a folder of runs. Default: the newest run in results/local.")]
        public string? Path { get; init; }
    }
}
