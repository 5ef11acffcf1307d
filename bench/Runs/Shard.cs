using System.Globalization;
using Workloads;

namespace Bench.Runs;

/// <summary>One of several equal parts of a run.</summary>
/// <param name="Index">Number of the part, from 1.</param>
/// <param name="Count">Number of parts.</param>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>Most parts of a run. With more parts than settings, some parts would have nothing to measure.</summary>
    public const int Most = 1000;

    /// <summary>Parses a part.</summary>
    /// <param name="text">Index and count, as in 2/8.</param>
    /// <returns>The part.</returns>
    /// <exception cref="BadInputException">The text is not a valid part.</exception>
    public static Shard Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && Number(parts[0]) is { } index && Number(parts[1]) is { } count && index <= count
            ? new Shard(index, count)
            : throw new BadInputException("--shard", 0, "shard", $"I/N with 1 <= I <= N <= {Most}, as in 2/8", text);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number : null;

    public override string ToString() => $"{Index}/{Count}";
}
