using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>The cost of safe removal of providers, for each bit budget.</summary>
internal static class LifetimeQuestion
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "1",
        Text = "A registry, which lets providers come and go, costs readers at most 1.10 x the time.",
        Effect = "time through a registry without updates / time without a registry",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.RegistryTarget,
        Rule = "One reader, no updates. lifetime.md shows what each budget promises to bios in flight, and how long an update takes.",
        Objection = "One reader and no update is the easiest case.",
        Reply =
            "It is the common case: updates are rare. lifetime.md also has measurements with two readers and with up to 10 000 updates "
                + "per second, the promises of each budget to bios in flight, and a test that catches a faulty registry.",
        Needs = [ExperimentNames.Lifetime],
        Cases = evidence =>
            from row in evidence.Registered
            where row is { UpdatesPerSecond: 0, Readers: 1 }
            select new Case("", row.TagBits, Evidence.Encoding(row), Estimate.Ratio(row), row),
    };
}
