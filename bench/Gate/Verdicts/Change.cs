namespace Bench.Gate.Verdicts;

/// <summary>What became of a loop.</summary>
public enum Change
{
    /// <summary>It was not looked at: this tier did not run, or cannot run this loop.</summary>
    NotMeasured,

    /// <summary>No difference that matters.</summary>
    Same,

    /// <summary>It got faster.</summary>
    Faster,

    /// <summary>It got slower.</summary>
    Slower,

    /// <summary>There may be a difference that matters, and what was measured does not show which way.</summary>
    Undecided,
}
