using System.Text.Json;
using System.Text.Json.Serialization;
using Workloads;

namespace Bench.Gate.Programs;

/// <summary>What a repository says about its hot loops: <c>gate.json</c>, in its root or in <c>.ci</c>.</summary>
/// <remarks>Commands are lists of arguments, which no shell reads; <c>{out}</c> in them is a folder of the build's own.</remarks>
public sealed record GateFile
{
    private const string OutName = "{out}";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Where it may lie in a repository.</summary>
    public static IReadOnlyList<string> Places { get; } = ["gate.json", ".ci/gate.json"];

    /// <summary>Files and folders that the loops depend on: where none differs between two commits there is nothing to measure.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Builds the program, in the root of the commit; empty when there is nothing to build.</summary>
    public IReadOnlyList<string> Build { get; init; } = [];

    /// <summary>Runs the program of hot loops, in the folder of the build.</summary>
    public required IReadOnlyList<string> Program { get; init; }

    /// <summary>Variables of the environment, in addition to those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Programs of the same loops in machine code that callgrind can run, one per instruction set; may be none.</summary>
    public IReadOnlyList<CountedProgram> Counted { get; init; } = [];

    /// <summary>Reads the file of a commit.</summary>
    /// <param name="revisions">The repository.</param>
    /// <param name="revision">The commit.</param>
    /// <returns>The file; null when the commit has none.</returns>
    /// <exception cref="BadInputException">It is not what it must be.</exception>
    public static GateFile? Of(Revisions revisions, Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        return Places.Select(place => (place, Text: revisions.Read(revision, place))).FirstOrDefault(found => found.Text is not null)
            is { Text: { } text, place: var path } ? Read(path, text) : null;
    }

    /// <summary>Puts the folder of a build where a command says so.</summary>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> command, string folder) =>
        [.. command.Select(argument => argument.Replace(OutName, folder, StringComparison.Ordinal))];

    private static GateFile Read(string path, string text)
    {
        GateFile file;
        try
        {
            file = JsonSerializer.Deserialize<GateFile>(text, Options)
                ?? throw new BadInputException(path, 1, "gate", "an object", "null");
        }
        catch (JsonException error)
        {
            throw new BadInputException(
                path, (error.LineNumber ?? 0) + 1, error.Path ?? "gate", "JSON with the fields that docs/gate.md names", error.Message);
        }

        return file.Program.Count == 0 ? throw new BadInputException(path, 0, "program", "a command", "none")
            : file.Sources.Count == 0 ? throw new BadInputException(path, 0, "sources", "files or folders", "none")
            : file.Counted.FirstOrDefault(counted => counted.Program.Count == 0) is { } empty
                ? throw new BadInputException(path, 0, $"counted {empty.Name}: program", "a command", "none")
            : file;
    }
}

/// <summary>A program that callgrind can run.</summary>
/// <param name="Name">What it is compiled for.</param>
/// <param name="Program">Runs it.</param>
public sealed record CountedProgram(string Name, IReadOnlyList<string> Program)
{
    /// <summary>Builds it; empty when there is nothing to build.</summary>
    public IReadOnlyList<string> Build { get; init; } = [];
}
