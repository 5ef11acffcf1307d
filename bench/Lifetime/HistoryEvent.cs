namespace Bench.Lifetime;

/// <summary>What happened to a registration, or what was said of it.</summary>
public enum HistoryKind : byte
{
    /// <summary>It was registered.</summary>
    Register,

    /// <summary>It was unregistered.</summary>
    Unregister,

    /// <summary>A lookup found it.</summary>
    Live,

    /// <summary>A lookup found that it is gone: nobody's memory, or ordinary memory.</summary>
    Gone,

    /// <summary>A bio was mapped by what its tag itself says, which is right until the unregistration returns and never after.</summary>
    Held,

    /// <summary>A lookup gave what is right at no time: another registration, or an entry that was never written.</summary>
    Wrong,
}

/// <summary>One operation on one registration, with the times before it began and after it ended.</summary>
/// <param name="Registration">The registration's number, given once.</param>
/// <param name="Begin">Time stamp before it began.</param>
/// <param name="End">Time stamp after it ended, at least <paramref name="Begin"/>.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Reader">Who did it: the number of a reader, or -1 for the updater.</param>
public readonly record struct HistoryEvent(long Registration, long Begin, long End, HistoryKind Kind, int Reader);
