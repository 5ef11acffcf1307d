namespace Bench.Claims;

/// <summary>What measurements make of a claim.</summary>
public enum VerdictKind
{
    /// <summary>Rows that would decide it are missing.</summary>
    Unmeasured,

    /// <summary>True wherever it was measured.</summary>
    Holds,

    /// <summary>False wherever it was measured.</summary>
    Fails,

    /// <summary>True in some places and false in others, or too near a threshold to tell.</summary>
    Depends,
}
