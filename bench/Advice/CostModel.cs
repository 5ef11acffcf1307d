using Bench.Reporting;
using Bench.Results;

namespace Bench.Advice;

/// <summary>
/// Estimates the cost of an encoding in a setting that was not measured. It uses one sweep at a time, over the number of providers or over
/// the share of P2P bios. Between the two nearest rows it interpolates linearly, by the logarithms of ratio and time; beyond the
/// last row it uses that row.
/// </summary>
/// <remarks>
/// Uses only plain rows: resolve, hot, throughput, one reader, every provider equally likely, none bounced, compared with the floor. One
/// model covers one machine.
/// </remarks>
/// <param name="rows">Rows of one processor.</param>
internal sealed class CostModel(IEnumerable<ResultRow> rows)
{
    private readonly ILookup<(string Encoding, int Bits), ResultRow> counted =
        rows.Where(Counts).ToLookup(row => (row.Encoding, row.TagBits));

    /// <summary>Whether the model uses a row.</summary>
    public static bool Counts(ResultRow row) => RowOrigin.IsOwn(row) && row is
    {
        Yardstick: Yardsticks.Floor, Operation: "resolve", Temperature: "hot", Dependency: "independent",
        RatioLow: > 0, CiLow: > 0, Readers: <= 1, ProviderLocality: 0, BounceShare: 0,
    };

    /// <summary>Estimates the cost of an encoding.</summary>
    /// <param name="encoding">Its name.</param>
    /// <param name="bits">Its bits.</param>
    /// <param name="setting">The setting.</param>
    /// <returns>The cost by the nearest sweep; null when the encoding was never measured.</returns>
    public CandidateCost? Of(string encoding, int bits, AdviceSetting setting) => Sweeps([.. counted[(encoding, bits)]], setting)
        .Select(sweep => Along(sweep.Rows, sweep.Axis, sweep.At, sweep.Aside))
        .OrderBy(cost => cost.Distance).ThenBy(cost => cost.Outside).ThenBy(cost => cost.Ratio.Value)
        .FirstOrDefault();

    private static IEnumerable<(List<ResultRow> Rows, Func<ResultRow, double> Axis, double At, double Aside)> Sweeps(
        List<ResultRow> rows, AdviceSetting setting)
    {
        foreach (var topology in rows.GroupBy(row => row.Topology))
        {
            var aside = setting.TopologyDistance(topology.Key);
            var sameShare = topology.Where(row => Math.Abs(row.P2pShare - setting.P2pShare) < 1e-9).ToList();
            if (sameShare.Count > 0)
            {
                yield return (sameShare, row => SettingOf(row).ProvidersAxis, setting.ProvidersAxis, aside);
            }

            foreach (var machine in topology.GroupBy(row => row.Providers))
            {
                yield return (
                    [.. machine],
                    row => SettingOf(row).ShareAxis,
                    setting.ShareAxis,
                    aside + Math.Abs(SettingOf(machine.First()).ProvidersAxis - setting.ProvidersAxis));
            }
        }
    }

    private static AdviceSetting SettingOf(ResultRow row) => new(row.Topology, row.Providers, row.P2pShare);

    private static CandidateCost Along(List<ResultRow> sweep, Func<ResultRow, double> axis, double at, double aside)
    {
        var below = Nearest(sweep.Where(row => axis(row) <= at));
        var above = Nearest(sweep.Where(row => axis(row) >= at));
        var (low, high) = (below.Count > 0 ? below : above, above.Count > 0 ? above : below);
        var (from, to) = (axis(low[0]), axis(high[0]));
        var share = from == to ? 0 : (at - from) / (to - from);
        var (nearest, outside) = below.Count > 0 && above.Count > 0
            ? (Math.Min(at - from, to - at), 0)
            : (Math.Abs(from - at), Math.Abs(from - at));
        var first = low[0];
        return new CandidateCost(
            first.Encoding, first.TagBits, first.Isa,
            Between(Estimate.Ratio, low, high, share), Between(Estimate.Ns, low, high, share),
            nearest + aside, outside + aside, [.. low.Concat(high).Distinct()]);

        List<ResultRow> Nearest(IEnumerable<ResultRow> side)
        {
            var rows = side.ToList();
            var least = rows.Count == 0 ? 0 : rows.Min(row => Math.Abs(axis(row) - at));
            return rows.FindAll(row => Math.Abs(Math.Abs(axis(row) - at) - least) < 1e-9);
        }
    }

    private static Estimate Between(Func<ResultRow, Estimate> value, List<ResultRow> low, List<ResultRow> high, double share)
    {
        return new Estimate(At(row => value(row).Value), At(row => value(row).Low), At(row => value(row).High));

        double At(Func<ResultRow, double> of) =>
            Math.Exp(((1 - share) * low.Average(row => Math.Log(of(row)))) + (share * high.Average(row => Math.Log(of(row)))));
    }
}
