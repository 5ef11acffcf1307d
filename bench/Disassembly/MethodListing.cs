namespace Bench.Disassembly;

/// <summary>One method as the JIT compiled it.</summary>
/// <param name="Method">Its name without its parameters: type, method and type arguments.</param>
/// <param name="Lines">Its code and its constants, without the JIT's remarks.</param>
internal sealed record MethodListing(string Method, IReadOnlyList<string> Lines)
{
    private const string Heading = "; Assembly listing for method ";

    /// <summary>The methods it calls, as <see cref="Method"/> names them, without those that only throw.</summary>
    public IEnumerable<string> Calls => Lines.Select(Instruction.Parse)
        .Where(i => i is { IsCall: true, Operands: [['[', ..], ..] })
        .Select(i => i!.Operands[0].TrimStart('[').Split('(')[0])
        .Where(method => method.Contains(':', StringComparison.Ordinal) && !method.Contains("ThrowHelper", StringComparison.Ordinal))
        .Distinct();

    /// <summary>Parses the whole output of a JIT.</summary>
    /// <param name="text">The content of the file that DOTNET_JitStdOutFile names.</param>
    /// <returns>The methods in the order of their compilation.</returns>
    public static IReadOnlyList<MethodListing> ParseAll(string text)
    {
        var methods = new List<MethodListing>();
        List<string>? lines = null;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd();
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                var signature = line[Heading.Length..];
                // The class name of a dynamic method begins with a bracket.
                var parameters = signature.IndexOf('(', 1);
                lines = [];
                methods.Add(new MethodListing(parameters < 0 ? signature : signature[..parameters], lines));
            }
            else if (lines is not null && !line.StartsWith(';') && (line.Length > 0 || (lines.Count > 0 && lines[^1].Length > 0)))
            {
                lines.Add(line);
            }
        }

        // No two blank lines follow each other.
        return [.. methods.Select(method => method.Lines is [.., ""] ? method with { Lines = [.. method.Lines.SkipLast(1)] } : method)];
    }
}
