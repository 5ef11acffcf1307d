using Lookups.Registry;

namespace Bench.Lifetime.Faults;

/// <summary>An id, and an address range, is given to the next provider while bios of the last are in flight.</summary>
internal static class IdReuse
{
    public static Fault Fault { get; } = new("id-reuse", "ids and address ranges are reused without quarantine", new AtOnce());

    private sealed class AtOnce : RegistryRules
    {
        public override bool MayReuse(long retiredAt, long oldest) => true;
    }
}
