namespace Bench.Lifetime;

/// <summary>The kind of an operation on a registration, or of a lookup's answer about it.</summary>
internal enum HistoryKind : byte
{
    /// <summary>It was registered.</summary>
    Register,

    /// <summary>It was unregistered.</summary>
    Unregister,

    /// <summary>A lookup found it.</summary>
    Live,

    /// <summary>A lookup found it gone: the memory belongs to nobody, or is ordinary memory.</summary>
    Gone,

    /// <summary>A bio was mapped by its tag alone. This is right until the unregistration returns, and never after.</summary>
    Held,

    /// <summary>A lookup gave an answer that is never right: another registration, or an entry that was never written.</summary>
    Wrong,
}

/// <summary>One operation on one registration, with the times before it began and after it ended.</summary>
/// <param name="Registration">The number of the registration, never reused.</param>
/// <param name="Begin">Time stamp before it began.</param>
/// <param name="End">Time stamp after it ended, at least <paramref name="Begin"/>.</param>
/// <param name="Kind">The kind of the operation.</param>
/// <param name="Reader">The thread: the number of a reader, or -1 for the updater.</param>
internal readonly record struct HistoryEvent(long Registration, long Begin, long End, HistoryKind Kind, int Reader);
