using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workloads.Models;

/// <summary>Reads and writes a <see cref="WorkloadModel"/> as indented JSON.</summary>
public static class ModelFile
{
    /// <summary>The model as JSON text.</summary>
    /// <param name="model">The model.</param>
    /// <returns>JSON, one shape per line group, ending in a newline.</returns>
    public static string Write(WorkloadModel model) => JsonSerializer.Serialize(model, ModelJson.Default.WorkloadModel) + "\n";

    /// <summary>Reads a model.</summary>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="json">Its text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="BadInputException">Not JSON, another version, a missing field, or counts that contradict each other.</exception>
    public static WorkloadModel Read(string file, string json)
    {
        WorkloadModel model;
        try
        {
            model = JsonSerializer.Deserialize(json, ModelJson.Default.WorkloadModel)
                ?? throw new BadInputException(file, 0, "model", "a JSON object", "null");
        }
        catch (JsonException error)
        {
            throw new BadInputException(file, (error.LineNumber ?? 0) + 1, error.Path ?? "model", "a workload model as JSON", error.Message.Split(" Path:")[0]);
        }

        if (model.Version != WorkloadModel.CurrentVersion)
        {
            throw new BadInputException(file, 0, "version", $"{WorkloadModel.CurrentVersion}", $"{model.Version}");
        }

        if (model.Shapes.IsDefaultOrEmpty || model.InterArrivalLog2Ns.IsDefault)
        {
            throw new BadInputException(file, 0, "shapes", "at least one shape", "none");
        }

        foreach (var shape in model.Shapes)
        {
            if (shape.Bytes == 0 || shape.Segments is 0 or > 256 || shape.Count < 1 || shape.Segments > shape.Bytes)
            {
                throw new BadInputException(file, 0, "shapes", "bytes of 1 or more, 1 to 256 segments, a count of 1 or more", shape.ToString());
            }
        }

        if (model.Shapes.Sum(s => (decimal)s.Count) != model.Bios || model.Sequential < 0 || model.Sequential > model.Bios)
        {
            throw new BadInputException(file, 0, "bios", "the sum of all shape counts", $"{model.Bios}");
        }

        return model;
    }
}

[JsonSourceGenerationOptions(
    WriteIndented = true,
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(WorkloadModel))]
internal sealed partial class ModelJson : JsonSerializerContext;
