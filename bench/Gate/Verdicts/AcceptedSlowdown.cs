using System.Globalization;
using System.Text.RegularExpressions;

namespace Bench.Gate.Verdicts;

/// <summary>
/// A slowdown that the commit which makes it declares, with a limit and a reason, by a trailer of its message:
/// <c>Accept-Slowdown: chosen-bits 5%: two loads more, half the memory</c>.
/// </summary>
/// <param name="Encoding">The encoding; <c>*</c> for every one.</param>
/// <param name="Limit">Most that is accepted, as a share.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sha">The commit.</param>
public sealed partial record AcceptedSlowdown(string Encoding, double Limit, string Reason, string Sha)
{
    private const string Trailer = "Accept-Slowdown";

    /// <summary>Whether it covers a slowdown.</summary>
    /// <param name="encoding">The encoding that got slower.</param>
    /// <param name="share">By how much.</param>
    public bool Covers(string encoding, double share) => (Encoding == "*" || Encoding == encoding || encoding.StartsWith(Encoding + "/", StringComparison.Ordinal)) && share <= Limit;

    /// <summary>Reads the trailers of some commits.</summary>
    /// <param name="commits">Commit and message of each.</param>
    /// <param name="faults">Receives a line per trailer that declares nothing: no limit, or no reason.</param>
    /// <returns>What is accepted.</returns>
    public static IReadOnlyList<AcceptedSlowdown> Read(IEnumerable<(string Sha, string Message)> commits, ICollection<string> faults)
    {
        ArgumentNullException.ThrowIfNull(commits);
        ArgumentNullException.ThrowIfNull(faults);
        var accepted = new List<AcceptedSlowdown>();
        foreach (var (sha, message) in commits)
        {
            foreach (var line in message.Split('\n').Where(line => line.StartsWith($"{Trailer}:", StringComparison.OrdinalIgnoreCase)))
            {
                var match = Line().Match(line.TrimEnd());
                if (match.Success
                    && double.TryParse(
                        match.Groups["limit"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
                {
                    accepted.Add(new AcceptedSlowdown(match.Groups["encoding"].Value, percent / 100, match.Groups["reason"].Value, sha));
                }
                else
                {
                    faults.Add(
                        $"commit {sha[..Math.Min(12, sha.Length)]}: expected '{Trailer}: ENCODING LIMIT%: REASON', found '{line.Trim()}'");
                }
            }
        }

        return accepted;
    }

    [GeneratedRegex(@"^[^:]+:\s*(?<encoding>\S+)\s+(?<limit>\d+(\.\d+)?)\s*%\s*:\s*(?<reason>\S.*)$")]
    private static partial Regex Line();
}
