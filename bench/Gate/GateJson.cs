using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bench.Gate.Counting;

namespace Bench.Gate;

/// <summary>A gate's result as JSON, for programs.</summary>
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

    public static string Of(GateResult result) => JsonSerializer.Serialize(
        new
        {
            result.Base,
            result.Head,
            result.Verdict,
            result.Refusal,
            result.Machine,
            result.Tiers,
            result.Notes,
            result.Seconds,
            loops = result.Rows.Select(row => new
            {
                row.Loop,
                row.Verdict,
                regression = row.IsRegression,
                identical = row.IsIdentical,
                row.Slowdown,
                row.Accepted,
                row.Remark,
                counted = new
                {
                    verdict = row.Counted,
                    counts = row.Counts.Select(pair => new { pair.Isa, change = CountedJudge.Growth(pair), pair.Base, pair.Head }),
                },
                row.Timed,
            }),
            result.Differences,
        },
        Options);
}
