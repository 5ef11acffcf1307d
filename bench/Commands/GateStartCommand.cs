using System.ComponentModel;
using System.Text.Json;
using Bench.Gate;
using Bench.Gate.Timing;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>One fresh start of the gate's timed tier: the gate runs this program again for each, and reads what it prints.</summary>
internal sealed class GateStartCommand : Command<GateStartCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var order = JsonSerializer.Deserialize<TimedOrder>(File.ReadAllText(settings.Order))!;
        var model = Inputs.Model(order.Recording);
        using var scene = GateScene.Open(model);
        foreach (var sample in new TimedStart(order, scene, BenchApp.Stop).Run())
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
