using System.Diagnostics;
using System.Text;

namespace Bench.Processes;

/// <summary>What a program that was run said.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its output.</param>
/// <param name="Error">Its error output.</param>
public sealed record ProcessResult(int ExitCode, string Output, string Error);

/// <summary>Runs a program to its end. Arguments are passed as they are: no shell reads them.</summary>
public static class ProcessRun
{
    /// <summary>Runs a program.</summary>
    /// <param name="program">The program, found on PATH.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="directory">Where it runs.</param>
    /// <param name="environment">Its whole environment; null for this process's.</param>
    /// <param name="line">Takes each line of its output as it comes, which then is not in what is returned; what it throws ends the
    /// program.</param>
    /// <param name="cancellation">Ends it, and what it started.</param>
    /// <returns>What it said; exit code -1 when there is no such program.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ProcessResult Run(
        string program, IEnumerable<string> arguments, string? directory = null, IReadOnlyDictionary<string, string>? environment = null,
        Action<string>? line = null, CancellationToken cancellation = default)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = directory ?? Environment.CurrentDirectory,
        };
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }
        }

        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, said) => Append(error, said.Data);
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new ProcessResult(-1, "", $"there is no {program}");
        }

        process.BeginErrorReadLine();
        using (cancellation.Register(() => process.Kill(entireProcessTree: true)))
        {
            try
            {
                while (process.StandardOutput.ReadLine() is { } said)
                {
                    (line ?? Keep)(said);
                }
            }
            catch
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            process.WaitForExit();
        }

        cancellation.ThrowIfCancellationRequested();
        return new ProcessResult(process.ExitCode, output.ToString(), error.ToString());

        void Keep(string said) => output.Append(said).Append('\n');
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }
}
