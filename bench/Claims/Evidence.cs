using System.Globalization;
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
        .Where(row => row is { Role: Roles.Own, Readers: <= 1, Yardstick: Yardsticks.Floor or Yardsticks.ColdChase } && IsUsable(row))
        .ToLookup(row => row.Experiment, StringComparer.Ordinal);

    /// <summary>Planned measurements that were refused because the encoding does not serve the machine model.</summary>
    public IEnumerable<RefusalRow> Refused =>
        run.Refusals.Where(refusal => !refusal.IsOfThisMachine && refusal.Yardstick == Yardsticks.Floor);

    /// <summary>Rows of encodings that were read through a registry, beside the same structure without one.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <returns>The rows.</returns>
    public IReadOnlyList<ResultRow> Registered(string experiment) =>
        [.. run.Rows.Where(row => row.Experiment == experiment && row.Role == Roles.Registered && IsUsable(row))];

    /// <summary>Rows of kernel code, over its floor and over the encoding that does the same.</summary>
    public IReadOnlyList<ResultRow> InKernel => [.. run.Rows.Where(row => IsOfKernel(row) && row.Readers <= 1 && IsUsable(row))];

    /// <summary>The rows of an experiment.</summary>
    /// <param name="experiment">Its name.</param>
    /// <returns>The rows.</returns>
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

    /// <summary>Finds the encoding of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The encoding; null when it no longer exists.</returns>
    public static EncodingInfo? InfoOf(ResultRow row)
    {
        return InfoOf(row.Encoding);
    }

    /// <summary>Finds an encoding.</summary>
    /// <param name="encoding">Its name, or that of its twin in a kernel.</param>
    /// <returns>The encoding; null when it no longer exists.</returns>
    public static EncodingInfo? InfoOf(string encoding)
    {
        return OwnVariant.ByName.GetValueOrDefault(
            encoding.StartsWith(KernelTwin, StringComparison.Ordinal) ? encoding[KernelTwin.Length..] : encoding);
    }

    /// <summary>
    /// Whether a row is of kernel code that answers for host memory too. A twin does not know where host memory lies, so without a flag
    /// only one that checks refuses its addresses.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <returns>True or false.</returns>
    public static bool IsOfKernel(ResultRow row)
    {
        return row is { Experiment: ExperimentNames.Kernel, Role: Roles.Kernel }
            && (row.TagBits > 0 || row.Promise != Names.Of(Promise.Trusting));
    }

    /// <summary>The number of providers of a row, in words.</summary>
    /// <param name="row">The row.</param>
    /// <returns>As in "44 providers".</returns>
    public static string Providers(ResultRow row)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{row.Providers} {(row.Providers == 1 ? "provider" : "providers")}");
    }

    /// <summary>An encoding with its bits, in words.</summary>
    /// <param name="row">The row.</param>
    /// <returns>As in "id-table, 8 bits"; untrusted.</returns>
    public static string Encoding(ResultRow row)
    {
        return $"{row.Encoding}, {Quantity.Bits(row.TagBits)}";
    }

    /// <summary>The time of a row relative to the other; both rows are of one run.</summary>
    /// <param name="row">A row.</param>
    /// <param name="other">Another.</param>
    /// <returns>The factor.</returns>
    public static Estimate Factor(ResultRow row, ResultRow other) => Estimate.Ns(row).Over(Estimate.Ns(other));

    /// <summary>Whether a kernel could use the measured code: no SIMD.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True or false.</returns>
    public static bool IsUsable(ResultRow row)
    {
        return row.KernelUsable && !ResultColumns.IsSimd(row);
    }

    private static IEnumerable<ResultColumn> SettingColumns => ResultColumns.Settings.Where(column => column != ResultColumns.TagBits);
}
