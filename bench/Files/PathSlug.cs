using System.Security.Cryptography;
using System.Text;

namespace Bench.Files;

/// <summary>
/// Turns untrusted text into a name that is safe as one path component everywhere: lower-case letters, digits and dashes.
/// </summary>
internal static class PathSlug
{
    private const int Longest = 80;
    private const int HashDigits = 8;

    /// <summary>Makes the name.</summary>
    /// <param name="text">Any text: the name of a processor or an experiment.</param>
    /// <returns>The name; never empty, never longer than 80 characters, the same for the same text.</returns>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString().TrimEnd('-');
        if (name.Length is > 0 and <= Longest)
        {
            return name;
        }

        // The removed characters may be the only difference between two names.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
        var kept = name[..Math.Min(name.Length, Longest - HashDigits - 1)].TrimEnd('-');
        return kept.Length == 0 ? $"unnamed-{hash}" : $"{kept}-{hash}";
    }
}
