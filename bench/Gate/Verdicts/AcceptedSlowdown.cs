using System.Globalization;
using System.Text.RegularExpressions;
using Bench.Gate.Programs;

namespace Bench.Gate.Verdicts;

/// <summary>
/// A slowdown that its commit declares in the message, with a limit and a reason, by a trailer: <c>Accept-Slowdown: chosen-bits/resolve 5%:
/// two loads more, half the memory</c>.
/// </summary>
/// <param name="Name">A loop, <c>SUBJECT/LOOP</c>; a subject, for all of its loops; or <c>*</c>, for every loop.</param>
/// <param name="Limit">The largest accepted slowdown, as a share.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Sha">The commit.</param>
internal sealed partial record AcceptedSlowdown(string Name, double Limit, string Reason, string Sha)
{
    public const string Key = "Accept-Slowdown";

    // A trailer for every loop was written without looking at a single one, so it accepts no more than a changed compiler would explain.
    private const double HighestLimitOfEvery = 0.05;
    private const double HighestLimit = 0.5;

    // The base should move past an accepted slowdown. Until it does, the limit also hides the next slowdown.
    private static readonly TimeSpan LongestAge = TimeSpan.FromDays(14);

    /// <summary>Whether it names no loop and no subject.</summary>
    public bool IsForEvery => Name == "*";

    /// <summary>Whether it covers a slowdown of a loop, as a share.</summary>
    public bool Covers(string name, double share) =>
        (IsForEvery || Name == name || name.StartsWith($"{Name}/", StringComparison.Ordinal)) && share <= Limit;

    /// <summary>Reads the trailers of <see cref="Key"/>. A trailer that accepts nothing becomes a line of the faults.</summary>
    public static IReadOnlyList<AcceptedSlowdown> Read(IEnumerable<Trailer> trailers, ICollection<string> faults)
    {
        var accepted = new List<AcceptedSlowdown>();
        foreach (var trailer in trailers)
        {
            var match = Form().Match(trailer.Value);
            var one = new AcceptedSlowdown(
                match.Groups["name"].Value,
                match.Success ? double.Parse(match.Groups["limit"].Value, CultureInfo.InvariantCulture) / 100 : 0,
                match.Groups["reason"].Value,
                trailer.Sha);
            if ((match.Success ? one.FaultAt(trailer.Age) : $"expected NAME LIMIT%: REASON, found '{trailer.Value}'") is { } fault)
            {
                faults.Add($"commit {trailer.Sha[..12]}: {Key}: {fault}");
            }
            else
            {
                accepted.Add(one);
            }
        }

        return accepted;
    }

    private string? FaultAt(TimeSpan age)
    {
        var highest = IsForEvery ? HighestLimitOfEvery : HighestLimit;
        return Limit > highest
                ? $"limit of {Name}: expected at most {100 * highest:0} %, found {100 * Limit:0.##} %"
            : age > LongestAge
                ? $"{Name} has expired: expected at most {LongestAge.TotalDays:0} days before the head commit, found {age.TotalDays:0.0}"
                    + "; move the base past this commit"
            : null;
    }

    [GeneratedRegex(@"^(?<name>\*|[^\s*/]+(/[^\s*/]+)?)\s+(?<limit>[0-9]+(\.[0-9]+)?)\s*%\s*:\s*(?<reason>\S.*)$")]
    private static partial Regex Form();
}
