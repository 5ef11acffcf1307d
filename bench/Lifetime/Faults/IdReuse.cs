using Lookups.Registry;

namespace Bench.Lifetime.Faults;

/// <summary>An id, and an address range, is given to the next provider while bios of the last are in flight.</summary>
public sealed class IdReuse : IFault
{
    /// <inheritdoc/>
    public string Name => "id-reuse";

    /// <inheritdoc/>
    public string Summary => "ids and address ranges are reused without quarantine";

    /// <inheritdoc/>
    public RegistryRules Rules { get; } = new AtOnce();

    private sealed class AtOnce : RegistryRules
    {
        public override bool MayReuse(long retiredAt, long oldest) => true;
    }
}
