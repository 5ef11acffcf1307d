using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Workloads.Recordings.BlockTrace;

/// <summary>
/// Finds the files of a blktrace recording: one per processor, <c>NAME.blktrace.0</c>, <c>NAME.blktrace.1</c> and so on, each stored plain,
/// or compressed with <c>.gz</c> or <c>.zst</c> behind its name.
/// </summary>
internal static class BlktraceParts
{
    /// <summary>Maximum number of files open at once; more processors in one machine are more likely a mistake.</summary>
    public const int Most = 1024;

    private const string Middle = ".blktrace.";

    // A processor found stored in two ways counts once: as the given file is stored, else in this order.
    private static readonly string[] Endings = ["", ".gz", ".zst"];

    /// <summary>The files in the order of their processors.</summary>
    /// <param name="path">One of the files, or their NAME where there is no file of just that name.</param>
    /// <returns>Empty if the path names neither.</returns>
    /// <exception cref="BadInputException">There are too many.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        var given = Path.GetFileName(path);
        var exists = File.Exists(path);
        if (given.Length == 0 || Directory.Exists(path) || !(Part.TryParse(given, out var part) ? exists : !exists))
        {
            return [];
        }

        var name = part?.Name ?? given;
        var preferred = part?.Ending ?? "";
        var folder = path[..^given.Length];
        var found = new SortedDictionary<int, Part>();
        foreach (var file in FilesIn(folder))
        {
            if (!Part.TryParse(file, out var other) || other.Name != name)
            {
                continue;
            }

            if (!found.TryGetValue(other.Cpu, out var known) || Rank(other, preferred) < Rank(known, preferred))
            {
                found[other.Cpu] = other;
            }

            if (found.Count > Most)
            {
                throw new BadInputException(path, 0, "files", $"at most {Most}, one per processor", "more");
            }
        }

        return [.. found.Values.Select(one => $"{folder}{one.Name}{Middle}{one.Cpu}{one.Ending}")];
    }

    /// <summary>The missing files: those of processors below the highest one.</summary>
    /// <param name="path">As given to <see cref="Find"/>.</param>
    /// <returns>What they would be called.</returns>
    public static IEnumerable<string> Missing(string path)
    {
        var expected = 0;
        foreach (var file in Find(path))
        {
            if (!Part.TryParse(Path.GetFileName(file), out var part))
            {
                continue;
            }

            for (; expected < Math.Min(part.Cpu, Most); expected++)
            {
                yield return $"{part.Name}{Middle}{expected}";
            }

            expected = part.Cpu + 1;
        }
    }

    private static int Rank(Part part, string preferred) => part.Ending == preferred ? -1 : Array.IndexOf(Endings, part.Ending);

    /// <summary>A folder that cannot be listed is reported when the file itself is opened.</summary>
    private static IEnumerable<string> FilesIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Select(file => Path.GetFileName(file))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private sealed record Part(string Name, int Cpu, string Ending)
    {
        public static bool TryParse(string file, [NotNullWhen(true)] out Part? part)
        {
            part = null;
            var middle = file.LastIndexOf(Middle, StringComparison.Ordinal);
            if (middle <= 0)
            {
                return false;
            }

            var number = file[(middle + Middle.Length)..];
            var ending = Array.Find(Endings, known => known.Length > 0 && number.EndsWith(known, StringComparison.Ordinal)) ?? "";
            number = number[..^ending.Length];
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var cpu)
                || $"{cpu}" != number)
            {
                return false;
            }

            part = new Part(file[..middle], cpu, ending);
            return true;
        }
    }
}
