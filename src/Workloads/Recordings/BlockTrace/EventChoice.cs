namespace Workloads.Recordings.BlockTrace;

/// <summary>
/// Which of the events that one I/O leaves behind counts, so that it counts once: the bio as it was queued, where a recording holds those;
/// else the request as it was issued to the driver, after merging and splitting.
/// </summary>
/// <remarks>
/// A stream cannot look ahead, so the head of the recording decides, and where that holds neither, the first event that comes. A queued bio
/// that turns up in a recording of requests is an error: it would count an I/O twice, or all I/Os before it differently.
/// </remarks>
/// <param name="queued">Whether the head holds a queued bio.</param>
internal struct EventChoice(bool queued)
{
    private bool? queuedCounts = queued ? true : null;

    /// <summary>Whether this event counts.</summary>
    /// <param name="queued">Whether it is a queued bio, and not an issued request.</param>
    /// <param name="counts">Whether to take it.</param>
    /// <returns>False when the choice has turned out wrong.</returns>
    public bool TryTake(bool queued, out bool counts)
    {
        queuedCounts ??= queued;
        counts = queued == queuedCounts;
        return counts || !queued;
    }
}
