using Workloads.Recordings.Reading;

namespace Workloads.Recordings.BlockTrace;

/// <summary>The stage of an I/O, as in blktrace's letters, in order of preference.</summary>
internal enum Stage
{
    /// <summary>Q: the bio as it was queued, before merging and splitting.</summary>
    Queued,

    /// <summary>D: the request as it was issued to the driver.</summary>
    Issued,

    /// <summary>C: the request as it was completed.</summary>
    Completed,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>
/// Chooses which of the events of one I/O counts, so that each I/O counts once: the bio as queued, if the recording has queued bios;
/// otherwise the request as issued to the driver, after merging and splitting; otherwise the request as completed.
/// </summary>
/// <remarks>
/// A stream cannot look ahead, so the head of the recording decides; if it has no such event, the first bio or issued request decides.
/// A preferred event that comes later is an error: it would count an I/O twice, or all I/Os before it differently.
/// </remarks>
internal sealed class EventChoice
{
    private Stage chosen = Stage.Other;

    /// <summary>What an error expects where a preferred stage comes late.</summary>
    public string Expected => $"only {Name(chosen)} this late in a recording that starts with them (remove the events of one of the two)";

    /// <summary>Takes a stage that the head holds.</summary>
    public void Prefer(Stage stage) => chosen = stage < chosen ? stage : chosen;

    /// <summary>Takes the stages of all events that the head holds.</summary>
    public void PreferAny(ReadOnlySpan<byte> head, BlkEventParser parser)
    {
        foreach (var range in head.Split((byte)'\n'))
        {
            if (parser(head[range], out var traced) is null)
            {
                Prefer(traced.Stage);
            }
        }
    }

    /// <summary>Gives the I/O of an event to the sink, if the event counts.</summary>
    /// <returns>Whether it does; else it is counted as skipped.</returns>
    /// <exception cref="BadInputException">The choice has turned out wrong, or a field is damaged.</exception>
    public bool TryAdd<TSink>(in BlkEvent traced, TextLines lines, DeviceNumbers devices, ref TSink sink)
        where TSink : IRecordingSink, allows ref struct
    {
        if (!TryTake(traced.Stage, out var counts))
        {
            throw lines.Refused("action", Expected, traced.Stage.ToString());
        }

        if (!counts)
        {
            return lines.Skip(traced.IsNote ? SkippedKind.Note : SkippedKind.OtherStage);
        }

        sink.Add(traced.ReadBio(lines, devices), []);
        return true;
    }

    /// <summary>Whether this event counts.</summary>
    /// <returns>False when the choice has turned out wrong.</returns>
    public bool TryTake(Stage stage, out bool counts)
    {
        if (chosen == Stage.Other && stage <= Stage.Issued)
        {
            chosen = stage;
        }

        counts = stage == chosen && stage != Stage.Other;
        return stage >= chosen;
    }

    /// <summary>Remarks if issued or completed requests were read instead of queued bios.</summary>
    public void Say(Skipped skipped)
    {
        if (chosen is Stage.Issued or Stage.Completed)
        {
            skipped.Remark($"no queued bios (Q) in the recording: {Name(chosen)} were read, which are already merged and split");
        }
    }

    private static string Name(Stage stage) => stage switch
    {
        Stage.Queued => "queued bios (Q)",
        Stage.Issued => "issued requests (D)",
        _ => "completed requests (C)",
    };
}
