using System.Globalization;
using System.Text.Json;

namespace Bench.Gate.History;

/// <summary>What a gate said of a loop in one commit, compared with one and the same anchor.</summary>
/// <param name="Sha">The commit.</param>
/// <param name="Loop">The loop.</param>
/// <param name="Work">Work per item, counted; 0 when it was not.</param>
/// <param name="Ratio">Time of the commit over the anchor's; 0 when it was not timed.</param>
public sealed record HistoryRow(string Sha, string Loop, double Work, double Ratio);

/// <summary>
/// What was measured of each commit: a line of JSON each, appended when a commit is done, so that nothing is measured twice.
/// </summary>
/// <param name="path">The file; its name holds what its rows depend on, but for the machine.</param>
/// <param name="machine">Key of the machine that measures: what another one measured is kept in the file, and not read.</param>
internal sealed class HistoryJournal(string path, string machine)
{
    private sealed record Entry(string Sha, string Machine, string? Refusal, IReadOnlyList<HistoryRow> Rows);

    /// <summary>Rows of each commit that was measured, or why it could not be.</summary>
    public IReadOnlyDictionary<string, (string? Refusal, IReadOnlyList<HistoryRow> Rows)> Read()
    {
        var found = new Dictionary<string, (string?, IReadOnlyList<HistoryRow>)>(StringComparer.Ordinal);
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            // A line that a killed process has not finished is measured again.
            if (TryParse(line) is { } entry && entry.Machine == machine)
            {
                found[entry.Sha] = (entry.Refusal, entry.Rows);
            }
        }

        return found;
    }

    /// <summary>Adds a commit, on disk before this returns.</summary>
    public void Append(string sha, string? refusal, IReadOnlyList<HistoryRow> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);

        // After what a killed process may have left unfinished.
        file.Write(
            System.Text.Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"\n{JsonSerializer.Serialize(new Entry(sha, machine, refusal, rows))}\n")));
        file.Flush(flushToDisk: true);
    }

    private static Entry? TryParse(string line)
    {
        try
        {
            return line.Length > 0 ? JsonSerializer.Deserialize<Entry>(line) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
