using System.Text.Json;

namespace Bench.Gate.History;

/// <summary>The gate's result for a loop in one commit, compared with an anchor that is the same for all commits.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Work">Counted work per item; 0 when it was not counted.</param>
/// <param name="Ratio">The commit's time over the anchor's; 0 when it was not timed.</param>
internal sealed record HistoryRow(string Loop, double Work, double Ratio);

/// <summary>
/// The measurements of each commit: one line of JSON each, appended when the commit is done, so that nothing is measured twice.
/// </summary>
/// <param name="path">The file. Its name contains everything that its rows depend on, except the machine.</param>
/// <param name="machine">Key of the machine that measures. Rows of other machines stay in the file and are not read.</param>
internal sealed class HistoryJournal(string path, string machine)
{
    private sealed record Entry(string Sha, string Machine, string? Refusal, IReadOnlyList<HistoryRow> Rows);

    /// <summary>Reads the rows of each measured commit, or the reason why it could not be measured.</summary>
    public IReadOnlyDictionary<string, (string? Refusal, IReadOnlyList<HistoryRow> Rows)> Read()
    {
        var found = new Dictionary<string, (string?, IReadOnlyList<HistoryRow>)>(StringComparer.Ordinal);
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            // A line that a killed process left unfinished is measured again.
            if (TryParse(line) is { } entry && entry.Machine == machine)
            {
                found[entry.Sha] = (entry.Refusal, entry.Rows);
            }
        }

        return found;
    }

    /// <summary>Adds a commit and writes it to disk before returning.</summary>
    public void Append(string sha, string? refusal, IReadOnlyList<HistoryRow> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);

        // The leading newline ends a line that a killed process may have left unfinished.
        file.Write(System.Text.Encoding.UTF8.GetBytes($"\n{JsonSerializer.Serialize(new Entry(sha, machine, refusal, rows))}\n"));
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
