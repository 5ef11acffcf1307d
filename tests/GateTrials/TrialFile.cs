using System.Text.Json;

namespace GateTrials;

/// <summary>What a trial said of one loop.</summary>
/// <param name="Kind">What was put into the head; empty for nothing.</param>
/// <param name="Loops">Which loops were gated: all, or those of five encodings.</param>
/// <param name="Index">Number of the trial among those of its kind.</param>
/// <param name="IsLoaded">Whether other gates ran on the other processors.</param>
/// <param name="ExitCode">The gate's exit code.</param>
/// <param name="Loop">The loop.</param>
/// <param name="Verdict">The gate's verdict on it.</param>
/// <param name="Counted">The counted tier's.</param>
/// <param name="Timed">The timed tier's.</param>
/// <param name="Ratio">Time after over before; 0 when it was not timed.</param>
/// <param name="Samples">Samples behind it.</param>
/// <param name="Seconds">Seconds that the gate took.</param>
/// <param name="Commit">Commit of this repository.</param>
/// <param name="Machine">Where.</param>
/// <param name="Undecided">In the row of a whole gate, loops that it could not decide.</param>
internal sealed record TrialRow(
    string Kind, string Loops, int Index, bool IsLoaded, int ExitCode, string Loop, string Verdict, string Counted, string Timed,
    double Ratio, int Samples, double Seconds, string Commit, string Machine, int Undecided = 0);

/// <summary>
/// Rows of trials, a line of JSON each: of the same commit twice only what was called slower or faster, and a row without a loop for the
/// gate.
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
