using System.Globalization;
using Bench.Reporting;
using Bench.Results;
using Bench.Runs;
using Lookups;

namespace Bench.Claims;

/// <summary>The answer of a run as sentences and as a table of 72 columns, made only from its rows.</summary>
internal static class AnswerText
{
    private const int NameWidth = 20;
    private const int CellWidth = 13;

    /// <summary>Values below this would be rounded to 0.0.</summary>
    private const double LeastSaid = 0.05;

    /// <summary>A wider interval is printed beside its figure; as a share of the figure.</summary>
    private const double MostUnsure = 0.1;

    /// <summary>
    /// At most five sentences: the number of bits, the time they save, the price that ordinary bios pay, the number of bits on the other
    /// machine model, and the cost of today's structures.
    /// </summary>
    /// <param name="ladders">The ladders of a run; at least one.</param>
    /// <param name="others">The ladders on another machine model; may be empty.</param>
    /// <param name="ordinary">Rows of bios without P2P memory on the first machine model; may be empty.</param>
    /// <returns>The sentences.</returns>
    public static IReadOnlyList<string> Sentences(
        IReadOnlyList<Ladder> ladders, IReadOnlyList<Ladder> others, IReadOnlyList<ResultRow> ordinary) =>
    [
        .. new[] { Headline(ladders), Saved(ladders), Paid(ladders[0], ordinary), Elsewhere(others), Today(ladders) }
            .Where(sentence => sentence.Length > 0),
    ];

    /// <summary>How many bits are enough, and what that means.</summary>
    /// <param name="ladders">The ladders of a run; at least one.</param>
    /// <returns>A sentence.</returns>
    public static string Headline(IReadOnlyList<Ladder> ladders) =>
        $"{Enough(ladders)}: no larger budget saves more than {Thresholds.WorthNs:0} ns per bio there.";

    /// <summary>The best structure of each budget under each condition.</summary>
    /// <param name="ladders">The ladders of a run; at least one.</param>
    /// <returns>Lines of at most 72 columns.</returns>
    public static IReadOnlyList<string> Table(IReadOnlyList<Ladder> ladders)
    {
        var letters = new List<(string Encoding, int Bits)>();
        var own = ladders.Where(ladder => !ladder.Condition.IsOfKernel).ToList();
        var lines = Lines(own, "at most");
        var checking = own.All(ladder => ladder.Checking is not null)
            ? Lines([.. own.Select(ladder => ladder.Checking!)], "checking, at most")
            : [];
        var ofKernel = ladders.Where(ladder => ladder.Condition.IsOfKernel).ToList();
        var kernel = ofKernel.Count > 0 ? Lines(ofKernel, "kernel, at most") : [];
        var kernelNote = kernel.Count > 0 ? "; kernel: twins inside User Mode Linux" : "";
        var any = ladders[0].Rows[0];
        return
        [
            .. PlainText.Wrap(
                $"ns per bio with at most N bits, best structure that names the owner ({any.Topology}, {Evidence.Providers(any)}, "
                    + $"all bios P2P, no SIMD{kernelNote}; checking: notices a wrong address or tag; +-: 95 % CI)"),
            "",
            Line("bits", own.Select(ladder => ladder.Condition.Name.PadLeft(CellWidth - 2) + "  ")),
            .. lines,
            .. checking,
            .. kernel,
            .. own
                .SelectMany(ladder => ladder.Outliers)
                .DistinctBy(row => row.Encoding)
                .OrderBy(row => row.TagBits)
                .Select(row =>
                    Line($"{row.Encoding}/{row.TagBits}", own.Select(ladder => Cell(OutlierOf(ladder, row.Encoding), isNamed: false)))),
            .. PlainText.Wrap(
                string.Join(", ", letters.Select((one, i) => $"{Letter(i)} = {one.Encoding} ({Carried(one.Encoding, one.Bits)})"))),
        ];

        IReadOnlyList<string> Lines(IReadOnlyList<Ladder> of, string name)
        {
            var budgets = of.SelectMany(ladder => ladder.Budgets).Distinct().Order();
            var cells = budgets.Select(bits => (Bits: bits, Cells: string.Concat(of.Select(ladder => Cell(ladder.Choice(bits)))))).ToList();
            return
            [
                .. cells
                    .Where((line, i) => i == 0 || line.Cells != cells[i - 1].Cells)
                    .Select(line => Line($"{name} {line.Bits}", [line.Cells])),
            ];
        }

        string Cell(ResultRow? row, bool isNamed = true)
        {
            if (row is null)
            {
                return "-  ".PadLeft(CellWidth);
            }

            var key = (row.Encoding, row.TagBits);
            if (isNamed && !letters.Contains(key))
            {
                letters.Add(key);
            }

            var letter = isNamed ? Letter(letters.IndexOf(key)) : ' ';
            var share = Estimate.Ns(row).RelativeHalfWidth;
            return $"{Quantity.Ns(row.NsPerBio)} +-{share * 100:0}% {letter}"
                .PadLeft(CellWidth);
        }
    }

    /// <summary>The verdicts, one paragraph for each claim; with several machines, one for each claim and machine.</summary>
    /// <param name="verdicts">The verdicts of all runs.</param>
    /// <param name="isBrief">Whether to print only the deciding aspect.</param>
    /// <returns>Lines of at most 72 columns.</returns>
    public static IEnumerable<string> Claims(IReadOnlyList<JudgedClaim> verdicts, bool isBrief) =>
        from verdict in verdicts.GroupBy(verdict => verdict.Claim).SelectMany(claim => claim)
        let machine = verdicts.Any(other => other.Machine != verdict.Machine) ? $" ({verdict.Machine})" : ""
        let effect = isBrief ? verdict.Verdict.Headline : verdict.Verdict.Effect
        from line in PlainText.Wrap($"{verdict.Claim.Title} {verdict.Verdict.Outcome}{machine}. {effect}", hanging: "    ")
        select line;

