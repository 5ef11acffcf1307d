using System.Collections.Immutable;
using Bench.Files;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>
/// A bug of reclamation, to be put into a registry on purpose: one file in Lifetime/Faults, which is also its registration.
/// </summary>
/// <param name="Name">Its name, as typed.</param>
/// <param name="Summary">One line: what is wrong.</param>
/// <param name="Rules">The rules with the bug in them.</param>
public sealed record Fault(string Name, string Summary, RegistryRules Rules)
{
    /// <summary>Every fault, in the order of their files.</summary>
    public static ImmutableArray<Fault> All { get; } = Declared.Of<Fault>();
}
