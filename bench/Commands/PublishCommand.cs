using System.ComponentModel;
using Bench.Publishing;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Generates the published files from the published runs.</summary>
internal sealed class PublishCommand : Command<PublishCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var publisher = new Publisher(settings.Root ?? Repository.Checkout);
        if (settings is { Run: not null, Check: true })
        {
            throw new BadInputException("--check", 0, "option", "no run to promote", settings.Run);
        }

        if (settings.Run is not null)
        {
            publisher.Promote(Runs.Run.Read(settings.Run));
        }

        var made = publisher.Make();
        var files = settings.Check ? made.Stale() : made.Write();
        if (settings.Json)
        {
            Output.WriteJson(new { check = settings.Check, files });
        }
        else
        {
            files.ToList().ForEach(file => Console.Out.WriteLine($"{(settings.Check ? "stale" : "wrote or removed")} {file}"));
        }

        return settings.Check && files.Count > 0 ? BenchApp.Negative : BenchApp.Success;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[RUN]")]
        [Description(
            "Promote this run first: complete, of a clean commit, full, undivided and quiet. It replaces its machine's published run.")]
        public string? Run { get; init; }

        [CommandOption("--check")]
        [Description("Write nothing; list stale files, and exit with 1 if there are any.")]
        public bool Check { get; init; }

        [CommandOption("--root <DIR>")]
        [Description("The repository with the results, plots, docs and README. Default: this one.")]
        public string? Root { get; init; }
    }
}
