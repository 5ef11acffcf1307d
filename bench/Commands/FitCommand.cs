using System.ComponentModel;
using Bench.Files;
using Spectre.Console.Cli;
using Workloads.Models;

namespace Bench.Commands;

/// <summary>Learns a model from one or more recordings.</summary>
internal sealed class FitCommand : Command<FitCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var models = settings.Files.Select(file => Inputs.Model(file, settings.SkipDamaged, out _));
        var json = ModelFile.Write(models.Aggregate(WorkloadModel.Merge));
        if (settings.Out is null)
        {
            Console.Out.Write(json);
        }
        else
        {
            AtomicFile.Write(settings.Out, json);
        }

        return BenchApp.Success;
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("Recordings, or existing models. The model is the sum of all.")]
        public required string[] Files { get; init; }

        [CommandOption("--skip-damaged")]
        [Description("Skip damaged lines. Default: the first one is an error.")]
        public bool SkipDamaged { get; init; }

        [CommandOption("--out <FILE>")]
        [Description("Output file for the model, as JSON. Default: standard output.")]
        public string? Out { get; init; }
    }
}
