using Lookups.Registry;

namespace Bench.Lifetime.Faults;

/// <summary>A snapshot is freed as soon as it is replaced, whoever is in it.</summary>
internal static class EarlyFree
{
    public static Fault Fault { get; } = new("early-free", "snapshots are freed without a grace period", new AtOnce());

    private sealed class AtOnce : RegistryRules
    {
        public override bool MayFree(long retiredAt, long oldest) => true;
    }
}
