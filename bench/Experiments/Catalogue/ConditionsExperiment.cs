using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Every bit budget hot, under cache pressure, cold, and with construction: the figures behind the answer.</summary>
internal static class ConditionsExperiment
{
    private const int ManyProviders = 1024;

    private static readonly (Operation Operation, Temperature Temperature)[] Conditions =
    [
        (Operation.Resolve, Temperature.Hot),
        (Operation.Resolve, Temperature.Shared),
        (Operation.Resolve, Temperature.Cold),
        (Operation.Both, Temperature.Hot),
    ];

    public static Experiment Experiment { get; } = new()
    {
        Name = "conditions",
        Question = "What does each bit budget cost hot, under cache pressure, cold, and with construction?",
        Note =
            "All bios are P2P. Hot: the structure is in the caches. Shared (cache pressure): before each slice of up to 256 bios an "
                + "application reads and writes as much as a second-level cache holds, in four times the pages, and runs through 64 "
                + "KiB of code. Cold: every line that the lookup touches is evicted before it, one lookup at a time. Both: the tag is "
                + "made and the bio mapped, hot.",
        Points = scope =>
            from machine in scope.Full ? [scope.Machine, new MachineChoice("mixed", ManyProviders)] : new[] { scope.Machine }
            from condition in Conditions
            from variant in scope.Full && machine == scope.Machine ? scope.All : scope.Variants
            select scope.Point(variant) with
            {
                Machine = machine,
                Operation = condition.Operation,
                Temperature = condition.Temperature,
                Pressure = condition.Temperature == Temperature.Shared ? 1 : 0,
                Dependency = condition.Temperature == Temperature.Cold ? Dependency.Dependent : Dependency.Independent,
            },
    };
}
