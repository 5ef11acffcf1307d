using System.ComponentModel;
using Bench.Measuring;
using Bench.SelfTest;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Measures the measurement.</summary>
internal sealed class SelfTestCommand : Command<SelfTestCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var defect = settings.Inject is null
            ? null
            : Defect.All.FirstOrDefault(d => d.Name == settings.Inject)
                ?? throw new BadInputException(
                    "--inject", 0, "defect", $"one of {string.Join(", ", Defect.All.Select(d => d.Name))}", settings.Inject);
        var checks = SelfCheck.All.Where(check => settings.Checks.Length == 0 || settings.Checks.Contains(check.Name)).ToList();
        if (settings.Checks.FirstOrDefault(name => SelfCheck.All.All(check => check.Name != name)) is { } unknown)
        {
            throw new BadInputException(
                "CHECK", 0, "name", $"one of {string.Join(", ", SelfCheck.All.Select(check => check.Name))}", unknown);
        }

        var load = new OtherLoad();
        using var measuring = new SelfTestContext(
            Inputs.Model(Repository.DefaultRecording), Repository.DefaultRecording, defect, BenchApp.Stop);
        var results = new List<(SelfCheck Check, IReadOnlyList<Finding> Findings)>();
        foreach (var check in checks)
        {
            var findings = check.Find(measuring);
            results.Add((check, findings));
            if (!settings.Json)
            {
                Console.Out.WriteLine($"{Word(findings),-8}{check.Name}: {check.Claim}");
                foreach (var finding in findings)
                {
                    Console.Out.WriteLine($"    {finding.Outcome.ToString().ToLowerInvariant(),-8}{finding.Text}");
                }
            }
        }

        var isRed = results.Exists(result => SelfCheck.IsRed(result.Findings));
        if (settings.Json)
        {
            Output.WriteJson(
                new
                {
                    green = !isRed,
                    otherLoad = load.Cores(),
                    checks = results.Select(result => new
                    {
                        result.Check.Name,
                        result.Check.Claim,
                        findings = result.Findings.Select(f => new { outcome = f.Outcome.ToString().ToLowerInvariant(), f.Text }),
                    }),
                });
        }
        else
        {
            Console.Out.WriteLine(
                $"selftest {(isRed ? "red" : "green")}: {measuring.Measurements} measurements, "
                    + $"background load {load.Cores():0.0} cores{(defect is null ? "" : $", injected: {defect.Name}")}");
        }

        return isRed ? BenchApp.Negative : BenchApp.Success;
    }

    private static string Word(IReadOnlyList<Finding> findings) =>
        SelfCheck.IsRed(findings) ? "RED" : findings.All(f => f.Outcome == Outcome.Skipped) ? "skipped" : "green";

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[CHECK]")]
        [Description("Checks to run. Default: all.")]
        public string[] Checks { get; init; } = [];

        [CommandOption("--inject <DEFECT>")]
        [Description(
            "Inject a defect into every measurement, to test its detection: allocated-memory, doubled-timer, repeated-stream, skipped-work "
                + "or wrong-answer.")]
        public string? Inject { get; init; }
    }
}
