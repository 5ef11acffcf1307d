using Bench.Processes;

namespace Bench.Gate.Programs;

/// <summary>The built programs of one commit.</summary>
internal sealed record GateBuild(Revision Revision, string Folder, GateFile File)
{
    /// <summary>
    /// Compiles every loop once. Code is mapped once, without a second writable mapping, and so lies at the same address in each process. A
    /// repository can override these variables in its gate.json.
    /// </summary>
    private static readonly Dictionary<string, string> OneCompilation = new()
    {
        ["DOTNET_TieredCompilation"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_EnableWriteXorExecute"] = "0",
    };

    /// <summary>
    /// Runs a program without address space randomization. The start of the stack modulo 64 makes some loops twice as slow, on both sides
    /// alike. So both sides get the same layout, and each sample another one.
    /// </summary>
    private static readonly string[] Unmoved =
        OperatingSystem.IsLinux() && ProcessRun.Run("setarch", ["-R", "true"]).ExitCode == 0 ? ["setarch", "-R"] : [];

    /// <summary>Starts the timed program with additional environment variables.</summary>
    public LoopProgram Start(IEnumerable<KeyValuePair<string, string>> more, CancellationToken cancellation) => LoopProgram.Start(
        [.. Unmoved, .. GateFile.Expand(File.Program, Folder)], Folder, [.. OneCompilation, .. File.Environment, .. more], inherits: true,
        cancellation);

    /// <summary>Whether two builds hold the same programs, byte for byte.</summary>
    public bool HasSameFilesAs(GateBuild other)
    {
        var (mine, others) = (Names(Folder), Names(other.Folder));
        return mine.SequenceEqual(others) && mine.TrueForAll(name =>
            System.IO.File.ReadAllBytes(Path.Combine(Folder, name)).AsSpan().SequenceEqual(
                System.IO.File.ReadAllBytes(Path.Combine(other.Folder, name))));

        static List<string> Names(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
    }
}
