using Lookups.Registry;

namespace Bench.Lifetime.Faults;

/// <summary>A snapshot is freed as soon as it is replaced, whoever is in it.</summary>
public sealed class EarlyFree : IFault
{
    /// <inheritdoc/>
    public string Name => "early-free";

    /// <inheritdoc/>
    public string Summary => "snapshots are freed without a grace period";

    /// <inheritdoc/>
    public RegistryRules Rules { get; } = new AtOnce();

    private sealed class AtOnce : RegistryRules
    {
        public override bool MayFree(long retiredAt, long oldest) => true;
    }
}
