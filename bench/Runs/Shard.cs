using System.Globalization;
using Workloads;

namespace Bench.Runs;

/// <summary>One of several equal parts of a run.</summary>
/// <param name="Index">Which, from 1.</param>
/// <param name="Count">Of how many.</param>
public readonly record struct Shard(int Index, int Count)
{
    /// <summary>More parts than a run has places would leave some with nothing to measure.</summary>
    public const int Most = 1000;

    /// <summary>Reads what was typed.</summary>
    /// <param name="text">As in 2/8.</param>
    /// <returns>The part.</returns>
    /// <exception cref="BadInputException">The text is not that.</exception>
    public static Shard Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('/');
        return parts.Length == 2 && Number(parts[0]) is { } index && Number(parts[1]) is { } count && index <= count
            ? new Shard(index, count)
            : throw new BadInputException("--shard", 0, "shard", $"I/N with 1 <= I <= N <= {Most}, as in 2/8", text);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
