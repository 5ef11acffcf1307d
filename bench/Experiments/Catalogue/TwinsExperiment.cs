using Bench.Peers;

namespace Bench.Experiments.Catalogue;

/// <summary>Each encoding compared with the same algorithm in C: the cost of C#.</summary>
internal static class TwinsExperiment
{
    public static Experiment Experiment { get; } = new()
    {
        Name = "twins",
        Question = "What does C# cost compared with C?",
        Note =
            "resolve, hot, all P2P: time of the encoding / time of its twin, the same algorithm in C, built by gcc with -O2 as a kernel "
                + "is, over the same bios, slice by slice. Below 1 the JIT's code is faster. The twins build their own structures and are "
                + "checked against the oracle like all others.",
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
