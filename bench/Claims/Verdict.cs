namespace Bench.Claims;

/// <summary>The outcome of a claim.</summary>
public enum VerdictKind
{
    /// <summary>Rows are missing, or no interval is clear of the threshold.</summary>
    NotShown,

    /// <summary>Every case supports it.</summary>
    Holds,

    /// <summary>Cases contradict it and none supports it.</summary>
    Fails,

    /// <summary>It holds, except for the named cases.</summary>
    HoldsExcept,
}

/// <summary>A claim judged on one run.</summary>
/// <param name="Kind">The outcome.</param>
/// <param name="Effect">The effect and its boundary, in one sentence. Untrusted.</param>
/// <param name="Headline">The effect of the deciding aspect. Untrusted.</param>
/// <param name="Figures">The cases behind the verdict, the deciding one first. Empty when rows are missing.</param>
/// <param name="ToRun">Experiments whose rows are missing.</param>
internal sealed record Verdict(
    VerdictKind Kind, string Effect, string Headline, IReadOnlyList<Figure> Figures, IReadOnlyList<string> ToRun)
{
    /// <summary>The outcome as it is printed.</summary>
    public string Outcome => Kind switch
    {
        VerdictKind.Holds => "HOLDS",
        VerdictKind.Fails => "FAILS",
        VerdictKind.HoldsExcept => "HOLDS EXCEPT",
        _ => "NOT SHOWN",
    };

    /// <summary>Judges a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="evidence">The results of one run.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Of(Claim claim, Evidence evidence)
    {
        var cases = claim.Cases(evidence).ToList();

        // A case that no encoding serves has no row, but it was measured.
        var missing = claim.Needs
            .Where(name => !cases.Exists(found => found.Rows.Count == 0 || found.Rows.Any(row => row.Experiment == name))).ToList();
        if (cases.Count == 0 || missing.Count > 0)
        {
            return NotMeasured(missing.Count > 0 ? missing : claim.Needs);
        }

        var aspects = cases.GroupBy(found => found.Group).Select(group => new Aspect(claim, group.Key, [.. group])).ToList();
        var kinds = aspects.Select(aspect => aspect.Kind).Distinct().ToList();
        var kind = kinds is [var only] ? only
            : kinds.TrueForAll(one => one is VerdictKind.Fails or VerdictKind.NotShown) ? VerdictKind.Fails
            : VerdictKind.HoldsExcept;
        var byWeight = aspects.OrderBy(aspect => aspect.Kind is VerdictKind.Holds or VerdictKind.NotShown).ToList();
        return new Verdict(
            kind,
            $"{claim.Effect}: {string.Join("; ", aspects.Select(aspect => aspect.Sentence))}.",
            $"{claim.Effect}: {(kind == VerdictKind.HoldsExcept && byWeight[0].Kind == VerdictKind.Fails ? "except " : "")}"
                + $"{byWeight[0].Sentence}.",
            [.. byWeight.SelectMany(aspect => aspect.Figures)],
            []);
    }

    /// <summary>The verdict where rows are missing.</summary>
    /// <param name="toRun">The experiments that make them.</param>
    /// <param name="why">The problem with the existing rows.</param>
    /// <returns>The verdict.</returns>
    public static Verdict NotMeasured(IReadOnlyList<string> toRun, string why = "Not measured")
    {
        var missing = $"{why}; bench run {string.Join(' ', toRun)} measures it.";
        return new Verdict(VerdictKind.NotShown, missing, missing, [], toRun);
    }

    /// <summary>The cases of one group.</summary>
    private sealed record Aspect(Claim Claim, string Name, IReadOnlyList<Case> Cases)
    {
        private const int MostNamed = 3;

        private List<Case> For { get; } = [.. Cases.Where(found => Claim.Supports(found) == true).OrderBy(found => found.At)];

        private List<Case> Against { get; } = [.. Cases.Where(found => Claim.Supports(found) == false).OrderBy(found => found.At)];

        private List<Case> Unclear { get; } = [.. Cases.Where(found => Claim.Supports(found) is null).OrderBy(found => found.At)];

        public VerdictKind Kind =>
            For.Count == 0 ? Against.Count == 0 ? VerdictKind.NotShown : VerdictKind.Fails
            : Against.Count + Unclear.Count == 0 ? VerdictKind.Holds
            : VerdictKind.HoldsExcept;

        public string Sentence
        {
            get
            {
                List<string> parts = [];
                if (Against.Count > 0)
                {
                    parts.Add($"{(For.Count > 0 ? "except " : "")}{Extent(Against)}");
                }

                if (For.Count > 0)
                {
                    parts.Add($"{(Against.Count > 0 ? "otherwise " : "")}{Extent(For)}");
                }

                if (Unclear.Count > 0)
                {
                    parts.Add($"not shown {Places(Unclear)}");
                }

                return $"{(Name.Length > 0 ? $"{Name} " : "")}{string.Join(", ", parts)}";
            }
        }

        /// <summary>The deciding case, and the smallest and largest effects on either side.</summary>
        public IEnumerable<Figure> Figures => new[] { Against, For, Unclear }
            .SelectMany(side => Ends(side))
            .Select(found => new Figure(
                $"{Claim.Effect}{(Name.Length > 0 ? $", {Name}" : "")}, {found.Where}", found.Effect, Claim.Unit, found.Rows));

        // "1.2 x from 1 % P2P on, 18 x at 100 % P2P": the boundary where there is one, and the ends, those that read alike once.
        private string Extent(List<Case> side)
        {
            var ends = Ends(side);
            var isBoundary = side.Count > 1 && side.Count < Cases.Count && side[0] == ends[0]
                && Cases.All(found => found.At < side[0].At == !side.Contains(found));
            var texts = ends.DistinctBy(found => Figure.Short(found.Effect, Claim.Unit)).Select((found, i) =>
                $"{Figure.Short(found.Effect, Claim.Unit)} {(isBoundary && i == 0 ? $"from {found.Where} on" : $"at {found.Where}")}");
            return string.Join(isBoundary ? ", " : " to ", texts);
        }

        private string Places(List<Case> side) => side.Count <= MostNamed
            ? $"at {string.Join(", ", side.Select(found => found.Where))}"
            : $"in {side.Count} of {Cases.Count} cases";

        // The smallest and the largest effect, in the order of the axis.
        private static IReadOnlyList<Case> Ends(List<Case> side)
        {
            var ends = new[] { side.MinBy(found => found.Effect.Value), side.MaxBy(found => found.Effect.Value) };
            return [.. ends.OfType<Case>().Distinct().OrderBy(found => found.At)];
        }
    }
}
