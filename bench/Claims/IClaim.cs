namespace Bench.Claims;

/// <summary>A claim and how measurements judge it: one file in Claims/Catalogue, which is also its registration.</summary>
public interface IClaim
{
    /// <summary>Its letter, by which experiments name it; 0 for the question that nobody asked.</summary>
    static abstract string Letter { get; }

    /// <summary>The claim in its field's words.</summary>
    static abstract string Text { get; }

    /// <summary>Judges it.</summary>
    /// <param name="evidence">The results of one machine.</param>
    /// <returns>The verdict, computed from rows and from nothing else.</returns>
    static abstract Verdict Judge(Evidence evidence);
}

/// <summary>Is shown every claim at its own type.</summary>
public interface IClaimVisitor
{
    /// <summary>Called once per claim.</summary>
    /// <typeparam name="TClaim">The claim.</typeparam>
    void Visit<TClaim>() where TClaim : IClaim;
}
