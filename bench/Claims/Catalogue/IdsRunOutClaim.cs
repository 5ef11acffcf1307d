using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Small ids on machines with many providers.</summary>
public static class IdsRunOutClaim
{
    private const string Family = "small-id";
    private static readonly string[] ExperimentsRead =
        [ExperimentNames.Budget, ExperimentNames.Providers, ExperimentNames.Limits, ExperimentNames.LimitsMachines];

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("e", "Ids run out on a real chassis: 24 NVMe drives with a CMB each already use up the bits.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var offers = ExperimentsRead.SelectMany(name => Offers(evidence, name)).Where(offer => offer.Providers >= Thresholds.Chassis).ToList();
        var real = offers.Where(offer => offer.Providers <= Thresholds.RealMachine).ToList();
        if (real.Count == 0)
        {
            return Verdict.Unmeasured(string.Create(CultureInfo.InvariantCulture,
                $"No small id was measured on a machine of {Thresholds.Chassis} to {Thresholds.RealMachine} providers."), ExperimentNames.Budget, ExperimentNames.Providers);
        }

        // At one place and budget the question is whether any small id serves; which ones, the figures say.
        var without = real.Where(offer => offer.Served.Count == 0).ToList();
        var partly = real.Where(offer => offer.Served.Count > 0 && offer.Refused.Count > 0).ToList();
        var figures = Figures(offers, real);
        const string Rule = "Refusals are rows of the run, each with its reason.";
        var range = string.Create(CultureInfo.InvariantCulture, $"{Thresholds.Chassis} to {Thresholds.RealMachine} providers");
        if (without.Count == 0 && partly.Count == 0)
        {
            return Verdict.Fails($"On machines of {range} every encoding of a small id serves with every number of bits measured. {Rule}", figures);
        }

        if (without.Count == real.Count)
        {
            return Verdict.Holds($"On machines of {range} no encoding of a small id serves with any number of bits measured. {Rule}", figures);
        }

        var exhausted = partly.Concat(without).Select(offer => offer.Bits).Distinct().Order().ToList();
        var enough = real.Select(offer => offer.Bits).Distinct().Except(exhausted).Order().ToList();
        var sharing = partly.Concat(without).ToList() is var tight && tight.Select(offer => offer.Served.Select(row => row.Encoding))
            .Aggregate(tight[0].Served.Select(row => row.Encoding), (all, next) => all.Intersect(next)).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } names
            ? $"; what still serves at each of these places shares ids between providers ({string.Join(", ", names)})"
            : "";
        return Verdict.Depends("the number of bits, and on whether providers may share an id", string.Join(' ',
            $"On machines of {range} encodings are refused with {Bits(exhausted)}{sharing}.",
            enough.Count > 0 ? $"With {Bits(enough)} every encoding of a small id serves them." : "No number of bits is enough for every encoding of a small id.",
            Rule), figures);
    }

    private static string Bits(IReadOnlyList<int> bits) => $"{string.Join(", ", bits)} bits";

    private static List<Figure> Figures(List<Offer> offers, List<Offer> real)
    {
        var widest = offers.Where(offer => offer.Refused.Count > 0).OrderByDescending(offer => offer.Bits).ThenBy(offer => offer.Providers).Take(1);
        var shown = real.Where(offer => offer.Refused.Count > 0)
            .GroupBy(offer => offer.Bits).OrderBy(group => group.Key)

            // The smallest machine that is too large, where most encodings were tried.
            .Select(group => group.OrderBy(offer => offer.Providers).ThenByDescending(offer => offer.Served.Count).First())
            .Concat(widest).Distinct().ToList();
        if (shown.Count == 0)
        {
            shown = [real.OrderBy(offer => offer.Bits).ThenByDescending(offer => offer.Providers).First()];
        }

        return shown.ConvertAll(offer => new Figure(
            $"of {offer.Refused.Count + offer.Served.Count} encodings of a small id refused with {Quantity.Bits(offer.Bits)} on {offer.Where}{(offer.Refused.Count > 0 ? $": {string.Join(", ", offer.Refused)}" : "")}; the rows are of those that serve",
            Estimate.Exactly(offer.Refused.Count), FigureUnit.Count, offer.Served));
    }

    private static IEnumerable<Offer> Offers(Evidence evidence, string experiment) =>
        from place in Evidence.Places(evidence.Usable(experiment))
        let served = place.Where(IsSmallId).ToList()
        let refused = evidence.Refused.Where(refusal => IsSmallIdRefusal(refusal) && refusal.Experiment == experiment
            && refusal.Topology == place[0].Topology && refusal.Providers == place[0].Providers && refusal.Operation == place[0].Operation).ToList()
        from bits in served.Select(row => row.TagBits).Concat(refused.Select(refusal => refusal.TagBits)).Distinct().Order()
        select new Offer(
            place[0], bits, served.FindAll(row => row.TagBits == bits),
            [.. refused.Where(refusal => refusal.TagBits == bits).Select(refusal => refusal.Encoding).Distinct().Order(StringComparer.Ordinal)]);

    private static bool IsSmallIdRefusal(RefusalRow refusal) =>
        refusal.Family == Family && refusal.TagBits <= Thresholds.SmallBits && refusal.Isa == Names.Of(Lookups.InstructionSet.Scalar);

    private static bool IsSmallId(ResultRow row) => row.Family == Family && row.TagBits <= Thresholds.SmallBits;

    private sealed record Offer(ResultRow Any, int Bits, IReadOnlyList<ResultRow> Served, IReadOnlyList<string> Refused)
    {
        public int Providers => Any.Providers;

        public string Where => Evidence.Where(Any);
    }
}
