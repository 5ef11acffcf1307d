using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>What safety from providers that go costs, budget by budget.</summary>
public static class LifetimeQuestion
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "1",
        Text = "Providers may come and go while bios are in flight, for 1.10 x the time or less.",
        Effect = "time read through a registry / time without one",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.RegistryTarget,
        Rule = "One reader, nothing updated. What each budget can promise to bios in flight, and what an update takes, is in lifetime.md.",
        Objection = "One reader and no update is the easiest case.",
        Reply =
            "It is the case that every bio pays for, every day; updates come with a cable or a driver. Readers from one to "
                + "many and updates from none to thousands per second are swept too, and lifetime.md has them, with what each "
                + "budget can promise to bios in flight when a provider goes, and the proof that a registry without that care is "
                + "caught.",
        Needs = [ExperimentNames.Lifetime],
        Cases = evidence =>
            from row in evidence.Registered(ExperimentNames.Lifetime)
            where row is { UpdatesPerSecond: 0, Readers: 1 }
            select new Case("", row.TagBits, Evidence.Encoding(row), Estimate.Ratio(row), row),
    };
}
