using Bench.Processes;

namespace Bench.Gate.Programs;

/// <summary>The programs of one commit, built.</summary>
/// <param name="Revision">The commit.</param>
/// <param name="Folder">Where they are.</param>
/// <param name="File">What the commit says about them.</param>
public sealed record GateBuild(Revision Revision, string Folder, GateFile File)
{
    /// <summary>
    /// One compilation of every loop. Code that is mapped once, and not a second time to be written, lies at the same address in each
    /// process. A repository that wants something else says so in its gate.json.
    /// </summary>
    private static readonly Dictionary<string, string> OneCompilation = new()
    {
        ["DOTNET_TieredCompilation"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_EnableWriteXorExecute"] = "0",
    };

    /// <summary>
    /// Runs a program where nothing moves by chance. Where a stack begins modulo 64 makes some loops twice as slow, the same in both
    /// sides: here both have the same layout, and each sample another one.
    /// </summary>
    private static readonly string[] Unmoved =
        OperatingSystem.IsLinux() && ProcessRun.Run("setarch", ["-R", "true"]).ExitCode == 0 ? ["setarch", "-R"] : [];

    /// <summary>Starts the program with its stack somewhere else.</summary>
    /// <param name="layout">Which layout: bytes by which the stack moves.</param>
    /// <param name="cancellation">Ends it.</param>
    public LoopProgram Start(int layout, CancellationToken cancellation) =>
        Start(new Dictionary<string, string> { ["HOTLOOPS_LAYOUT"] = new('x', layout) }, cancellation);

    /// <summary>Starts the program that is timed.</summary>
    /// <param name="more">More variables of its environment.</param>
    /// <param name="cancellation">Ends it.</param>
    public LoopProgram Start(IReadOnlyDictionary<string, string>? more, CancellationToken cancellation)
    {
        Dictionary<string, string> environment = [];
        foreach (var (name, value) in OneCompilation.Concat(File.Environment).Concat(more ?? new Dictionary<string, string>()))
        {
            environment[name] = value;
        }

        return LoopProgram.Start([.. Unmoved, .. GateFile.Expand(File.Program, Folder)], Folder, environment, inherits: true, cancellation);
    }

    /// <summary>Whether two builds hold the same programs, byte for byte.</summary>
    /// <param name="other">The other.</param>
    public bool HasSameFilesAs(GateBuild other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (mine, others) = (Names(Folder), Names(other.Folder));
        return mine.SequenceEqual(others) && mine.TrueForAll(name =>
            System.IO.File.ReadAllBytes(Path.Combine(Folder, name)).AsSpan().SequenceEqual(
                System.IO.File.ReadAllBytes(Path.Combine(other.Folder, name))));

        static List<string> Names(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
    }
}
