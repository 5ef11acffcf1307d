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

    /// <summary>Runs the check; a measurement that refuses its own answers is red.</summary>
    /// <param name="laboratory">Measures.</param>
    /// <returns>The findings.</returns>
    public IReadOnlyList<Finding> Find(Laboratory laboratory)
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
