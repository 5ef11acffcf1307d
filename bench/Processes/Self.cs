namespace Bench.Processes;

/// <summary>This very program, to be run again: by its own host, or by dotnet.</summary>
internal static class Self
{
    /// <summary>The program, and what comes before its own arguments.</summary>
    public static IReadOnlyList<string> Program { get; } = Find();

    private static string[] Find()
    {
        var host = Environment.ProcessPath ?? "dotnet";
        var program = typeof(Self).Assembly.Location;
        return Path.GetFileNameWithoutExtension(host) == Path.GetFileNameWithoutExtension(program) ? [host] : [host, program];
    }
}
