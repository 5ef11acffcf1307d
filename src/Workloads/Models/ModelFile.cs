using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workloads.Models;

/// <summary>
/// Reads and writes a <see cref="WorkloadModel"/> as human-readable JSON: one shape, one class or several counts per line.
/// </summary>
public static class ModelFile
{
    /// <summary>The model as JSON text.</summary>
    /// <returns>JSON, ending in a newline.</returns>
    public static string Write(WorkloadModel model) => JsonSerializer.Serialize(model, ModelJson.Default.WorkloadModel) + "\n";

    /// <summary>Reads a model.</summary>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="json">Its text.</param>
    /// <exception cref="BadInputException">The file is not JSON, has another version, lacks a field, or contradicts itself.</exception>
    public static WorkloadModel Read(string file, string json)
    {
        RequireVersion(file, json);
        WorkloadModel model;
        try
        {
            model = JsonSerializer.Deserialize(json, ModelJson.Default.WorkloadModel)
                ?? throw new BadInputException(file, 0, "model", "a JSON object", "null");
        }
        catch (JsonException error)
        {
            throw NotAModel(file, error);
        }

        ModelRules.Check(file, model);
        return model;
    }

    /// <summary>Checks the version first, because a model of another version fails on all its other fields.</summary>
    private static void RequireVersion(string file, string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            if (parsed.RootElement.ValueKind != JsonValueKind.Object || !parsed.RootElement.TryGetProperty("version", out var version))
            {
                throw new BadInputException(file, 0, "version", $"{WorkloadModel.CurrentVersion}", "none");
            }

            if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != WorkloadModel.CurrentVersion)
            {
                throw new BadInputException(file, 0, "version", $"{WorkloadModel.CurrentVersion}", version.GetRawText());
            }
        }
        catch (JsonException error)
        {
            throw NotAModel(file, error);
        }
    }

    private static BadInputException NotAModel(string file, JsonException error) =>
        new(file, (error.LineNumber ?? 0) + 1, error.Path ?? "model", "a workload model as JSON", error.Message.Split(" Path:")[0]);
}

[JsonSourceGenerationOptions(
    WriteIndented = true,
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(NextCountsJson), typeof(ValueRangesJson), typeof(ShapesJson)])]
[JsonSerializable(typeof(WorkloadModel))]
internal sealed partial class ModelJson : JsonSerializerContext;

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ShapeCount))]
internal sealed partial class ShapeJson : JsonSerializerContext;
