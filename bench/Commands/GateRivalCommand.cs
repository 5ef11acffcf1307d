using System.ComponentModel;
using System.Text.Json;
using Bench.Gate;
using Bench.Gate.Trials;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>One run of BenchmarkDotNet over one build: what the gate is compared with, run again by its trials.</summary>
internal sealed class GateRivalCommand : Command<GateRivalCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var order = JsonSerializer.Deserialize<RivalOrder>(File.ReadAllText(settings.Order))!;
        using var scene = GateScene.Open(Inputs.Model(order.Recording));
        using var run = new RivalRun(order, scene);
        foreach (var sample in run.Run())
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(sample));
        }

        return BenchApp.Success;
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<ORDER>")]
        [Description("The order, as JSON.")]
        public string Order { get; init; } = "";
    }
}
