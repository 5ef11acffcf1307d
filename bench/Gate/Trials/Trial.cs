using System.Collections.Immutable;

namespace Bench.Gate.Trials;

/// <summary>A gate whose right answer is known.</summary>
/// <param name="Injection">What is injected into the head, as typed; empty when both builds are the same.</param>
/// <param name="Index">Its number among those of its kind; its seed too.</param>
public sealed record Trial(string Injection, int Index)
{
    private const string CountedKind = "instructions";
    private const int SameTrials = 100;
    private const int SlowTrials = 10;

    /// <summary>
    /// The encodings of every trial: the smallest loop there is, a search of the address alone, the kernel's tree, which is all
    /// mispredictions, a hash and a search of several dependent steps.
    /// </summary>
    public static ImmutableArray<string> Encodings { get; } = ["id-table", "chosen-bits", "interval-tree", "id-perfect-hash", "dir-24-8"];

    private static readonly int[] Percentages = [1, 2, 3, 5, 10];

    /// <summary>All trials: the same commit twice, and everything that can be injected.</summary>
    public static IReadOnlyList<Trial> All { get; } =
    [
        .. Enumerable.Range(0, SameTrials).Select(i => new Trial("", i)),
        .. Building.Injection.Names.SelectMany(name => name == CountedKind ? Percentages.Select(percent => $"{name}:{percent}") : [name])
            .SelectMany(kind => Enumerable.Range(0, SlowTrials).Select(i => new Trial(kind, i))),
    ];

    /// <summary>Whether another processor is kept busy meanwhile: in half of them.</summary>
    public bool IsLoaded => Index % 2 == 1;
}
