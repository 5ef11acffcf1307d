using Bench.Switcher;
using BenchmarkDotNet.Running;
using Spectre.Console.Cli;

namespace Bench.Commands;

/// <summary>Runs BenchmarkDotNet's own switcher. Only the switcher reads the arguments after the verb.</summary>
internal sealed class BdnCommand : Command<BdnCommand.Settings>
{
    /// <summary>The verb.</summary>
    public const string Verb = "bdn";

    /// <summary>Runs the switcher.</summary>
    /// <param name="arguments">Its arguments.</param>
    public static int Run(string[] arguments)
    {
        var summaries = BenchmarkSwitcher.FromTypes([typeof(EncodingBenchmarks)]).Run(arguments);
        return summaries.Any(summary => summary.HasCriticalValidationErrors) ? BenchApp.BadInput : BenchApp.Success;
    }

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken) => Run([]);

    internal sealed class Settings : CommandSettings;
}
