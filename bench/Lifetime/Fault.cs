using System.Collections.Immutable;
using Bench.Lifetime.Faults;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>A reclamation bug to inject into a registry: one file in Lifetime/Faults, which is also its registration.</summary>
/// <param name="Name">The name of the bug on the command line.</param>
/// <param name="Summary">One line that describes the bug.</param>
/// <param name="Rules">The registry rules with the bug.</param>
internal sealed record Fault(string Name, string Summary, RegistryRules Rules)
{
    /// <summary>Every fault, in the order of their files.</summary>
    public static ImmutableArray<Fault> All { get; } = FaultCatalog.All;
}
