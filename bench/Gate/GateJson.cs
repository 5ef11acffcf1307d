using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bench.Gate.Counting;

namespace Bench.Gate;

/// <summary>A gate's result for machines.</summary>
internal static class GateJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes it.</summary>
    public static string Of(GateResult result) => JsonSerializer.Serialize(
        new
        {
            result.Base,
            result.Head,
            red = result.IsRed,
            result.Machine,
            result.Tiers,
            result.Notes,
            result.Seconds,
            encodings = result.Rows.Select(row => new
            {
                row.Encoding,
                row.Verdict,
                regression = row.IsRegression,
                row.Slowdown,
                row.Accepted,
                row.Remark,
                counted = new { verdict = row.Counted, loops = row.Loops.Select(pair => new { loop = pair.Loop.Name, pair.Isa, change = CountedJudge.Growth(pair), pair.Base, pair.Head }) },
                timed = row.Timed,
                difference = result.Differences.GetValueOrDefault(row.Encoding),
            }),
        },
        Options);
}
