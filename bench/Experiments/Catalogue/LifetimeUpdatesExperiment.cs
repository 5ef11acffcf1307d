using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Time of one update and its effect on a reader, from one provider to thousands.</summary>
public static class LifetimeUpdatesExperiment
{
    private const int UpdatesPerSecond = 100;
    private static readonly int[] Story = [64];
    private static readonly int[] Sweep = [1, 16, 64, 256, 1024, 4096];

    /// <summary>The experiment.</summary>
    public static Experiment Experiment { get; } = new()
    {
        Name = "lifetime-updates",
        Question = "How long does it take to register or to unregister a provider?",
        Note =
            "One update of a registry: the tables are copied, the next snapshot is built and published, and the last one freed; the "
                + "median of up to 66, with no reader in the way. Ratio and batches are of one reader while 100 updates a second are "
                + "tried for; of struct page with none, whose map of all memory would be made anew each time. Where bios must be "
                + "drained first, that takes as long as they take, on top. Machines of mixed BARs; the registry holds one provider "
                + "more than the structure beside it, which is a level more of some trees.",
        OnlyWhenAsked = true,
        Points = scope =>
            from providers in scope.Full ? Sweep : Story
            from variant in scope.WidestVariants
            select scope.Registered(variant) with
            {
                Machine = new MachineChoice("mixed", providers),
                UpdatesPerSecond = variant.Info.IsOnePerReader ? 0 : UpdatesPerSecond,
            },
    };
}
