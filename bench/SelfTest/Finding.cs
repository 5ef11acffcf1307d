namespace Bench.SelfTest;

/// <summary>Whether a property of the measurement holds.</summary>
internal enum Outcome
{
    /// <summary>The property holds.</summary>
    Green,

    /// <summary>The property does not hold.</summary>
    Red,

    /// <summary>The property cannot be checked on this machine.</summary>
    Skipped,
}

/// <summary>The result of a check.</summary>
/// <param name="Outcome">Whether the property holds.</param>
/// <param name="Text">The subject, the result, and the expected result.</param>
internal sealed record Finding(Outcome Outcome, string Text)
{
    /// <summary>Green when the property holds, else red.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="text">The subject, the result, and the expected result.</param>
    /// <returns>The finding.</returns>
    public static Finding Of(bool holds, string text) => new(holds ? Outcome.Green : Outcome.Red, text);
}
