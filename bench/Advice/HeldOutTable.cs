using System.Globalization;
using Bench.Measuring;
using Bench.Reporting;
using Bench.Runs;

namespace Bench.Advice;

/// <summary>The results of advice on held-out settings.</summary>
/// <param name="Machine">The processor; untrusted.</param>
/// <param name="Isa">The encodings that could be advised.</param>
/// <param name="Points">The questions.</param>
internal sealed record HeldOutTrial(string Machine, string Isa, IReadOnlyList<HeldOutPoint> Points)
{
    /// <summary>Advice is right when its time is at most this many times the time of the best.</summary>
    public const double RightWithin = 1.10;

    private static readonly bool[] ScalarOrAny = [true, false];
    private static readonly HashSet<string> Remembering =
    [
        .. OwnVariant.All.Where(variant => variant.Info.Remembers).Select(variant => variant.Info.Name),
    ];

    /// <summary>Points that got advice.</summary>
    public IEnumerable<HeldOutPoint> Advised => Points.Where(point => point.Loss is not null);

    /// <summary>Points whose advice was not right by the measured value.</summary>
    public IEnumerable<HeldOutPoint> Wrong => Advised.Where(point => point.Loss!.Value.Value > RightWithin);

    /// <summary>
    /// Wrong points whose intervals exclude right advice. The best of many rows is partly the best by chance, so the measured value alone
    /// does not suffice.
    /// </summary>
    public IEnumerable<HeldOutPoint> ClearlyWrong => Advised.Where(point => point.Loss!.Value.Low > RightWithin);

    /// <summary>Asks about every setting and budget of every run, once with scalar encodings only and once with all.</summary>
    /// <param name="runs">The runs.</param>
    /// <returns>Two trials for each run.</returns>
    public static IReadOnlyList<HeldOutTrial> Of(IReadOnlyList<Run> runs) =>
    [
        .. from run in runs
           from scalar in ScalarOrAny
           let usable = HeldOut.Points(run.Rows, row => !Remembering.Contains(row.Encoding) && !(scalar && ResultColumns.IsSimd(row)))
           select new HeldOutTrial(run.Machine.Name, scalar ? "scalar" : "any", usable),
    ];
}

/// <summary>Trials as tables.</summary>
internal static class HeldOutTable
{
    /// <summary>Headings of the table of trials.</summary>
    public static IReadOnlyList<string> Headings { get; } =
    [
        "processor",
        "ISA",
        "settings and budgets",
        "no advice: measure it here",
        "advised",
        "right",
        "wrong (CI excludes a tie)",
        "median × best",
        "worst × best",
    ];

    /// <summary>One line per trial. Untrusted.</summary>
    /// <param name="trials">The trials.</param>
    public static IEnumerable<IReadOnlyList<string>> Lines(IEnumerable<HeldOutTrial> trials)
    {
        foreach (var trial in trials)
        {
            var losses = trial.Advised.Select(point => point.Loss!.Value.Value).Order().ToList();
            yield return
            [
                trial.Machine,
                trial.Isa,
                Quantity.Count(trial.Points.Count),
                Quantity.Count(trial.Points.Count - losses.Count),
                Quantity.Count(losses.Count),
                Quantity.Count(losses.Count - trial.Wrong.Count()),
                Quantity.Count(trial.ClearlyWrong.Count()),
                losses.Count == 0 ? "" : Loss(losses[losses.Count / 2]),
                losses.Count == 0 ? "" : Loss(losses[^1]),
            ];
        }
    }

    /// <summary>Advice that was wrong (CI excludes a tie), in words. Untrusted.</summary>
    /// <param name="trials">The trials.</param>
    public static IEnumerable<string> Wrong(IEnumerable<HeldOutTrial> trials) =>
        from trial in trials
        from point in trial.ClearlyWrong
        select $"{trial.Machine}, {trial.Isa}: {point.Setting.Topology} with {point.Setting.Providers} providers, "
            + $"{Quantity.Share(point.Setting.P2pShare)} P2P, {Quantity.Bits(point.Bits)}: {point.Advised!.Encoding} is "
            + $"{Loss(point.Loss!.Value.Value)} × {point.Best.Encoding}";

    private static string Loss(double loss) => loss.ToString("0.000", CultureInfo.InvariantCulture);
}
