using System.Text;

namespace Workloads.Tests.Fuzzing;

/// <summary>What inputs are made from: the samples, each with the reader that takes it for its own, and the words in them.</summary>
internal sealed class FuzzSeeds
{
    private const int LongestToken = 40;

    /// <summary>Numbers at the edges of what fields hold, and texts that are nearly numbers.</summary>
    private static readonly string[] EdgeTexts =
    [
        "",
        "0",
        "1",
        "-1",
        "+1",
        "255",
        "256",
        "511",
        "512",
        "4095",
        "65535",
        "65536",
        "2147483647",
        "2147483648",
        "4294967295",
        "4294967296",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "18446744073.709551615",
        "18446744074",
        "99999999999999999999999",
        "00000000000000000000000000001",
        "1e9",
        "0x10",
        "1.5",
        "0.0000000000001",
        ".5",
        "5.",
        ".",
        "-",
        "NaN",
        "ffffffff",
        "100000000",
        "fffffffffffff",
        "10000000000000",
        "ffffffffffffffff",
        "10000000000000000",
        "\u20ac",
        "\0",
        "\r",
        "\n",
        "\r\n",
        "\t",
        ",",
        "\"",
    ];

    private readonly Dictionary<string, List<byte[]>> contents = FuzzTarget.All.ToDictionary(
        target => target.Name, _ => new List<byte[]>());
    private readonly Dictionary<string, byte[][]> tokens;

    private FuzzSeeds()
    {
        foreach (var sample in Samples.All)
        {
            var content = Samples.Content(sample);
            foreach (var target in FuzzTarget.All.Where(target => target.Detects(content)))
            {
                contents[target.Name].Add(content);
            }
        }

        var edges = EdgeTexts.Select(Encoding.UTF8.GetBytes);
        tokens = contents.ToDictionary(
            pair => pair.Key, pair => pair.Value.SelectMany(Tokens).Distinct(Bytes.Equal).Concat(edges).ToArray());
        Everything = [.. contents.Values.SelectMany(list => list)];
        if (contents.FirstOrDefault(pair => pair.Value.Count == 0).Key is { } reader)
        {
            throw new InvalidOperationException($"tests/Workloads.Tests/Samples has no file of the format {reader}.");
        }
    }

    public static FuzzSeeds OfSamples { get; } = new();

    /// <summary>All seeds of all readers.</summary>
    public IReadOnlyList<byte[]> Everything { get; }

    /// <summary>The seeds of one reader.</summary>
    public IReadOnlyList<byte[]> Of(string reader) => contents[reader];

    /// <summary>
    /// What pieces of a reader's files are parted by: the newline, or the magic number that every record of a binary file starts with.
    /// </summary>
    public Separator SeparatorOf(string reader) =>
        Of(reader)[0] is var first && first.AsSpan().ContainsAnyInRange((byte)0, (byte)8)
            ? new Separator(first[..4], LeadsPiece: true)
            : Separator.Newline;

    /// <summary>The words of one reader's seeds, and numbers at the edges.</summary>
    public IReadOnlyList<byte[]> TokensOf(string reader) => tokens[reader];

    private static IEnumerable<byte[]> Tokens(byte[] content)
    {
        var start = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && (char.IsAsciiLetterOrDigit((char)content[i]) || content[i] >= 0x80))
            {
                continue;
            }

            if (i - start is > 0 and <= LongestToken)
            {
                yield return content[start..i];
            }

            start = i + 1;
        }
    }

    private sealed class Bytes : IEqualityComparer<byte[]>
    {
        public static Bytes Equal { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(obj);
            return hash.ToHashCode();
        }
    }
}