    /// <summary>The source of a run's figures, in one line.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ladders">Its ladders.</param>
    /// <returns>Machine, run, commit, and where to look for more. Untrusted.</returns>
    public static string Source(Run run, IReadOnlyList<Ladder> ladders) => string.Concat(
        $"{run.Machine.Name}; run {run.Manifest.Id}, commit {run.Code.Name}",
        run.IsOutdated ? ", structures have changed since" : "",
        ladders.FirstOrDefault(ladder => ladder.Condition.IsOfKernel) is { Rows: [var kernel, ..] }
            ? $"; kernel: run {kernel.Run}, commit {kernel.Commit}"
            : "",
        Code.Url.Length > 0 ? $"; {Code.Url}" : "");

    private static string Enough(IReadOnlyList<Ladder> ladders)
    {
        var groups = ladders.GroupBy(ladder => ladder.Enough).OrderBy(group => group.Key.Most).ThenBy(group => group.Key.Fewest);
        var said = groups.Select(group =>
            $"{Range(group.Key)} {(group.Key == (1, 1) ? "is" : "are")} enough {And(group.Select(ladder => ladder.Condition.Adverb))}");
        var any = ladders[0].Rows[0];
        return $"With {Evidence.Providers(any)} ({any.Topology}), {string.Join("; ", said)}";

        static string Range((int Fewest, int Most) enough) => enough.Fewest == enough.Most
            ? Quantity.Bits(enough.Most)
            : $"{enough.Fewest} to {enough.Most} bits (the intervals do not tell)";
    }

    private static string Elsewhere(IReadOnlyList<Ladder> others) => others.Count > 0 ? $"{Enough(others)}." : "";

    private static string Saved(IReadOnlyList<Ladder> ladders)
    {
        var gains = ladders.Select(ladder =>
        {
            var (fewest, best) = (ladder.Choice(ladder.Budgets[0])!, ladder.Choice(Ladder.MostBits)!);
            var saved = fewest.NsPerBio - best.NsPerBio;
            var gain = fewest == best ? "nothing measurable" : Difference(saved);
            return $"{gain} {ladder.Condition.Adverb}";
        });
        return $"Compared with {Quantity.Bits(ladders[0].Budgets[0])}, the best budget saves, per bio, {And(gains)}.";
    }

    /// <summary>What the choice of the fewest bits costs bios that need no lookup, and what a flag costs them.</summary>
    private static string Paid(Ladder ladder, IReadOnlyList<ResultRow> ordinary)
    {
        var choice = ladder.Choice(ladder.Budgets[0])!;
        var fewest = ordinary.FirstOrDefault(row => (row.Encoding, row.TagBits) == (choice.Encoding, choice.TagBits));
        var flagged = Ranking.Best(ordinary.Where(row => Evidence.InfoOf(row) is { Family: EncodingFamily.Flag }));
        return fewest is null || flagged is null ? "" : $"With {Quantity.Bits(fewest.TagBits)}, a bio of ordinary memory takes "
            + $"{Above(fewest)} longer than without a lookup; with a flag, {Above(flagged)}.";

        static string Above(ResultRow row) => Difference(Estimate.AboveFloor(row).Value);
    }

    private static string Today(IReadOnlyList<Ladder> ladders)
    {
        var parts =
            from name in ladders.SelectMany(ladder => ladder.Outliers).Where(IsMainstay).Select(NameOf).Distinct()
            let times = (
                from ladder in ladders
                let row = OutlierOf(ladder, name)
                where row is not null
                let share = Estimate.Ns(row).RelativeHalfWidth
                let unsure = share > MostUnsure ? $" +-{share * 100:0} %" : ""
                select $"{Short(row.NsPerBio)} ns{unsure} {ladder.Condition.Adverb}").ToList()
            select $"{name} takes {And(times)}";
        return string.Join("; ", parts) is { Length: > 0 } said
            ? $"Structures that Linux has today, reimplemented here, as lookups alone: {said}."
            : "";
    }

    /// <summary>What Linux has today at the two ends of the argument; the tree behind a flag is the same tree.</summary>
    internal static bool IsMainstay(ResultRow row) => Evidence.InfoOf(row) is { IsMainline: true, Family: not EncodingFamily.Flag };

    private static ResultRow? OutlierOf(Ladder ladder, string encoding) => ladder.Outliers.FirstOrDefault(row => NameOf(row) == encoding);

    /// <summary>The name of a row's encoding; for a twin inside a kernel, the encoding that it is a twin of.</summary>
    private static string NameOf(ResultRow row) => Evidence.InfoOf(row)?.Name ?? row.Encoding;

    private static string Carried(string encoding, int bits) =>
        Quantity.Bits(bits)
        + (Evidence.InfoOf(encoding) is { Place: TagPlace.Vector } ? " and a pointer" : "");

    private static string Line(string name, IEnumerable<string> cells) =>
        $"{PlainText.Clean(name),-NameWidth}{string.Concat(cells)}".TrimEnd();

    private static char Letter(int index) => (char)('a' + index);

    private static string Difference(double ns) => ns < LeastSaid ? "less than 0.1 ns" : $"{Short(ns)} ns";

    private static string Short(double ns) => ns.ToString(ns < 9.95 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string And(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
