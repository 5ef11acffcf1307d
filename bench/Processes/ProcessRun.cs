using System.Diagnostics;
using System.Text;

namespace Bench.Processes;

/// <summary>The result of a program that was run.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record ProcessResult(int ExitCode, string Output, string Error);

/// <summary>Runs a program until it exits. Arguments are passed unchanged: no shell reads them.</summary>
internal static class ProcessRun
{
    /// <summary>Runs a program.</summary>
    /// <param name="program">The program, found on PATH.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="directory">Its working directory.</param>
    /// <param name="environment">Its complete environment; null for the environment of this process.</param>
    /// <param name="line">
    /// Receives each line of output as it arrives; the result then contains no output. An exception from it ends the program.
    /// </param>
    /// <param name="cancellation">Ends the program, and the processes that it started.</param>
    /// <returns>Its exit code and output; exit code -1 when the program does not exist.</returns>
    /// <exception cref="OperationCanceledException">The program was cancelled.</exception>
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
        process.ErrorDataReceived += (_, said) => error.Append(said.Data).Append(said.Data is null ? "" : "\n");
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
}
