using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.BlockTrace;

/// <summary>Reads what every line of an event starts with.</summary>
/// <returns>The name of the field at fault, null when there is none.</returns>
internal delegate string? BlkEventParser(ReadOnlySpan<byte> line, out BlkEvent traced);

/// <summary>An event as blkparse and ftrace's blk tracer show it: <c>maj,min ... action rwbs sector + sectors [comm]</c>.</summary>
internal ref struct BlkEvent
{
    /// <summary>Longest action in letters.</summary>
    private const int LongestAction = 2;

    /// <summary>Time in nanoseconds.</summary>
    public ulong TimeNs;

    /// <summary>The device, <c>maj,min</c>.</summary>
    public ReadOnlySpan<byte> Device;

    /// <summary>The letters of the action.</summary>
    public ReadOnlySpan<byte> Action;

    /// <summary>The letters of the operation.</summary>
    public ReadOnlySpan<byte> Rwbs;

    /// <summary>What follows them.</summary>
    public ReadOnlySpan<byte> Rest;

    /// <summary>The stage of the I/O.</summary>
    public readonly Stage Stage => Action is [var letter]
        ? letter switch
        {
            (byte)'Q' => Stage.Queued,
            (byte)'D' => Stage.Issued,
            (byte)'C' => Stage.Completed,
            _ => Stage.Other,
        }
        : Stage.Other;

    /// <summary>Whether the line is a message, <c>m</c>, instead of an event of an I/O.</summary>
    public readonly bool IsNote => Action is [(byte)'m'];

    /// <summary>Takes action and operation, in front of which a cgroup's id may stand.</summary>
    /// <returns>The name of the field at fault, null when there is none.</returns>
    public string? TakeAction(ReadOnlySpan<byte> rest)
    {
        Action = Words.Take(ref rest);
        if (Action.Length > LongestAction && Digits.Hex(Action, out _) is > 0 and var hex && hex < Action.Length && Action[hex] == ',')
        {
            Action = Words.Take(ref rest);
        }

        if (Action.Length is 0 or > LongestAction)
        {
            return "action";
        }

        Rwbs = Words.Take(ref rest);
        Rest = Blanks.Skip(rest);
        return Rwbs.IsEmpty ? "rwbs" : null;
    }

    /// <summary>The I/O of the event.</summary>
    /// <exception cref="BadInputException">A field is damaged.</exception>
    public readonly RecordedBio ReadBio(TextLines lines, DeviceNumbers devices)
    {
        if (!BlockTrace.Rwbs.TryParse(Rwbs, out var op, out var flushes))
        {
            throw lines.Wrong("rwbs", BlockTrace.Rwbs.Expected, Rwbs);
        }

        var device = devices.Of("maj,min", Device);
        if (Rest.IsEmpty || Rest[0] == '[')
        {
            return flushes
                ? new RecordedBio(TimeNs, device, BioOp.Flush, 0, 0)
                : throw lines.Wrong("sector", "'sector + sectors' for this operation", Rest);
        }

        var fields = new LineFields(Rest, lines);
        var sector = fields.Decimal("sector");
        if (!fields.TryWord("+"u8))
        {
            // A completed flush has only a sector; a passthrough request has a command in parentheses, and bytes instead of the sector.
            return fields.StartsWith((byte)'[') && flushes
                ? new RecordedBio(TimeNs, device, BioOp.Flush, 0, 0)
                : fields.StartsWith((byte)'(') && sector <= uint.MaxValue
                    ? new RecordedBio(TimeNs, device, BioOp.Other, 0, (uint)sector)
                    : throw lines.Wrong("sectors", "'sector + sectors'", Rest);
        }

        var sectors = fields.Decimal("sectors");
        if (sectors == 0 && (flushes || op == BioOp.Other))
        {
            return new RecordedBio(TimeNs, device, op == BioOp.Other ? op : BioOp.Flush, 0, 0);
        }

        if (sectors is 0 or > Sectors.MostPerIo)
        {
            throw lines.Wrong("sectors", "from 1 to 8388607 (below 4 GiB)", Rest);
        }

        // blkparse -t shows the time since an earlier event in parentheses; a line that was copied may have lost its command.
        var bytes = (uint)sectors * Sectors.Bytes;
        return fields.AtEnd || fields.StartsWith((byte)'[') || fields.StartsWith((byte)'(')
            ? new RecordedBio(TimeNs, device, op, fields.Offset("sector", sector, Sectors.Bytes, bytes), bytes)
            : throw lines.Wrong("comm", "[command]", Rest);
    }
}
