using System.Text;
using Workloads;

namespace Bench.Gate.Building;

/// <summary>
/// A slowdown that is put into the head's build on purpose, to see that the gate finds it: one file in Probe/Side/Injections. Where a file
/// of the same name ending in Control is beside it, that goes into the base's build: the same number of instructions without what makes
/// them slow. Else the base has the same file, and none of what it injects.
/// </summary>
public sealed class Injection
{
    /// <summary>What is injected into a build that is measured in earnest.</summary>
    public const string Nothing = "Nothing";

    private const string Control = "Control";

    private Injection(string file, double percent)
    {
        HeadFile = file;
        BaseFile = Files.Contains(file + Control) ? file + Control : file;
        Percent = percent;
    }

    /// <summary>File for the head's build.</summary>
    public string HeadFile { get; }

    /// <summary>File for the base's build.</summary>
    public string BaseFile { get; }

    /// <summary>How much is injected, in percent of a loop's instructions; 0 for kinds that know no more or less.</summary>
    public double Percent { get; }

    /// <summary>Whether there is more or less of it.</summary>
    private bool NeedsPercent => BaseFile == HeadFile;

    /// <summary>Its name, as typed.</summary>
    public string Name => NameOf(HeadFile);

    /// <summary>Names of all kinds.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [.. Files.Where(f => f != Nothing && !f.EndsWith(Control, StringComparison.Ordinal)).Select(NameOf)];

    private static IEnumerable<string> Files =>
        Directory
            .GetFiles(ProbeSources.Injections, "*.cs")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    /// <summary>Reads what was typed: a name, or name:percent.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The injection.</returns>
    /// <exception cref="BadInputException">There is no such kind, or the percentage is none.</exception>
    public static Injection Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(':', 2);
        if (!Names.Contains(parts[0]))
        {
            throw new BadInputException("--inject", 0, "kind", $"one of {string.Join(", ", Names)}", parts[0]);
        }

        var percent = 0.0;
        if (parts.Length > 1
            && (
                !double.TryParse(
                    parts[1],
                    System.Globalization.NumberStyles.AllowDecimalPoint,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out percent
                ) || percent is <= 0 or > 100))
        {
            throw new BadInputException("--inject", 0, "percent", "above 0, up to 100", parts[1]);
        }

        var injection = new Injection(Files.First(file => NameOf(file) == parts[0]), percent);
        return injection.NeedsPercent == percent > 0
            ? injection
            : throw new BadInputException(
                "--inject",
                0,
                "percent",
                injection.NeedsPercent ? $"{parts[0]}:PERCENT" : $"{parts[0]} alone, of which there is no more or less",
                text);
    }

    /// <summary>DependentLoad becomes dependent-load.</summary>
    private static string NameOf(string file)
    {
        var name = new StringBuilder();
        foreach (var letter in file)
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
