using Bench.Measuring;
using Lookups;

namespace Bench.Experiments.Catalogue;

/// <summary>Lookups of several bios at once, on machines whose tables fit registers and on machines whose tables do not.</summary>
internal static class SimdExperiment
{
    private static readonly MachineChoice[] Machines =
        [new("gpu-server", 8), new("cmb-chassis", 24), new("gpu-server", 44), new("sr-iov", 256)];

    public static Experiment Experiment { get; } = new()
    {
        Name = "simd",
        Question = "How fast are SIMD lookups, compared with the same vector loop without a lookup?",
        Note = "resolve, hot, all P2P; trusting, 0 bits and small ids. A kernel would have to save its vector registers around "
            + "such a loop: these rows say how good a lookup could be.",
        OnlyWhenAsked = true,
        Points = scope =>
            from machine in Machines
            from variant in scope.WidestOfAll.Where(IsCompared)
            select scope.Point(variant) with { Machine = machine },
    };

    private static bool IsCompared(Variant variant) =>
        variant.Promise == Promise.Trusting && variant.Info.Family is EncodingFamily.NoBits or EncodingFamily.SmallId
        && (variant.Info.Headline || !variant.Info.KernelUsable);
}
