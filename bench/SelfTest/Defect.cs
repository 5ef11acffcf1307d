using System.Collections.Immutable;
using Bench.Measuring;
using Bench.SelfTest.Defects;
using HotLoops;

namespace Bench.SelfTest;

/// <summary>
/// A fault to inject into a measurement on purpose. Each defect is one file in SelfTest/Defects, which is also its registration.
/// </summary>
/// <param name="Name">Its name, as typed.</param>
internal sealed record Defect(string Name)
{
    /// <summary>Every defect, in the order of their files.</summary>
    public static ImmutableArray<Defect> All { get; } = DefectCatalog.All;

    /// <summary>Wraps every contender before it is timed.</summary>
    public Func<Contender, Contender> Wrap { get; init; } = contender => contender;

    /// <summary>Chunks after which streams start again; 0 for never.</summary>
    public int RepeatAfter { get; init; }

    /// <summary>The clock; null for the real one.</summary>
    public TickClock? Clock { get; init; }
}
