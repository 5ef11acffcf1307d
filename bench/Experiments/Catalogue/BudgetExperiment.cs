namespace Bench.Experiments.Catalogue;

/// <summary>Every encoding at every budget on one machine: the table that all other experiments explain.</summary>
internal static class BudgetExperiment
{
    public static Experiment Experiment { get; } = new()
    {
        Name = "budget",
        Question = "How many bits must a bio carry to find its BAR info?",
        Note = "All bios are P2P with independently drawn providers, the hardest stream; structures are hot. "
            + "An encoding without a row here cannot serve this machine: its ids run out, or a hint cannot hold more than one bus offset.",
        Points = scope =>
            scope.All.Select(variant => scope.Point(variant)),
    };
}
