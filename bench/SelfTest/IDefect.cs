using System.Collections.Immutable;
using Bench.Measuring;
using Bench.SelfTest.Defects;

namespace Bench.SelfTest;

/// <summary>Something that goes wrong in a measurement, to be put into one on purpose: one file in SelfTest/Defects, which is also its registration.</summary>
public interface IDefect
{
    /// <summary>Its name, as typed.</summary>
    string Name { get; }

    /// <summary>What is done to every contender before it is timed.</summary>
    /// <param name="contender">The contender.</param>
    /// <returns>What is timed in its place.</returns>
    Contender Wrap(Contender contender) => contender;

    /// <summary>Chunks after which streams start anew; 0 for never.</summary>
    int RepeatAfter => 0;

    /// <summary>The clock; null for the real one.</summary>
    TickClock? Clock => null;
}

/// <summary>Is shown every defect at its own type.</summary>
public interface IDefectVisitor
{
    /// <summary>Called once per defect.</summary>
    /// <typeparam name="TDefect">The defect.</typeparam>
    void Visit<TDefect>() where TDefect : IDefect, new();
}

/// <summary>All defects.</summary>
public static class AllDefects
{
    /// <summary>One of each, in the order of their files.</summary>
    public static ImmutableArray<IDefect> All { get; } = Collect();

    private static ImmutableArray<IDefect> Collect()
    {
        var collector = new Collector([]);
        DefectCatalog.VisitAll(ref collector);
        return [.. collector.Found];
    }

    private readonly struct Collector(List<IDefect> found) : IDefectVisitor
    {
        public List<IDefect> Found => found;

        public void Visit<TDefect>() where TDefect : IDefect, new() => found.Add(new TDefect());
    }
}
