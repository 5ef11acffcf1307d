using System.Globalization;
using Workloads;

namespace Bench.Gate.Counting;

/// <summary>The events of one dump of callgrind.</summary>
/// <param name="Place">The name that the program gave it.</param>
/// <param name="Events">The count of each event.</param>
internal sealed record CallgrindDump(string Place, IReadOnlyDictionary<string, long> Events)
{
    public long this[string name] => Events.GetValueOrDefault(name);
}

/// <summary>Reads dumps (Valgrind manual, "Callgrind Format Specification"): only the totals.</summary>
internal static class CallgrindFile
{
    private const string Trigger = "desc: Trigger: Client Request: ";
    private const string EventNames = "events: ";
    private const string Summary = "summary: ";

    /// <summary>Reads one dump; null when the program did not request it.</summary>
    public static CallgrindDump? Read(string path, IEnumerable<string> lines)
    {
        string? place = null;
        string[]? names = null;
        long number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith(Trigger, StringComparison.Ordinal))
            {
                place = line[Trigger.Length..];
            }
            else if (line.StartsWith(EventNames, StringComparison.Ordinal))
            {
                names = line[EventNames.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
            else if (line.StartsWith(Summary, StringComparison.Ordinal) && names is not null)
            {
                return place is null
                    ? null
                    : new CallgrindDump(
                        place, Parse(path, number, names, line[Summary.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return place is null ? null : throw new BadInputException(path, number, "summary", "a line of totals", "the end of the file");
    }

    /// <summary>
    /// Callgrind omits trailing zeros, and writes negative numbers as unsigned. Negative numbers occur because the first dump after
    /// counting starts is relative to earlier counts.
    /// </summary>
    private static Dictionary<string, long> Parse(string path, long line, string[] names, string[] values)
    {
        var events = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            events[
                i < names.Length
                    ? names[i]
                    : throw new BadInputException(path, line, "summary", $"{names.Length} numbers at most", $"{values.Length}")
            ] = ulong.TryParse(values[i], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? unchecked((long)value)
                : throw new BadInputException(path, line, names[i], "a number", values[i]);
        }

        return events;
    }
}
