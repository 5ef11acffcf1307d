using Workloads.Recordings.Reading;

namespace Workloads.Recordings.BlockTrace;

/// <summary>What the text of one tracer looks like.</summary>
internal interface ITraceDialect
{
    /// <summary>The shape of a line, for errors.</summary>
    static abstract string Shape { get; }

    /// <summary>How to record without losses, for errors.</summary>
    static abstract string Remedy { get; }

    /// <summary>Whether a line starts like this, up to the blanks in front of its time.</summary>
    /// <param name="prefix">Task, process, processor and what else there is.</param>
    static abstract bool IsPrefix(ReadOnlySpan<byte> prefix);

    /// <summary>Whether a line says nothing about an event: blank, a comment, a call stack.</summary>
    static abstract bool IsComment(ReadOnlySpan<byte> line);

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
    /// <remarks>
    /// The name of a task may hold anything, but 15 bytes at most, too few to look like the rest of a line up to the event; so the first
    /// place where everything fits is the right one.
    /// </remarks>
    /// <returns>False when there is no event in the line.</returns>
    public static bool TryParse<TDialect>(ReadOnlySpan<byte> line, out TraceLine traced) where TDialect : ITraceDialect
    {
        traced = default;
        var from = 0;
        int colon;
        while ((colon = line[from..].IndexOf(": "u8)) >= 0)
        {
            colon += from;
            from = colon + 1;
            var blank = line[..colon].LastIndexOf((byte)' ');
            if (blank > 0
                && Digits.Seconds(line[(blank + 1)..colon], out var timeNs) == colon - blank - 1
                && TryEvent(line[from..].TrimStart((byte)' '), out var name, out var fields)
                && TDialect.IsPrefix(line[..blank].TrimEnd((byte)' ')))
            {
                traced = new TraceLine { TimeNs = timeNs, Event = name, Fields = fields };
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the last word of a prefix.</summary>
    public static ReadOnlySpan<byte> TakeLastWord(scoped ref ReadOnlySpan<byte> prefix)
    {
        var blank = prefix.LastIndexOf((byte)' ');
        var word = prefix[(blank + 1)..];
        prefix = prefix[..Math.Max(blank, 0)].TrimEnd((byte)' ');
        return word;
    }

    /// <summary>Whether a word is a processor's number in brackets.</summary>
    public static bool IsCpu(ReadOnlySpan<byte> word) => word is [(byte)'[', .. var number, (byte)']'] && IsNumber(number);

    /// <summary>Whether a word is a decimal number.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> word) => Digits.TryDecimal(word, out _);

    /// <summary><c>event:</c> or <c>subsystem:event:</c>, then blanks and the fields.</summary>
    private static bool TryEvent(ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> fields)
    {
        var blank = rest.IndexOf((byte)' ');
        var word = blank < 0 ? rest : rest[..blank];
        name = fields = default;
        if (word is not [.. var names, (byte)':'] || names.IsEmpty)
        {
            return false;
        }

        name = names[(names.LastIndexOf((byte)':') + 1)..];
        fields = rest[word.Length..];
        return !name.IsEmpty;
    }
}
