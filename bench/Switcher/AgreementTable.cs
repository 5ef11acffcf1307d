using System.Text.Json;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;
using Workloads;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Switcher;

/// <summary>Compares BenchmarkDotNet's figures with those of a published run of the same machine.</summary>
internal static class AgreementTable
{
    /// <summary>Formats the table as Markdown.</summary>
    /// <param name="report">Path of a report from BenchmarkDotNet's brief JSON exporter.</param>
    /// <param name="run">A run of the same machine.</param>
    /// <exception cref="BadInputException">The file is not such a report.</exception>
    public static string Markdown(string report, Run run)
    {
        var theirs = Read(report);
        var table = new MarkdownTable([
            Text("Encoding"),
            Number("floor, ns: BenchmarkDotNet"),
            Number("runs"),
            Number("resolve, ns: BenchmarkDotNet"),
            Number("runs [95 % CI]"),
            Number("ratio: BenchmarkDotNet"),
            Number("runs [95 % CI]"),
            Text("BenchmarkDotNet's ratio in the interval"),
        ]);
        foreach (var encoding in theirs.Select(figure => figure.Encoding).Distinct())
        {
            var ours = run.Rows.FirstOrDefault(row =>
                row is { Experiment: "budget", Role: Roles.Own, Yardstick: Yardsticks.Floor }
                && $"{row.Encoding}/{row.TagBits}" == encoding);
            if (ours is null || Of(encoding, "Floor") is not { } floor || Of(encoding, "Resolve") is not { } resolve)
            {
                continue;
            }

            var ratio = resolve / floor;
            table.Add(
                MarkdownText.Escape(encoding), Quantity.Ns(floor), Quantity.Ns(ours.FloorNs), Quantity.Ns(resolve),
                Quantity.WithInterval(Estimate.Ns(ours)), Quantity.Ratio(ratio), Quantity.WithInterval(Estimate.Ratio(ours)),
                ratio >= ours.RatioLow && ratio <= ours.RatioHigh
                    ? "yes"
                    : $"no, {ratio / ours.RatioToFloor:0.00} x");
        }

        return table.ToString();

        double? Of(string encoding, string method) =>
            theirs
                .Where(figure => figure.Encoding == encoding && figure.Method == method)
                .Select(figure => (double?)figure.Ns)
                .FirstOrDefault();
    }

    private static List<(string Encoding, string Method, double Ns)> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            return [.. json.RootElement.GetProperty("Benchmarks").EnumerateArray().Select(benchmark => (
                benchmark.GetProperty("Parameters").GetString()!.Replace("Encoding=", "", StringComparison.Ordinal),
                benchmark.GetProperty("Method").GetString()!,
                benchmark.GetProperty("Statistics").GetProperty("Mean").GetDouble()))];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BadInputException(path, 0, "report", "what BenchmarkDotNet's --exporters briefjson writes", error.Message);
        }
    }
}
