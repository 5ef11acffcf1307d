namespace Bench.Gate.Verdicts;

/// <summary>How the speed of a loop changed.</summary>
public enum Change
{
    /// <summary>Not measured: the tier did not run, or cannot run this loop.</summary>
    NotMeasured,

    /// <summary>No difference that matters.</summary>
    Same,

    /// <summary>It got faster.</summary>
    Faster,

    /// <summary>It got slower.</summary>
    Slower,

    /// <summary>There may be a difference that matters, but the measurements do not show its direction.</summary>
    Undecided,
}
