using Bench.Measuring;
using Bench.Reporting;
using Bench.Results;
using Bench.Runs;
using Lookups;

namespace Bench.Claims;

/// <summary>
/// The results of one run that verdicts use: encodings of this project that a kernel could use, with one reader. Twins, peers, SIMD and
/// rows with another contender as the yardstick answer other questions.
/// </summary>
/// <param name="run">The run.</param>
internal sealed class Evidence(Run run)
{
    /// <summary>The prefix of the name of a twin built as kernel code.</summary>
    public const string KernelTwin = "k-";

    private readonly ILookup<string, ResultRow> byExperiment = run.Rows
        .Where(ResultColumns.IsUsable)
        .Where(row => row is { Role: Roles.Own, Readers: <= 1, Yardstick: Yardsticks.Floor or Yardsticks.ColdChase })
        .ToLookup(row => row.Experiment, StringComparer.Ordinal);

    /// <summary>Planned measurements that were refused because the encoding does not serve the machine model.</summary>
    public IEnumerable<RefusalRow> Refused =>
        run.Refusals.Where(refusal => !refusal.IsOfThisMachine && refusal.Yardstick == Yardsticks.Floor);

    /// <summary>Rows of encodings that were read through a registry, beside the same structure without one.</summary>
    public IReadOnlyList<ResultRow> Registered =>
        [.. run.Rows.Where(row => row is { Experiment: ExperimentNames.Lifetime, Role: Roles.Registered } && ResultColumns.IsUsable(row))];

    /// <summary>Rows of kernel code, over its floor and over the encoding that does the same.</summary>
    public IReadOnlyList<ResultRow> InKernel =>
        [.. run.Rows.Where(row => IsOfKernel(row) && row.Readers <= 1 && ResultColumns.IsUsable(row))];

    /// <summary>The rows of an experiment.</summary>
    public IEnumerable<ResultRow> Of(string experiment) => byExperiment[experiment];

    /// <summary>
    /// The rows of some experiments, by setting: rows that are equal in everything except the encoding and its bits can be compared.
    /// </summary>
    /// <param name="experiments">Their names.</param>
    /// <returns>The rows of each setting, by number of providers and then by share of P2P bios.</returns>
    public IReadOnlyList<IReadOnlyList<ResultRow>> Settings(params IEnumerable<string> experiments) =>
    [
        .. experiments.SelectMany(Of)
            .GroupBy(row => (row.Experiment, Setting: string.Join('\n', SettingColumns.Select(column => column.Value(row).Text))))
            .Select(setting => (IReadOnlyList<ResultRow>)[.. setting])
            .OrderBy(setting => setting[0].Providers).ThenBy(setting => setting[0].P2pShare)
            .ThenBy(setting => setting[0].Experiment, StringComparer.Ordinal),
    ];

    /// <summary>The sweeps over the number of providers in some experiments, each with one machine model and one recording.</summary>
    /// <param name="experiments">Their names.</param>
    /// <returns>The rows of each sweep.</returns>
    public IEnumerable<IReadOnlyList<ResultRow>> Sweeps(params IEnumerable<string> experiments) =>
        experiments
            .SelectMany(Of)
            .GroupBy(row =>
                (
                    row.Experiment,
                    row.Topology,
                    row.Workload,
                    row.Operation,
                    row.P2pShare,
                    row.ProviderLocality,
                    row.PieceBytes,
                    row.Temperature,
                    row.Pressure,
                    row.Dependency))
            .Select(sweep => (IReadOnlyList<ResultRow>)[.. sweep])
            .Where(sweep => sweep.Select(row => row.Providers).Distinct().Count() > 1);

    /// <summary>The encoding of a row; null when it no longer exists.</summary>
    public static EncodingInfo? InfoOf(ResultRow row) => InfoOf(row.Encoding);

    /// <summary>The encoding of this name, or the one whose twin in a kernel has it; null when it no longer exists.</summary>
    public static EncodingInfo? InfoOf(string encoding) => OwnVariant.ByName.GetValueOrDefault(
        encoding.StartsWith(KernelTwin, StringComparison.Ordinal) ? encoding[KernelTwin.Length..] : encoding);

    /// <summary>
    /// Whether a row is of kernel code that answers for host memory too. A twin does not know where host memory lies, so without a flag
    /// only one that checks refuses its addresses.
    /// </summary>
    public static bool IsOfKernel(ResultRow row) => row is { Experiment: ExperimentNames.Kernel, Role: Roles.Kernel }
        && (row.TagBits > 0 || row.Promise != Names.Of(Promise.Trusting));

    /// <summary>The number of providers of a row, as in "44 providers".</summary>
    public static string Providers(ResultRow row) => Panel.Describe(ResultColumns.Providers, ResultColumns.Providers.Value(row));

    /// <summary>The encoding of a row with its bits, as in "id-table, 8 bits"; untrusted.</summary>
    public static string Encoding(ResultRow row) => ResultColumns.EncodingWithBits.Value(row).Text;

    /// <summary>The time of a row relative to the other; both rows are of one run.</summary>
    public static Estimate Factor(ResultRow row, ResultRow other) => Estimate.Ns(row).Over(Estimate.Ns(other));

    private static IEnumerable<ResultColumn> SettingColumns => ResultColumns.Settings.Where(column => column != ResultColumns.TagBits);
}
