using System.ComponentModel;
using Bench.Claims;
using Bench.Runs;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Prints the answer as text that can be pasted.</summary>
internal sealed class QuoteCommand : Command<QuoteCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var claims = settings.Claims.Length == 0 ? Claim.All : [.. settings.Claims.Select(Named)];
        var runs = settings.Run is not null ? RunStore.Read(settings.Run)
            : RunStore.ReadAll(Repository.Results) is { Count: > 0 } published ? published : [RunStore.Newest(Repository.LocalRuns)];
        var kernels = Path.Combine(Repository.Results, RunStore.KernelFolder);
        var answer = new Answer(JudgedClaim.All(claims, runs), RunStore.ReadAll(kernels)) { HasLadders = settings.Claims.Length == 0 };
        Console.Out.Write(settings.Markdown ? answer.Markdown("", "") : string.Join('\n', answer.Plain().Append("")));
        return BenchApp.Success;
    }

    private static Claim Named(string letter) =>
        Claim.All.FirstOrDefault(claim => claim.Letter == letter)
        ?? throw new Workloads.BadInputException(
            "CLAIM", 0, "letter", $"one of {string.Join(", ", Claim.All.Select(claim => claim.Letter))}", letter);

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "[CLAIM]")]
        [Description("Letters of claims, as in the README. Default: the whole answer, with every claim.")]
        public string[] Claims { get; init; } = [];

        [CommandOption("--run <DIR>")]
        [Description("A run, or a folder of runs. Default: the published runs; if there are none, the newest run of this machine.")]
        public string? Run { get; init; }

        [CommandOption("--markdown")]
        [Description("Print Markdown, to paste into an issue or a pull request.")]
        public bool Markdown { get; init; }
    }
}
