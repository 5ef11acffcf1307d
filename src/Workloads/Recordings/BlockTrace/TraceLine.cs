using Workloads.Recordings.Reading;

namespace Workloads.Recordings.BlockTrace;

/// <summary>What the text of one tracer looks like; a struct, so that the loop over the lines is specialised for it.</summary>
internal interface ITraceDialect
{
    /// <summary>The shape of a line, for errors.</summary>
    static abstract string Shape { get; }

    /// <summary>How to record without losses, for errors.</summary>
    static abstract string Remedy { get; }

    /// <summary>Whether a line starts like this, up to the blanks in front of its time.</summary>
    /// <param name="prefix">Task, process, processor and what else there is.</param>
    static abstract bool IsPrefix(ReadOnlySpan<byte> prefix);

    /// <summary>Whether a line says that events were lost.</summary>
    static abstract bool IsLoss(ReadOnlySpan<byte> line);
}

/// <summary>One event of a tracer's text: <c>... seconds.decimals: event: fields</c>.</summary>
internal ref struct TraceLine
{
    /// <summary>Time in nanoseconds of the tracer's clock.</summary>
    public ulong TimeNs { get; private set; }

    /// <summary>The event, without its subsystem.</summary>
    public ReadOnlySpan<byte> Event { get; private set; }

    /// <summary>The event's own fields.</summary>
    public ReadOnlySpan<byte> Fields { get; private set; }

    /// <summary>Takes a line apart.</summary>
    /// <returns>False when there is no event in the line.</returns>
    public static bool TryParse<TDialect>(ReadOnlySpan<byte> line, out TraceLine traced) where TDialect : ITraceDialect
    {
        traced = default;
        if (!TrySplit<TDialect>(line, out var timeNs, out var rest))
        {
            return false;
        }

        traced.TimeNs = timeNs;
        return traced.TryEvent(rest);
    }

    /// <summary>Separates the task and the time of a line from the rest.</summary>
    /// <remarks>
    /// The name of a task may contain any bytes, but at most 15, too few to look like the rest of a line up to the event. So the first
    /// position where everything fits is the right one.
    /// </remarks>
    /// <returns>False when the line does not start like one of this tracer.</returns>
    public static bool TrySplit<TDialect>(ReadOnlySpan<byte> line, out ulong timeNs, out ReadOnlySpan<byte> rest)
        where TDialect : ITraceDialect
    {
        timeNs = 0;
        rest = default;
        var from = 0;
        int colon;
        while ((colon = line[from..].IndexOf(": "u8)) >= 0)
        {
            colon += from;
            from = colon + 1;
            var blank = line[..colon].LastIndexOf((byte)' ');
            if (blank > 0
                && Digits.Seconds(line[(blank + 1)..colon], out timeNs) == colon - blank - 1
                && TDialect.IsPrefix(line[..blank].TrimEnd((byte)' ')))
            {
                rest = line[from..].TrimStart((byte)' ');
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is a processor's number in brackets.</summary>
    public static bool IsCpu(ReadOnlySpan<byte> word) => word is [(byte)'[', .. var number, (byte)']'] && Words.IsNumber(number);

    /// <summary><c>event:</c> or <c>subsystem:event:</c>, then blanks and the fields; perf counts some events in front.</summary>
    private bool TryEvent(ReadOnlySpan<byte> rest)
    {
        var word = Words.Take(ref rest);
        if (word is [>= (byte)'0' and <= (byte)'9', ..] && Words.IsNumber(word))
        {
            word = Words.Take(ref rest);
        }

        if (word is not [.. var names, (byte)':'] || names.IsEmpty)
        {
            return false;
        }

        Event = names[(names.LastIndexOf((byte)':') + 1)..];
        Fields = rest;
        return !Event.IsEmpty;
    }
}
