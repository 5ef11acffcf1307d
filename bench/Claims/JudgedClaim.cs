using Bench.Results;

namespace Bench.Claims;

/// <summary>A claim with the verdict of one machine.</summary>
/// <param name="Cpu">The machine; untrusted.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record JudgedClaim(string Cpu, Claim Claim, Verdict Verdict)
{
    /// <summary>Judges every claim on every machine: machines by name, claims in their order.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="rows">The rows of all machines.</param>
    /// <returns>The verdicts.</returns>
    public static IReadOnlyList<JudgedClaim> All(IReadOnlyList<Claim> claims, IReadOnlyList<ResultRow> rows) =>
    [
        .. from machine in rows.GroupBy(row => row.Cpu).OrderBy(machine => machine.Key, StringComparer.Ordinal)
           let evidence = new Evidence([.. machine])
           from claim in claims
           select new JudgedClaim(machine.Key, claim, claim.Judge(evidence)),
    ];

    /// <summary>The experiments whose rows the verdict rests on or would rest on.</summary>
    public IReadOnlyList<string> Deciding =>
        [.. Verdict.Figures.SelectMany(figure => figure.Rows).Select(row => row.Experiment).Concat(Verdict.ToRun).Distinct()];
}
