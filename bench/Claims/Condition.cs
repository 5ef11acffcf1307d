using System.Collections.Immutable;
using Bench.Results;

namespace Bench.Claims;

/// <summary>A condition under which every budget is measured.</summary>
/// <param name="Name">Its name, as short as a heading needs it.</param>
/// <param name="Adverb">The name as used in a sentence.</param>
/// <param name="IsOf">Whether a row was measured under it.</param>
internal sealed record Condition(string Name, string Adverb, Func<ResultRow, bool> IsOf)
{
    /// <summary>Every condition, the fastest first; then hot again, built as the kernel is.</summary>
    public static ImmutableArray<Condition> All { get; } =
    [
        new("hot", "hot", row => row is { Operation: "resolve", Temperature: "hot" }),
        new("pressure", "under cache pressure", row => row is { Operation: "resolve", Temperature: "shared" }),
        new("construct+map", "with construction", row => row is { Operation: "both", Temperature: "hot" }),
        new("cold", "cold", row => row is { Operation: "resolve", Temperature: "cold" }),
        new("hot, inside a kernel", "inside a kernel (hot)", row => row is { Role: Roles.Kernel, Yardstick: Yardsticks.Floor }),
    ];

    /// <summary>Whether its contenders are kernel code instead of encodings.</summary>
    public bool IsOfKernel => this == All[^1];

    /// <summary>The condition of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The condition; null when there is none.</returns>
    public static Condition? Of(ResultRow row) => All.FirstOrDefault(condition => condition.IsOf(row));
}
