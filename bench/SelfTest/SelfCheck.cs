using System.Collections.Immutable;
using Bench.Measuring;
using Bench.SelfTest.Checks;

namespace Bench.SelfTest;

/// <summary>
/// A property that the measurement itself must have. Each check is one file in SelfTest/Checks, which is also its registration.
/// </summary>
/// <param name="Name">Its name on the command line: lower-case words and dashes.</param>
/// <param name="Claim">The property that must hold.</param>
/// <param name="Run">Measures whether the property holds: one finding for each subject.</param>
internal sealed record SelfCheck(string Name, string Claim, Func<SelfTestContext, IEnumerable<Finding>> Run)
{
    /// <summary>Every check, in the order of their files.</summary>
    public static ImmutableArray<SelfCheck> All { get; } = SelfCheckCatalog.All;

    private const int Attempts = 3;
    private const int Majority = 2;

    /// <summary>
    /// Runs the check. A red check runs twice more and counts as red when two of three attempts are red: on a shared machine any one
    /// measurement may be disturbed, but a defect affects all.
    /// </summary>
    /// <param name="context">The context to measure in.</param>
    /// <returns>The findings of the attempt that counts.</returns>
    public IReadOnlyList<Finding> Find(SelfTestContext context)
    {
        var attempts = new List<IReadOnlyList<Finding>>();
        while (attempts.Count < Attempts
            && attempts.Count(IsRed) < Majority
            && attempts.Count(findings => !IsRed(findings)) < (attempts.Count > 1 ? Majority : 1))
        {
            attempts.Add(FindOnce(context));
        }

        return attempts[^1];
    }

    /// <summary>Whether any finding is red.</summary>
    /// <param name="findings">The findings.</param>
    public static bool IsRed(IReadOnlyList<Finding> findings) => findings.Any(finding => finding.Outcome == Outcome.Red);

    /// <summary>Runs the check once. A measurement that refuses its own answers is red.</summary>
    private List<Finding> FindOnce(SelfTestContext context)
    {
        var findings = new List<Finding>();
        try
        {
            findings.AddRange(Run(context));
        }
        catch (WrongAnswerException wrong)
        {
            findings.Add(new Finding(Outcome.Red, wrong.Message));
        }

        return findings;
    }
}
