using System.ComponentModel;
using Bench.Claims;
using Bench.Experiments;
using Bench.Reporting;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Makes what people read from what was measured.</summary>
internal sealed class PublishCommand : Command<PublishCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        string Default(string? typed, string name) => typed ?? Path.Combine(Repository.Root, name);
        var files = Publisher.Publish(
            [.. Experiment.All.Select(e => e.Report)],
            Claim.All,
            new PublishPaths(
                Default(settings.Results, "results"),
                Default(settings.Plots, "plots"),
                Default(settings.Docs, "docs"),
                Default(settings.Readme, "README.md")),
            settings.Check);
        var shown = files.Select(file => Path.GetRelativePath(Directory.GetCurrentDirectory(), file)).ToList();
        if (settings.Json)
        {
            Output.WriteJson(new { check = settings.Check, files = shown });
        }
        else
        {
            shown.ForEach(file => Console.Out.WriteLine($"{(settings.Check ? "stale" : "wrote")} {file}"));
        }

        return settings.Check && shown.Count > 0 ? BenchApp.Negative : BenchApp.Success;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandOption("--check")]
        [Description("Write nothing; name what is stale and exit with 1 when anything is.")]
        public bool Check { get; init; }

        [CommandOption("--results <DIR>")]
        [Description("Where the CSV is. Default: results.")]
        public string? Results { get; init; }

        [CommandOption("--plots <DIR>")]
        [Description("Where the plots go. Default: plots.")]
        public string? Plots { get; init; }

        [CommandOption("--docs <DIR>")]
        [Description("Where results.md, claims.md and index.html go. Default: docs.")]
        public string? Docs { get; init; }

        [CommandOption("--readme <FILE>")]
        [Description("The README whose summary is spliced in. Default: README.md.")]
        public string? Readme { get; init; }
    }
}
