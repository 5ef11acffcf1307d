using System.Collections.Immutable;
using Bench.Lifetime.Faults;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>A bug of reclamation, to be put into a registry on purpose: one file in Lifetime/Faults, which is also its registration.</summary>
public interface IFault
{
    /// <summary>Its name, as typed.</summary>
    string Name { get; }

    /// <summary>One line: what is wrong.</summary>
    string Summary { get; }

    /// <summary>The rules with the bug in them.</summary>
    RegistryRules Rules { get; }
}

/// <summary>Is shown every fault at its own type.</summary>
public interface IFaultVisitor
{
    /// <summary>Called once per fault.</summary>
    /// <typeparam name="TFault">The fault.</typeparam>
    void Visit<TFault>() where TFault : IFault, new();
}

/// <summary>All faults.</summary>
public static class AllFaults
{
    /// <summary>One of each, in the order of their files.</summary>
    public static ImmutableArray<IFault> All { get; } = Collect();

    private static ImmutableArray<IFault> Collect()
    {
        var collector = new Collector([]);
        FaultCatalog.VisitAll(ref collector);
        return [.. collector.Found];
    }

    private readonly struct Collector(List<IFault> found) : IFaultVisitor
    {
        public List<IFault> Found => found;

        public void Visit<TFault>() where TFault : IFault, new() => found.Add(new TFault());
    }
}
