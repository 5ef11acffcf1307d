namespace Lookups;

/// <summary>Which addresses are searched, and whether what a search arrives at is believed; known to the JIT, as a type.</summary>
public interface ISearchUse
{
    /// <summary>Whether a bio has a flag, and one without it is host memory that nobody searches.</summary>
    static abstract bool IsFlagged { get; }

    /// <summary>Whether the candidate is believed or confirmed.</summary>
    static abstract Promise Promise { get; }

    /// <summary>Whether all are searched, and the flag masks what is found, so that no branch depends on it.</summary>
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
/// 0 bits, trusting: an address is that of memory or of a registered BAR, and a search that keeps the two apart needs no comparison to tell
/// them.
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
/// 1 bit, trusting, without a branch: every address is searched, and the negated flag masks what is found. Host memory pays for a search, a
/// mixed stream for no wrong guess.
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
