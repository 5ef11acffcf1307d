namespace Bench.SelfTest;

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
