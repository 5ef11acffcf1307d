using Bench.Measuring;
using Bench.Peers;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>Each encoding beside the same algorithm in C: what C# costs.</summary>
public sealed class TwinsExperiment : IExperiment
{
    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.AgainstPeers(
        "twins", "What does it cost that these lookups are written in C# and not in C?") with
    {
        Note = "resolve, hot, all P2P: the encoding over its twin, the same algorithm in C, built by gcc with -O2 as a kernel is, over the same bios, slice by "
            + "slice. Below 1 the JIT's code is faster. The twins build structures of their own and are held against the oracle like all others.",
    };

    /// <inheritdoc/>
    public static string Claims => "a b";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from variant in scope.WidestOfAll
        let twin = Rivals.TwinOf(variant)
        where twin is not null
        select scope.Point(Report.Experiment, variant) with { Against = twin.Info.Name, AgainstBits = twin.TagBits };
}
