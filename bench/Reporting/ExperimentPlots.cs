using Bench.Experiments;

namespace Bench.Reporting;

/// <summary>Report declarations of the experiments. Others are inferred from their rows.</summary>
internal static class ExperimentPlots
{
    /// <summary>The declarations of this program's experiments, in order.</summary>
    public static IReadOnlyList<ReportSpec> All { get; } =
    [
        .. Experiment.All.Select(Of).OfType<ReportSpec>()
            .OrderByDescending(spec => spec.InSummary).ThenBy(spec => spec.Experiment, StringComparer.Ordinal),
    ];

    private static ReportSpec? Of(Experiment experiment)
    {
        var (name, question) = (experiment.Name, experiment.Question);
        ReportSpec? spec = name switch
        {
            "bounce" => ReportSpec.ByShare(name, question, ResultColumns.BounceShare),
            "buffers" => TimeByCondition(name, question, ResultColumns.PieceBytes) with { SplitBy = ResultColumns.Temperature },
            "budget" => ReportSpec.ByBudget(name, question),
            "conditions" => TimeByCondition(name, question, ResultColumns.Temperature),
            "double-lookup" => ReportSpec.ByCondition(name, question, ResultColumns.Operation) with
            {
                Y = ResultColumns.NsPerBio,
                Cells = [ResultColumns.NsPerBio, ResultColumns.ShareOfIoBudget],
            },
            "last-hit" => ReportSpec.ByShare(name, question, ResultColumns.ProviderLocality),
            "latency" => ReportSpec.ByBudget(name, question) with { InSummary = false, Y = ResultColumns.L1Loads },
            "lifetime" => ReportSpec.ByCondition(name, question, ResultColumns.UpdatesPerSecond) with
            {
                Cells =
                [
                    ResultColumns.RatioToFloor,
                    ResultColumns.NsPerBio,
                    ResultColumns.RegisterTime,
                    ResultColumns.BatchP50,
                    ResultColumns.BatchP99,
                    ResultColumns.BatchP999,
                ],
            },
            "lifetime-updates" => ReportSpec.ByProviders(name, question) with
            {
                Y = ResultColumns.RegisterTime,
                Cells =
                [
                    ResultColumns.RegisterTime,
                    ResultColumns.RatioToFloor,
                    ResultColumns.BatchP50,
                    ResultColumns.BatchP99,
                    ResultColumns.BatchP999,
                ],
            },
            "limits" => ReportSpec.ByProviders(name, question) with
            {
                Cells =
                [
                    ResultColumns.RatioToFloor,
                    ResultColumns.NsPerBio,
                    ResultColumns.BytesPerProvider,
                    ResultColumns.BuildTime,
                    ResultColumns.RegisterTime,
                ],
            },
            "limits-cold" => ReportSpec.ByProviders(name, question) with
            {
                // Not a ratio to the chase: each row's chase covers as many lines as its own lookup touches.
                Y = ResultColumns.NsPerBio,
                Cells = [ResultColumns.NsPerBio, ResultColumns.Lines, ResultColumns.ColdChase],
            },
            "limits-latency" => ReportSpec.ByProviders(name, question) with
            {
                Y = ResultColumns.L1Loads,
                Cells = [ResultColumns.L1Loads, ResultColumns.NsPerBio],
            },
            "limits-machines" => ReportSpec.ByCondition(name, question, ResultColumns.Topology),
            "limits-map" or "providers" or "simd" => ReportSpec.ByProviders(name, question),
            "p2p-share" => ReportSpec.ByShare(name, question, ResultColumns.P2pShare),
            "peers" or "twins" => ReportSpec.AgainstPeers(name, question),
            "pressure" => TimeByCondition(name, question, ResultColumns.Pressure),
            "readers" => TimeByCondition(name, question, ResultColumns.Readers),
            "recorded" => ReportSpec.ByCondition(name, question, ResultColumns.Workload),
            "segments" => ReportSpec.ByCondition(name, question, ResultColumns.SegmentsPerBio) with
            {
                SplitBy = ResultColumns.Operation,
                Y = ResultColumns.NsPerSegment,
                Cells = [ResultColumns.NsPerSegment, ResultColumns.NsPerBio],
            },
            _ => null,
        };
        return spec is null ? null : spec with { Note = experiment.Note };
    }

    private static ReportSpec TimeByCondition(string name, string question, ResultColumn condition) =>
        ReportSpec.ByCondition(name, question, condition) with
        {
            Y = ResultColumns.NsPerBio,
            Cells = [ResultColumns.NsPerBio, ResultColumns.RatioToFloor],
        };
}
