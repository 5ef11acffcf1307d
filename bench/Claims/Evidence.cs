using System.Globalization;
using Bench.Reporting;
using Bench.Results;
using Bench.Runs;

namespace Bench.Claims;

/// <summary>
/// The results of one run as verdicts see them: encodings of this project, one reader, beside the floor. Twins, peers and rows
/// beside another yardstick answer other questions.
/// </summary>
/// <param name="run">The run.</param>
public sealed class Evidence(Run run)
{
    private readonly ILookup<string, ResultRow> _byExperiment = run.Rows
        .Where(row => row.Role == Roles.Own && row.Readers <= 1 && row.Yardstick == Yardsticks.Floor)
        .ToLookup(row => row.Experiment, StringComparer.Ordinal);

    /// <summary>What was planned and refused because the encoding does not serve the machine model.</summary>
    public IEnumerable<RefusalRow> Refused => run.Refusals.Where(refusal => !refusal.IsOfThisMachine && refusal.Yardstick == Yardsticks.Floor);

    /// <summary>
    /// Rows of encodings that were read through a registry, beside the same structure without one, and that a kernel could use.
    /// </summary>
    /// <param name="experiment">The experiment.</param>
    /// <returns>The rows.</returns>
    public IReadOnlyList<ResultRow> Registered(string experiment) =>
        [.. run.Rows.Where(row => row.Experiment == experiment && row.Role == Roles.Registered && row.KernelUsable && !ResultColumns.IsSimd(row))];

    /// <summary>All rows of an experiment.</summary>
    /// <param name="experiment">Its name.</param>
    /// <returns>The rows, SIMD ones included.</returns>
    public IEnumerable<ResultRow> Of(string experiment) => _byExperiment[experiment];

    /// <summary>Rows of an experiment that a kernel could use.</summary>
    /// <param name="experiment">Its name.</param>
    /// <returns>The rows.</returns>
    public IEnumerable<ResultRow> Usable(string experiment) => Of(experiment).Where(row => row.KernelUsable && !ResultColumns.IsSimd(row));

    /// <summary>
    /// The rows of one sweep over the number of providers: one machine shape, one recording. Of several the one with the most
    /// numbers of providers.
    /// </summary>
    /// <param name="experiment">Its name.</param>
    /// <returns>The rows that a kernel could use.</returns>
    public IReadOnlyList<ResultRow> Sweep(string experiment) => Usable(experiment)
        .GroupBy(row => (row.Topology, row.Workload, row.Operation, row.P2pShare, row.ProviderLocality, row.Temperature, row.Dependency))
        .Select(group => (IReadOnlyList<ResultRow>)[.. group])
        .MaxBy(group => group.Select(row => row.Providers).Distinct().Count()) ?? [];

    /// <summary>The place of an experiment where most was measured.</summary>
    /// <param name="experiment">Its name.</param>
    /// <returns>The rows that a kernel could use.</returns>
    public IReadOnlyList<ResultRow> MainPlace(string experiment) => Places(Usable(experiment)).MaxBy(place => place.Count) ?? [];

    /// <summary>The best row of each budget.</summary>
    /// <param name="rows">Rows that may be compared: of one place.</param>
    /// <returns>The fastest rows, by bits.</returns>
    public static IReadOnlyList<ResultRow> BestPerBudget(IEnumerable<ResultRow> rows) =>
        [.. rows.GroupBy(row => row.TagBits).OrderBy(budget => budget.Key).Select(budget => Ranking.Best(budget)!)];

    /// <summary>Divides rows into places: what is equal in all but the encoding and its bits may be compared.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The places, by number of providers and then by share of P2P bios.</returns>
    public static IReadOnlyList<IReadOnlyList<ResultRow>> Places(IEnumerable<ResultRow> rows) =>
    [
        .. rows
            .GroupBy(row => (row.Experiment, Setting: string.Join('\n', PlaceColumns.Select(column => column.Value(row).Text))))
            .Select(place => (IReadOnlyList<ResultRow>)[.. place])
            .OrderBy(place => place[0].Providers).ThenBy(place => place[0].P2pShare).ThenBy(place => place[0].Experiment, StringComparer.Ordinal),
    ];

    /// <summary>A place in words. Untrusted.</summary>
    /// <param name="row">A row of it.</param>
    /// <returns>Machine, providers, and what is not the default.</returns>
    public static string Where(ResultRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var share = row.P2pShare < 1 ? $", {Quantity.Share(row.P2pShare)} P2P" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{row.Topology} with {Panel.Describe(ResultColumns.Providers, ResultColumns.Providers.Value(row))}{share}");
    }

    private static IEnumerable<ResultColumn> PlaceColumns => ResultColumns.Settings.Where(column => column != ResultColumns.TagBits);
}
