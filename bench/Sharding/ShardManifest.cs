using System.Text.Json;
using System.Text.Json.Serialization;
using Bench.Results;
using Workloads;

namespace Bench.Sharding;

/// <summary>What a finished part says of itself, beside its rows: a part without one is not finished.</summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">Of how many.</param>
/// <param name="Plan">Fingerprint of the whole run.</param>
/// <param name="Commit">Commit of the code that was measured.</param>
/// <param name="Partial">Whether the run was told to measure less than the whole of its experiments.</param>
/// <param name="Rows">Rows of this part.</param>
/// <param name="Files">Their files, relative to this one.</param>
/// <param name="NotMeasured">What of this part could not be measured there, and why; untrusted.</param>
public sealed record ShardManifest(int Index, int Count, string Plan, string Commit, bool Partial, int Rows, IReadOnlyList<string> Files, IReadOnlyList<string> NotMeasured)
{
    /// <summary>Its name.</summary>
    public const string FileName = "shard.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Writes it.</summary>
    /// <param name="folder">The part's folder.</param>
    /// <param name="manifest">What it says.</param>
    /// <returns>The file.</returns>
    public static string Write(string folder, ShardManifest manifest)
    {
        var path = Path.Combine(folder, FileName);
        AtomicFile.Write(path, JsonSerializer.Serialize(manifest, Json) + "\n");
        return path;
    }

    /// <summary>Reads it.</summary>
    /// <param name="folder">The part's folder.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="BadInputException">There is none, or it is not one.</exception>
    public static ShardManifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new BadInputException(path, 0, "file", "that of a finished part; run its command again, and it goes on where it ended", "no such file");
        }

        ShardManifest manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<ShardManifest>(File.ReadAllText(path), Json)
                ?? throw new BadInputException(path, 1, "text", "an object", "null");
        }
        catch (JsonException e)
        {
            throw new BadInputException(path, (e.LineNumber ?? 0) + 1, e.Path ?? "text", "what 'bench run --shard' writes", e.Message);
        }

        Require(manifest.Count is >= 1 and <= Shard.Most, "count", $"1 to {Shard.Most}", manifest.Count);
        Require(manifest.Index >= 1 && manifest.Index <= manifest.Count, "index", $"1 to {manifest.Count}", manifest.Index);
        foreach (var file in manifest.Files)
        {
            // A folder of untrusted parts must not lead out of itself.
            Require(!Path.IsPathRooted(file) && !file.Split('/', '\\').Contains(".."), "files", "a path below this folder", file);
        }

        return manifest;

        void Require<T>(bool holds, string field, string expected, T found)
        {
            if (!holds)
            {
                throw new BadInputException(path, 0, field, expected, FormattableString.Invariant($"{found}"));
            }
        }
    }
}
