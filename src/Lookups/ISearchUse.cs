namespace Lookups;

/// <summary>
/// Which addresses are searched, and whether the candidate is trusted or checked. A type, so that the JIT knows the answers.
/// </summary>
public interface ISearchUse
{
    /// <summary>Whether bios carry a flag. A bio without the flag is host memory and is not searched.</summary>
    static abstract bool IsFlagged { get; }

    /// <summary>Whether the candidate is trusted or checked.</summary>
    static abstract Promise Promise { get; }

    /// <summary>Whether every address is searched and the flag masks the result, so that no branch depends on the flag.</summary>
    static virtual bool IsMasked => false;
}

/// <summary>0 bits, checking: every address is searched, host memory's too, and a comparison confirms the candidate.</summary>
public readonly struct EveryAddress : ISearchUse
{
    /// <inheritdoc/>
    public static bool IsFlagged => false;

    /// <inheritdoc/>
    public static Promise Promise => Promise.Checking;
}

/// <summary>
/// 0 bits, trusting: every address lies in host memory or in a registered BAR. A search that keeps the two apart needs no comparison.
/// </summary>
public readonly struct EveryAddressTrusting : ISearchUse
{
    /// <inheritdoc/>
    public static bool IsFlagged => false;

    /// <inheritdoc/>
    public static Promise Promise => Promise.Trusting;
}

/// <summary>1 bit, checking: host memory passes, a flagged address is searched.</summary>
public readonly struct FlaggedAddress : ISearchUse
{
    /// <inheritdoc/>
    public static bool IsFlagged => true;

    /// <inheritdoc/>
    public static Promise Promise => Promise.Checking;
}

/// <summary>
/// 1 bit, trusting: the flag says that the address lies in a registered BAR, and the candidate is the only one that can hold it.
/// </summary>
public readonly struct FlaggedAddressTrusting : ISearchUse
{
    /// <inheritdoc/>
    public static bool IsFlagged => true;

    /// <inheritdoc/>
    public static Promise Promise => Promise.Trusting;
}

/// <summary>
/// 1 bit, trusting, without a branch: every address is searched, and the negated flag masks the result. Host memory pays for a search; a
/// mixed stream causes no mispredicted branch.
/// </summary>
public readonly struct FlaggedAddressMasked : ISearchUse
{
    /// <inheritdoc/>
    public static bool IsFlagged => true;

    /// <inheritdoc/>
    public static Promise Promise => Promise.Trusting;

    /// <inheritdoc/>
    public static bool IsMasked => true;
}
