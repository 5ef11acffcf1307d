using System.Globalization;
using Workloads;

namespace Bench.Gate.Counting;

/// <summary>The totals of one dump of callgrind (Valgrind manual, "Callgrind Format Specification").</summary>
/// <param name="Place">The name that the program gave it.</param>
/// <param name="Events">The count of each event.</param>
internal sealed record CallgrindFile(string Place, IReadOnlyDictionary<string, long> Events)
{
    public long this[string name] => Events.GetValueOrDefault(name);

    /// <summary>Reads one dump; null when the program did not request it.</summary>
    public static CallgrindFile? Read(string path, IEnumerable<string> lines)
    {
        string? place = null;
        string[]? names = null;
        long number = 0;
        foreach (var line in lines)
        {
            number++;
            switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                case ["desc:", "Trigger:", "Client", "Request:", .. var words]:
                    place = string.Join(' ', words);
                    break;
                case ["events:", .. var words]:
                    names = words;
                    break;
                case ["summary:", .. var values] when names is not null:
                    return place is null ? null : new CallgrindFile(place, Parse(path, number, names, values));
            }
        }

        return place is null ? null : throw new BadInputException(path, number, "summary", "a line of totals", "the end of the file");
    }

    /// <summary>
    /// Callgrind omits trailing zeros, and writes negative numbers as unsigned. Negative numbers occur because the first dump after
    /// counting starts is relative to earlier counts.
    /// </summary>
    private static Dictionary<string, long> Parse(string path, long line, string[] names, string[] values) =>
        values.Length > names.Length
            ? throw new BadInputException(path, line, "summary", $"{names.Length} numbers at most", $"{values.Length}")
            : names.Zip(values).DistinctBy(pair => pair.First).ToDictionary(
                pair => pair.First,
                pair => ulong.TryParse(pair.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                    ? unchecked((long)value) : throw new BadInputException(path, line, pair.First, "a number", pair.Second));
}
