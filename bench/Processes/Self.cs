using System.Text.Json;

namespace Bench.Processes;

/// <summary>Runs this program again, by its own host or by dotnet.</summary>
internal static class Self
{
    /// <summary>The program, followed by the arguments that precede its own arguments.</summary>
    public static IReadOnlyList<string> Program { get; } = Find();

    /// <summary>Runs a verb of this program that reads an order from a file and answers with a line of JSON per item.</summary>
    /// <typeparam name="TOrder">The order.</typeparam>
    /// <typeparam name="TItem">An item of the answer.</typeparam>
    /// <param name="verb">The verb.</param>
    /// <param name="order">The order.</param>
    /// <param name="take">Receives each item as it arrives.</param>
    /// <param name="cancellation">Ends the process.</param>
    /// <exception cref="ChildFailedException">The process ended with an exit code other than 0.</exception>
    public static void Ask<TOrder, TItem>(string verb, TOrder order, Action<TItem> take, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(order));
            var run = ProcessRun.Run(
                Program[0],
                [.. Program.Skip(1), verb, file],
                line: line => take(JsonSerializer.Deserialize<TItem>(line)!),
                cancellation: cancellation);
            if (run.ExitCode != 0)
            {
                throw new ChildFailedException(verb, run);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Find()
    {
        var host = Environment.ProcessPath ?? "dotnet";
        var program = typeof(Self).Assembly.Location;
        return Path.GetFileNameWithoutExtension(host) == Path.GetFileNameWithoutExtension(program) ? [host] : [host, program];
    }
}

/// <summary>A process of this program failed. This process ends with the same exit code and the same line.</summary>
/// <param name="verb">The verb that it ran.</param>
/// <param name="run">Its result.</param>
internal sealed class ChildFailedException(string verb, ProcessResult run)
    : Exception(LineOf(verb, run))
{
    private const string Prefix = "bench: ";

    /// <summary>Its exit code.</summary>
    public int ExitCode => run.ExitCode;

    private static string LineOf(string verb, ProcessResult run) => run.Error.Trim() is { Length: > 0 } said
        ? said.StartsWith(Prefix, StringComparison.Ordinal) ? said[Prefix.Length..] : said
        : $"{verb} ended with exit code {run.ExitCode}";
}
