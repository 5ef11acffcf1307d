using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bench.Files;
using Workloads;

namespace Bench.Runs;

/// <summary>A file of a complete run.</summary>
/// <param name="Name">Its name in the run's folder.</param>
/// <param name="Rows">Rows in it.</param>
/// <param name="Sha256">Hash of its content.</param>
internal sealed record RunFile(string Name, int Rows, string Sha256);

/// <summary>The content of run.json: machine, code, profile and times of a run, and its files.</summary>
internal sealed record RunManifest
{
    /// <summary>Its name in a run's folder.</summary>
    public const string FileName = "run.json";

    private const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        IgnoreReadOnlyProperties = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Version of this file's format.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>Id of the run: its start time, machine and length, so that ids sort by time.</summary>
    public required string Id { get; init; }

    /// <summary>The machine.</summary>
    public required Machine Machine { get; init; }

    /// <summary>The code.</summary>
    public required Code Code { get; init; }

    /// <summary>How it measured.</summary>
    public required Profile Profile { get; init; }

    /// <summary>When the run began, ISO 8601 in UTC.</summary>
    public required string Started { get; init; }

    /// <summary>When the run was completed, ISO 8601 in UTC; empty until then.</summary>
    public string Completed { get; init; } = "";

    /// <summary>Background load during the run, in processors: the average over all measurements.</summary>
    public double BackgroundLoad { get; init; }

    /// <summary>The files with measurements and refusals; empty until the run is complete.</summary>
    public ImmutableArray<RunFile> Files { get; init; } = [];

    /// <summary>A manifest for a run that begins now on this machine.</summary>
    /// <param name="profile">How it measures.</param>
    /// <returns>The manifest.</returns>
    public static RunManifest Begin(Profile profile)
    {
        var now = DateTime.UtcNow;
        var shard = profile.Shard.Length == 0 ? "" : $"-part-{profile.Shard.Replace('/', '-')}";
        return new RunManifest
        {
            Id = $"{now:yyyyMMdd-HHmmss}-{PathSlug.Of(Machine.This.Microarchitecture)}-{profile.Length}{shard}",
            Machine = Machine.This,
            Code = Code.This,
            Profile = profile,
            Started = Time(now),
        };
    }

    /// <summary>Writes the file, completely or not at all.</summary>
    /// <param name="folder">The run's folder.</param>
    public void Write(string folder) => AtomicFile.Write(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json) + "\n");

    /// <summary>Reads a run's manifest.</summary>
    /// <param name="folder">The run's folder.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="BadInputException">The manifest is missing or is not valid.</exception>
    public static RunManifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new BadInputException(path, 0, "run", $"a folder with a {FileName}, as 'bench run' writes it", "no such file");
        }

        RunManifest manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<RunManifest>(File.ReadAllText(path), Json)
                ?? throw new BadInputException(path, 1, "text", "an object", "null");
        }
        catch (JsonException error)
        {
            throw new BadInputException(path, (error.LineNumber ?? 0) + 1, error.Path ?? "text", "what 'bench run' writes", error.Message);
        }

        manifest.Check(path);
        return manifest;
    }

    /// <summary>The current time.</summary>
    /// <returns>ISO 8601 in UTC.</returns>
    internal static string Now() => Time(DateTime.UtcNow);

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private void Check(string path)
    {
        Require(Format == CurrentFormat, "format", $"{CurrentFormat}", $"{Format}");
        Require(Id.Length > 0 && Id == PathSlug.Of(Id), "id", "lower-case letters, digits and dashes", Id);
        Require(Machine.Name.Trim().Length > 0 && Machine.Cores > 0, "machine", "a name and 1 core or more", Machine.Name);
        Require(IsTime(Started), "started", "a time in ISO 8601", Started);
        Require(Completed.Length == 0 || IsTime(Completed), "completed", "a time in ISO 8601, or nothing", Completed);
        Require(
            !Profile.Experiments.IsDefault && !Profile.Encodings.IsDefault && !Profile.Inputs.IsDefault && !Files.IsDefault,
            "profile",
            "lists",
            "null");
        Require(double.IsFinite(BackgroundLoad) && BackgroundLoad >= 0, "background_load", "0 or more", $"{BackgroundLoad}");
        foreach (var file in Files)
        {
            Require(
                file.Name == $"{PathSlug.Of(Path.GetFileNameWithoutExtension(file.Name))}.csv",
                "files",
                "the name of a CSV in this folder",
                file.Name);
        }

        void Require(bool holds, string field, string expected, string found)
        {
            if (!holds)
            {
                throw new BadInputException(path, 0, field, expected, found);
            }
        }
    }

    private static bool IsTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
