using Bench.Experiments;

namespace Bench.Reporting;

/// <summary>Report declarations of the experiments. Others are inferred from their rows.</summary>
internal static class ExperimentPlots
{
    private static readonly Dictionary<string, Func<string, string, ReportSpec>> Known = new(StringComparer.Ordinal)
    {
        ["bounce"] = (name, question) => ReportSpec.ByShare(name, question, ResultColumns.BounceShare),
        ["buffers"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.PieceBytes) with
        {
            SplitBy = ResultColumns.Temperature,
            Y = ResultColumns.NsPerBio,
            Cells = [ResultColumns.NsPerBio, ResultColumns.RatioToFloor],
        },
        ["budget"] = (name, question) => ReportSpec.ByBudget(name, question),
        ["conditions"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.Temperature) with
        {
            Y = ResultColumns.NsPerBio,
            Cells = [ResultColumns.NsPerBio, ResultColumns.RatioToFloor],
        },
        ["double-lookup"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.Operation) with
        {
            Y = ResultColumns.NsPerBio,
            Cells = [ResultColumns.NsPerBio, ResultColumns.ShareOfIoBudget],
        },
        ["last-hit"] = (name, question) => ReportSpec.ByShare(name, question, ResultColumns.ProviderLocality),
        ["latency"] = (name, question) => ReportSpec.ByBudget(name, question) with { InSummary = false, Y = ResultColumns.L1Loads },
        ["lifetime"] = (name, question) =>
            ReportSpec.ByCondition(name, question, ResultColumns.UpdatesPerSecond) with
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
        ["lifetime-updates"] = (name, question) =>
            ReportSpec.ByProviders(name, question) with
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
        ["limits-cold"] = (name, question) =>
            ReportSpec.ByProviders(name, question) with
            {
                // Not a ratio to the chase: each row's chase covers as many lines as its own lookup touches.
                Y = ResultColumns.NsPerBio,
                Cells = [ResultColumns.NsPerBio, ResultColumns.Lines, ResultColumns.ColdChase],
            },
        ["limits"] = (name, question) => ReportSpec.ByProviders(name, question),
        ["limits-latency"] = (name, question) => ReportSpec.ByProviders(name, question) with
        {
            Y = ResultColumns.L1Loads,
            Cells = [ResultColumns.L1Loads, ResultColumns.NsPerBio],
        },
        ["limits-machines"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.Topology),
        ["limits-map"] = (name, question) => ReportSpec.ByProviders(name, question),
        ["limits-memory"] = (name, question) => ReportSpec.ByProviders(name, question) with
        {
            Y = ResultColumns.BytesPerProviderInAll,
            Cells = [ResultColumns.BytesPerProvider, ResultColumns.BuildTime, ResultColumns.RegisterTime],
        },
        ["p2p-share"] = (name, question) => ReportSpec.ByShare(name, question, ResultColumns.P2pShare),
        ["simd"] = (name, question) => ReportSpec.ByProviders(name, question),
        ["peers"] = (name, question) => ReportSpec.AgainstPeers(name, question),
        ["pressure"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.Pressure) with
        {
            Y = ResultColumns.NsPerBio,
            Cells = [ResultColumns.NsPerBio, ResultColumns.RatioToFloor],
        },
        ["providers"] = (name, question) => ReportSpec.ByProviders(name, question),
        ["readers"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.Readers) with
        {
            Y = ResultColumns.NsPerBio,
            Cells = [ResultColumns.NsPerBio, ResultColumns.RatioToFloor],
        },
        ["recorded"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.Workload),
        ["segments"] = (name, question) => ReportSpec.ByCondition(name, question, ResultColumns.SegmentsPerBio) with
        {
            SplitBy = ResultColumns.Operation,
            Y = ResultColumns.NsPerSegment,
            Cells = [ResultColumns.NsPerSegment, ResultColumns.NsPerBio],
        },
        ["twins"] = (name, question) => ReportSpec.AgainstPeers(name, question),
    };

    /// <summary>The declarations of this program's experiments, in order.</summary>
    public static IReadOnlyList<ReportSpec> All { get; } =
    [
        .. Experiment.All.Where(experiment => Known.ContainsKey(experiment.Name))
            .Select(experiment => Known[experiment.Name](experiment.Name, experiment.Question) with { Note = experiment.Note })
            .OrderByDescending(spec => spec.InSummary).ThenBy(spec => spec.Experiment, StringComparer.Ordinal),
    ];
}
