using System.Text.Json;
using System.Text.Json.Serialization;
using Workloads;

namespace Bench.Gate.Programs;

/// <summary>The description of a repository's hot loops: <c>gate.json</c>, in its root or in <c>.ci</c>.</summary>
/// <remarks>Commands are lists of arguments and are not run by a shell. In them, <c>{out}</c> stands for the folder of the build.</remarks>
internal sealed record GateFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Possible paths of the file in a repository.</summary>
    public static IReadOnlyList<string> Places { get; } = ["gate.json", ".ci/gate.json"];

    /// <summary>
    /// Files and folders that the loops depend on. If none of them differs between two commits, there is nothing to measure.
    /// </summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The command that builds the program, run in the root of the commit; empty when there is nothing to build.</summary>
    public IReadOnlyList<string> Build { get; init; } = [];

    /// <summary>The command that runs the program of hot loops, in the folder of the build.</summary>
    public required IReadOnlyList<string> Program { get; init; }

    /// <summary>Environment variables, in addition to those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Native programs of the same loops that callgrind can run, one per instruction set; may be empty.</summary>
    public IReadOnlyList<CountedProgram> Counted { get; init; } = [];

    /// <summary>Reads the file of a commit; null when the commit has none.</summary>
    /// <exception cref="BadInputException">The file is not valid.</exception>
    public static GateFile? Of(Revisions revisions, Revision revision) =>
        Places.Select(place => (place, Text: revisions.Read(revision, place))).FirstOrDefault(found => found.Text is not null)
            is { Text: { } text, place: var path } ? Read(path, text) : null;

    /// <summary>Replaces <c>{out}</c> in a command with the folder of a build.</summary>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> command, string folder) =>
        [.. command.Select(argument => argument.Replace("{out}", folder, StringComparison.Ordinal))];

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
/// <param name="Name">The instruction set that it is compiled for.</param>
/// <param name="Program">The command that runs it.</param>
internal sealed record CountedProgram(string Name, IReadOnlyList<string> Program)
{
    /// <summary>The command that builds it; empty when there is nothing to build.</summary>
    public IReadOnlyList<string> Build { get; init; } = [];
}
