using System.ComponentModel;
using Bench.Results;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Holds results to what must be true of any.</summary>
internal sealed class CheckCommand : Command<CheckCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var directory = settings.Directory ?? Repository.Results;
        IReadOnlyList<ResultRow> rows = [.. ResultStore.ReadAny(directory).Select(placed => placed.Row)];
        var faults = ResultAudit.Faults(rows);
        if (settings.Json)
        {
            Output.WriteJson(new { rows = rows.Count, faults });
        }
        else
        {
            foreach (var fault in faults)
            {
                Console.Out.WriteLine(fault);
            }

            Console.Out.WriteLine($"{rows.Count} rows, {faults.Count} faults");
        }

        return faults.Count == 0 ? BenchApp.Success : BenchApp.Negative;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[DIR]")]
        [Description("Where the CSV is. Default: results.")]
        public string? Directory { get; init; }
    }
}
