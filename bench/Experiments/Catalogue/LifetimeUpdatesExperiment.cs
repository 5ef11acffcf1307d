using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Time of one update and its effect on a reader, from one provider to thousands.</summary>
internal static class LifetimeUpdatesExperiment
{
    private const int UpdatesPerSecond = 100;
    private static readonly int[] Story = [64];
    private static readonly int[] Sweep = [1, 16, 64, 256, 1024, 4096];

    public static Experiment Experiment { get; } = new()
    {
        Name = "lifetime-updates",
        Question = "How long does it take to register or to unregister a provider?",
        Note =
            "One update of a registry: the tables are copied, the next snapshot is built and published, and the last one freed; the "
                + "median of up to 66, without readers. Ratios and batches are of one reader at a target of 100 updates a "
                + "second; of struct page without updates, since each would rebuild its map of all memory. Where bios must be "
                + "drained first, the time until they complete is added. Machines of mixed BARs; the registry holds one provider "
                + "more than the structure that it is compared with, which adds a level to some trees.",
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
