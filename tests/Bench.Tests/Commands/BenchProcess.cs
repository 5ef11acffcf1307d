using System.Diagnostics;

namespace Bench.Tests.Commands;

/// <summary>The program, run as a user runs it.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record BenchProcess(int ExitCode, string Output, string Error)
{
    public static string Root { get; } = FindRoot();

    public static BenchProcess Run(string workingDirectory, params string[] arguments) =>
        Run(workingDirectory, new Dictionary<string, string>(), arguments);

    public static BenchProcess Run(string workingDirectory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Bench.Commands.BenchApp).Assembly.Location, .. arguments])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BenchProcess(process.ExitCode, output, error.Result);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bench.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bench.sln is not above the tests.");
        }

        return folder;
    }
}
