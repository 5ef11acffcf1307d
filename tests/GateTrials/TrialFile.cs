using System.Text.Json;

namespace GateTrials;

/// <summary>The result of a trial for one loop.</summary>
/// <param name="Kind">The injected change in the head; empty for none.</param>
/// <param name="Loops">The gated loops: all, or those of five encodings.</param>
/// <param name="Index">Number of the trial among those of its kind.</param>
/// <param name="IsLoaded">Whether other gates ran on the other processors.</param>
/// <param name="ExitCode">The gate's exit code.</param>
/// <param name="Loop">The loop.</param>
/// <param name="Verdict">The gate's verdict on it.</param>
/// <param name="Counted">The verdict of the counted tier.</param>
/// <param name="Timed">The verdict of the timed tier.</param>
/// <param name="Ratio">Time after over before; 0 when it was not timed.</param>
/// <param name="Samples">The number of timed samples.</param>
/// <param name="Seconds">Seconds that the gate took.</param>
/// <param name="Commit">The commit of this repository.</param>
/// <param name="Machine">The machine that the trial ran on.</param>
/// <param name="Undecided">The number of loops that the gate could not decide; only in the row of a whole gate.</param>
internal sealed record TrialRow(
    string Kind, string Loops, int Index, bool IsLoaded, int ExitCode, string Loop, string Verdict, string Counted, string Timed,
    double Ratio, int Samples, double Seconds, string Commit, string Machine, int Undecided = 0);

/// <summary>
/// Stores rows of trials, one line of JSON each. For trials of the same commit twice it has only loops reported as slower or faster, and
/// one row without a loop for the whole gate.
/// </summary>
internal sealed class TrialFile(string path)
{
    public IReadOnlyList<TrialRow> Read() =>
        File.Exists(path) ? [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<TrialRow>(line)!)] : [];

    public void Append(IEnumerable<TrialRow> rows)
    {
        lock (path)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.AppendAllLines(path, rows.Select(row => JsonSerializer.Serialize(row)));
        }
    }
}
