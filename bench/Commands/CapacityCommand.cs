using System.ComponentModel;
using Bench.Capacity;
using Bench.Results;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Prints how many providers a table with one load serves at each bit budget, and the size of the table.</summary>
internal sealed class CapacityCommand : Command<CapacityCommand.Settings>
{
    private const int MostMachines = 10_000;
    private static readonly int[] Budgets = [0, 1, 4, 5, 6, 7, 8];
    private static readonly int[] Providers = [16, 44, 256, 1024, 4096];

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Inputs.RequireBetween("--machines", settings.Machines, 1, MostMachines);
        var rows = new List<CapacityRow>();
        Output.WithProgress("capacity", Budgets.Length * Providers.Length, step =>
        {
            foreach (var tagBits in Budgets)
            {
                foreach (var providers in Providers)
                {
                    rows.Add(CapacityRow.Of(tagBits, providers, settings.Machines, BenchApp.Stop));
                    step($"{tagBits} bits, {providers} providers");
                }
            }
        });
        if (settings.Csv is not null)
        {
            RowCsv<CapacityRow>.Write(settings.Csv, rows);
        }

        Console.Out.WriteLine(CapacityTable.Markdown(rows));
        return BenchApp.Success;
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--machines <N>")]
        [Description("Number of machines to plan for: the mixed model with this many seeds.")]
        public int Machines { get; init; } = 100;

        [CommandOption("--csv <FILE>")]
        [Description("Write the figures; 'bench publish' makes a table of results/capacity.csv.")]
        public string? Csv { get; init; }
    }
}
