namespace Bench.SelfTest;

/// <summary>One thing that must be true of the measurement itself: one file in SelfTest/Checks, which is also its registration.</summary>
public interface ISelfCheck
{
    /// <summary>Its name, as typed: lower-case words and dashes.</summary>
    static abstract string Name { get; }

    /// <summary>What must be true.</summary>
    static abstract string Claim { get; }

    /// <summary>Finds out, by measuring.</summary>
    /// <param name="laboratory">Measures.</param>
    /// <returns>One finding per thing that was looked at.</returns>
    static abstract IEnumerable<Finding> Run(Laboratory laboratory);
}

/// <summary>Is shown every check at its own type.</summary>
public interface ISelfCheckVisitor
{
    /// <summary>Called once per check.</summary>
    /// <typeparam name="TCheck">The check.</typeparam>
    void Visit<TCheck>() where TCheck : ISelfCheck;
}

/// <summary>Whether something is as it must be.</summary>
public enum Outcome
{
    /// <summary>It is.</summary>
    Green,

    /// <summary>It is not.</summary>
    Red,

    /// <summary>It cannot be found out here.</summary>
    Skipped,
}

/// <summary>What a check found.</summary>
/// <param name="Outcome">Whether it is as it must be.</param>
/// <param name="Text">What was looked at, what was found, and what was expected.</param>
public sealed record Finding(Outcome Outcome, string Text)
{
    /// <summary>Green when something holds, else red.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="text">What was looked at, found and expected.</param>
    /// <returns>The finding.</returns>
    public static Finding Of(bool holds, string text) => new(holds ? Outcome.Green : Outcome.Red, text);
}
