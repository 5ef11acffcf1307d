using System.ComponentModel;
using System.Globalization;
using Bench.Sharding;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Puts the parts of a run together.</summary>
internal sealed class MergeCommand : Command<MergeCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var (rows, files, notMeasured) = ShardMerge.Merge(settings.Parts, settings.Out ?? Repository.Results);
        var machines = rows.GroupBy(row => row.Cpu).Select(machine => new { cpu = machine.Key, rows = machine.Count() }).ToList();
        if (settings.Json)
        {
            Output.WriteJson(new { parts = settings.Parts.Length, machines, files, not_measured = notMeasured });
            return BenchApp.Success;
        }

        foreach (var missing in notMeasured)
        {
            Console.Out.WriteLine(Output.Harmless(missing));
        }

        foreach (var file in files)
        {
            Console.Out.WriteLine($"wrote {Path.GetRelativePath(Directory.GetCurrentDirectory(), file)}");
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{settings.Parts.Length} parts, {rows.Count} rows"));
        if (machines.Count > 1)
        {
            Console.Out.WriteLine($"the parts were measured on {machines.Count} kinds of processor, so that each has only some of the rows and 'bench check' must be asked of each by itself: {string.Join(", ", machines.Select(machine => string.Create(CultureInfo.InvariantCulture, $"{machine.rows} on {machine.cpu}")))}");
        }

        return BenchApp.Success;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "<PART>")]
        [Description("The folders shard-1-of-N to shard-N-of-N that 'bench run --shard' has left.")]
        public string[] Parts { get; init; } = [];

        [CommandOption("--out <DIR>")]
        [Description("Where results go, one folder per processor. Default: results.")]
        public string? Out { get; init; }
    }
}
