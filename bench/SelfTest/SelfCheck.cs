using System.Collections.Immutable;
using Bench.Measuring;
using Bench.SelfTest.Checks;

namespace Bench.SelfTest;

/// <summary>A check with its type hidden.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Claim">What must be true.</param>
/// <param name="Run">Finds out.</param>
public sealed record SelfCheck(string Name, string Claim, Func<Laboratory, IEnumerable<Finding>> Run)
{
    /// <summary>Every check, in the order of their files.</summary>
    public static ImmutableArray<SelfCheck> All { get; } = Collect();

    private const int Attempts = 3;
    private const int Majority = 2;

    /// <summary>
    /// Runs the check. One that is red is run twice more and counts as red when two of three are: on a shared machine any one measurement may be spoilt, and
    /// a defect spoils all.
    /// </summary>
    /// <param name="laboratory">Measures.</param>
    /// <returns>The findings of the attempt that counts.</returns>
    public IReadOnlyList<Finding> Find(Laboratory laboratory)
    {
        var attempts = new List<IReadOnlyList<Finding>>();
        while (attempts.Count < Attempts && attempts.Count(IsRed) < Majority && attempts.Count(findings => !IsRed(findings)) < (attempts.Count > 1 ? Majority : 1))
        {
            attempts.Add(FindOnce(laboratory));
        }

        return attempts[^1];
    }

    /// <summary>Whether any finding is red.</summary>
    /// <param name="findings">The findings.</param>
    public static bool IsRed(IReadOnlyList<Finding> findings) => findings.Any(finding => finding.Outcome == Outcome.Red);

    /// <summary>A measurement that refuses its own answers is red.</summary>
    private List<Finding> FindOnce(Laboratory laboratory)
    {
        var findings = new List<Finding>();
        try
        {
            findings.AddRange(Run(laboratory));
        }
        catch (WrongAnswerException wrong)
        {
            findings.Add(new Finding(Outcome.Red, wrong.Message));
        }

        return findings;
    }

    private static ImmutableArray<SelfCheck> Collect()
    {
        var collector = new Collector([]);
        SelfCheckCatalog.VisitAll(ref collector);
        return [.. collector.Checks];
    }

    private readonly struct Collector(List<SelfCheck> checks) : ISelfCheckVisitor
    {
        public List<SelfCheck> Checks => checks;

        public void Visit<TCheck>() where TCheck : ISelfCheck => checks.Add(new SelfCheck(TCheck.Name, TCheck.Claim, TCheck.Run));
    }
}
