namespace Bench.Experiments.Catalogue;

/// <summary>The same structures read through a registry, while providers are registered and removed.</summary>
internal static class LifetimeExperiment
{
    private static readonly int[] Story = [0, 1000];
    private static readonly int[] Sweep = [0, 100, 1000, 10_000];

    public static Experiment Experiment { get; } = new()
    {
        Name = "lifetime",
        Question = "What does lifetime cost at each bit budget?",
        Note =
            "resolve, hot, all P2P, read through a registry (docs/lifetime.md): one load of the snapshot and one store to a line of "
                + "the reader's own for each batch of 128 bios, compared with the same structure without a registry. A separate thread "
                + "updates a provider that no bio uses. With two readers there are no updates, since they need a third processor. A "
                + "reader is compared with itself while the other is idle: at 1.05, two readers do 1.9 times the work of one. "
                + "struct page is not read during updates: this registry rebuilds the map of all memory for each, which no kernel "
                + "does. Percentiles are of single batches, with their time stamps (about 20 ns). Each update builds a complete new "
                + "snapshot.",
        Points = scope =>
            (
                from updates in scope.Full ? Sweep : Story
                from variant in scope.WidestVariants
                where updates == 0 || !variant.Info.IsOnePerReader
                select scope.Registered(variant) with
                {
                    UpdatesPerSecond = updates,
                }
            ).Concat(
                from variant in scope.WidestVariants
                select scope.Registered(variant) with
                {
                    Readers = 2,
                    Against = null,
                    AgainstBits = 0,
                    AgainstAlone = true,
                }),
    };
}
