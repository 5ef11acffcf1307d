namespace Workloads.Topologies;

/// <summary>A built-in machine shape: one file in Topologies/Models, which is also its registration.</summary>
public interface IMachineModel
{
    /// <summary>Short name, as typed: letters, digits and dashes.</summary>
    static abstract string Name { get; }

    /// <summary>One line: which real machine this looks like, and where its addresses were seen.</summary>
    static abstract string Summary { get; }

    /// <summary>Number of providers the real machine has.</summary>
    static abstract int DefaultProviders { get; }

    /// <summary>The fewest and most providers the shape can be scaled to.</summary>
    static abstract (int Fewest, int Most) Range { get; }

    /// <summary>Builds it. The same arguments give the same machine everywhere; order of registration is shuffled by the seed.</summary>
    /// <param name="providers">How many regions, within <see cref="Range"/>.</param>
    /// <param name="seed">Decides gaps, placement and order of registration.</param>
    /// <returns>A machine whose regions do not overlap each other or its memory.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of providers is outside the range.</exception>
    static abstract Topology Build(int providers, ulong seed);
}

/// <summary>Is shown every shape at its own type.</summary>
public interface IMachineModelVisitor
{
    /// <summary>Called once per shape.</summary>
    /// <typeparam name="TModel">The shape.</typeparam>
    void Visit<TModel>() where TModel : IMachineModel;
}
