using Bench.Peers;

namespace Bench.Experiments.Catalogue;

/// <summary>Each encoding beside the same algorithm in C: what C# costs.</summary>
public static class TwinsExperiment
{
    /// <summary>The experiment.</summary>
    public static Experiment Experiment { get; } = new()
    {
        Name = "twins",
        Question = "What does it cost that these lookups are written in C# and not in C?",
        Note =
            "resolve, hot, all P2P: the encoding over its twin, the same algorithm in C, built by gcc with -O2 as a kernel is, over "
                + "the same bios, slice by slice. Below 1 the JIT's code is faster. The twins build structures of their own and are "
                + "held against the oracle like all others.",
        Points = scope =>
            from variant in scope.WidestOfAll
            let twin = Rivals.TwinOf(variant)
            where twin is not null
            select scope.Point(variant) with
            {
                Against = twin.Info.Name,
                AgainstBits = twin.TagBits,
            },
    };
}
