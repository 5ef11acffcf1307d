using System.ComponentModel;
using System.Text.Json;
using Bench.Measuring;
using Bench.Runs;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>One process start of a run: measures what its order says and prints a row of JSON for each.</summary>
internal sealed class RunStartCommand : Command<RunStartCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var order = JsonSerializer.Deserialize<StartOrder>(File.ReadAllText(settings.Order))!;
        var models = order.Points.Select(point => point.Recording).Distinct()
            .ToDictionary(name => name, name => Inputs.Model(name));
        using var scenes = new SceneLibrary(models, order.Profile.Seed);
        var file = order.SliceFolder is { } folder ? new SliceFile(folder, order.Start) : null;
        var patience = TimeSpan.FromMilliseconds(order.Profile.PatienceMs);
        var plan = new PairedTimingPlan(order.Profile.BiosPerStart, patience, order.Profile.Seed, BenchApp.Stop)
        {
            KeepsSlices = order.SliceFolder is not null,
        };
        new RunExecution(order.Profile, scenes, models).MeasureStart(order.Start, order.OrderSeed, order.Points, plan, (row, slices) =>
        {
            file?.Write(row, slices);
            Console.Out.WriteLine(JsonSerializer.Serialize(row));
        });
        return BenchApp.Success;
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<ORDER>")]
        [Description("The order, as JSON.")]
        public string Order { get; init; } = "";
    }
}
