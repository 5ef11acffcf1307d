using Bench.Runs;

namespace Bench.Claims;

/// <summary>A claim with the verdict of one run.</summary>
/// <param name="Run">The run whose rows were judged.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record JudgedClaim(Run Run, Claim Claim, Verdict Verdict)
{
    /// <summary>Name of the run's machine; untrusted.</summary>
    public string Machine => Run.Machine.Name;

    /// <summary>Judges every claim on every run, in the given order of runs and claims. No verdict uses rows of two runs.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="runs">The runs.</param>
    /// <returns>The verdicts.</returns>
    /// <exception cref="Workloads.BadInputException">Two of the runs must not be in one table.</exception>
    public static IReadOnlyList<JudgedClaim> All(IReadOnlyList<Claim> claims, IReadOnlyList<Run> runs)
    {
        RunStore.RefuseToMix(runs);
        return
        [
            .. from run in runs
               let evidence = new Evidence(run)
               from claim in claims
               select new JudgedClaim(run, claim, Judge(claim, evidence, run)),
        ];
    }

    // A verdict compares all encodings, so a run of chosen encodings or of a part decides nothing.
    private static Verdict Judge(Claim claim, Evidence evidence, Run run) =>
        run.Profile.Encodings.IsEmpty && run.Profile.Shard.Length == 0 ? Verdict.Of(claim, evidence)
            : Verdict.NotMeasured(claim.Needs, "Not judged: this run has only some encodings, or is part of a run");
}
