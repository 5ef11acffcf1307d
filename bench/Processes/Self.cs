using System.Text.Json;

namespace Bench.Processes;

/// <summary>This very program, to be run again: by its own host, or by dotnet.</summary>
internal static class Self
{
    /// <summary>The program, and what comes before its own arguments.</summary>
    public static IReadOnlyList<string> Program { get; } = Find();

    /// <summary>Runs a verb of this program that takes an order from a file and answers with a line of JSON per item.</summary>
    /// <typeparam name="TOrder">The order.</typeparam>
    /// <typeparam name="TItem">An item of the answer.</typeparam>
    /// <param name="verb">The verb.</param>
    /// <param name="order">The order.</param>
    /// <param name="environment">The process's whole environment; null for this one's.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The items.</returns>
    /// <exception cref="IOException">It ended with another exit code than 0.</exception>
    public static IReadOnlyList<TItem> Ask<TOrder, TItem>(string verb, TOrder order, IReadOnlyDictionary<string, string>? environment, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(order));
            var run = ProcessRun.Run(Program[0], [.. Program.Skip(1), verb, file], environment: environment, cancellation: cancellation);
            return run.ExitCode == 0
                ? [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<TItem>(line)!)]
                : throw new IOException($"{verb} ended with exit code {run.ExitCode}: {run.Error.Trim()}");
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
