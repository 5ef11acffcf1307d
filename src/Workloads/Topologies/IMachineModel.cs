namespace Workloads.Topologies;

/// <summary>A built-in machine model. One file in Topologies/MachineModels both defines and registers it.</summary>
public interface IMachineModel
{
    /// <summary>Short name, as typed: letters, digits and dashes.</summary>
    static abstract string Name { get; }

    /// <summary>One line: the real machine it resembles, and the source of its addresses.</summary>
    static abstract string Summary { get; }

    /// <summary>Number of providers of the real machine.</summary>
    static abstract int DefaultProviders { get; }

    /// <summary>The minimum and maximum number of providers.</summary>
    static abstract (int Fewest, int Most) Range { get; }

    /// <summary>Builds the machine. The same arguments give the same machine everywhere. The seed shuffles registration order.</summary>
    /// <param name="providers">Number of regions, within <see cref="Range"/>.</param>
    /// <param name="seed">Seed of gaps, placement and order of registration.</param>
    /// <returns>A machine whose regions do not overlap each other or its memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of providers is outside the range.</exception>
    static abstract Topology Build(int providers, ulong seed);
}

/// <summary>Visits each machine model as its own type.</summary>
public interface IMachineModelVisitor
{
    /// <summary>Called once per machine model.</summary>
    /// <typeparam name="TModel">The machine model.</typeparam>
    void Visit<TModel>() where TModel : IMachineModel;
}
