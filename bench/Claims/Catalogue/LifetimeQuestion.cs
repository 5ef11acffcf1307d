using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>The cost of safe removal of providers, for each bit budget.</summary>
public static class LifetimeQuestion
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "1",
        Text = "A registry, with which providers may come and go, costs readers at most 1.10 x the time.",
        Effect = "time read through a registry, no updates / time without one",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.RegistryTarget,
        Rule = "One reader, nothing updated. What each budget can promise to bios in flight, and what an update takes, is in lifetime.md.",
        Objection = "One reader and no update is the easiest case.",
        Reply =
            "It is the common case: updates are rare. One and two readers and up to 10 000 updates per second are measured too: see "
                + "lifetime.md. It also has what each budget promises to bios in flight, and a test that catches a faulty registry.",
        Needs = [ExperimentNames.Lifetime],
        Cases = evidence =>
            from row in evidence.Registered(ExperimentNames.Lifetime)
            where row is { UpdatesPerSecond: 0, Readers: 1 }
            select new Case("", row.TagBits, Evidence.Encoding(row), Estimate.Ratio(row), row),
    };
}
