using Bench.Claims;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>
/// Lookups inside a kernel: relative to the floor, compared with the same code in a program, and together with the code that maps a
/// request.
/// </summary>
internal static class InKernelTable
{
    private const string Company = "linux-map-";
    private const string Alone = Company + "alone";

    /// <summary>
    /// Ratios to the floor inside each kernel, and these ratios divided by those of kernel code in a program on the same processor.
    /// </summary>
    /// <param name="kernels">Runs inside a kernel. Untrusted.</param>
    /// <param name="programs">Runs in a program. Untrusted.</param>
    /// <returns>Markdown.</returns>
    public static string Markdown(IReadOnlyList<Run> kernels, IReadOnlyList<Run> programs) => Tables(kernels, run =>
    {
        var program = programs.FirstOrDefault(other => Fact.Difference(run.Machine.HardwareFacts, other.Machine.HardwareFacts) is null);
        var beside = (program?.Rows ?? []).Where(IsFloor).ToLookup(row => (row.Encoding, row.TagBits, row.Topology, row.Providers));
        return Of(
            [.. run.Rows.Where(row => IsFloor(row) && !IsCompany(row))],
            hasBits: true,
            row => Quantity.WithInterval(Estimate.Ratio(row))
                + (beside[(row.Encoding, row.TagBits, row.Topology, row.Providers)].FirstOrDefault() is { } other
                    ? $"; {Quantity.Ratio(row.RatioToFloor / other.RatioToFloor)}"
                    : ""));
    });

    /// <summary>The time to map a request with each way to find its bus offset, and the lookup's share of that time.</summary>
    /// <param name="kernels">Runs inside a kernel. Untrusted.</param>
    /// <returns>Markdown.</returns>
    public static string CompanyMarkdown(IReadOnlyList<Run> kernels) => Tables(kernels, run =>
    {
        var rows = run.Rows.Where(row => IsFloor(row) && IsCompany(row)).ToList();
        var alone = rows.Where(row => row.Encoding == Alone).ToDictionary(row => (row.Topology, row.Providers), row => row.NsPerBio);
        return Of(rows, hasBits: false, row => Quantity.WithInterval(Estimate.Ns(row))
            + (row.Encoding != Alone && alone.TryGetValue((row.Topology, row.Providers), out var without)
                ? $"; {Quantity.Share(Math.Round(Math.Clamp((row.NsPerBio - without) / row.NsPerBio, 0, 1), 2))}"
                : ""));
    });

    private static bool IsFloor(ResultRow row) => Evidence.IsOfKernel(row) && row.Yardstick == Yardsticks.Floor;

    private static bool IsCompany(ResultRow row) => row.Encoding.StartsWith(Company, StringComparison.Ordinal);

    private static string Tables(IReadOnlyList<Run> kernels, Func<Run, MarkdownTable> table) => kernels.Count == 0
        ? ReadmeSummary.NothingPublished
        : string.Join('\n', kernels.Select(run =>
            $"{MarkdownText.Escape(run.Machine.Name)}; run {MarkdownText.Escape(run.Manifest.Id)}, commit "
                + $"{MarkdownText.Escape(run.Code.Name)}:\n\n{table(run)}"));

    /// <summary>A row for each contender; requests that are mapped whole find what they need outside of a bio's spare bits.</summary>
    private static MarkdownTable Of(List<ResultRow> rows, bool hasBits, Func<ResultRow, string> cell)
    {
        var models = rows.Select(row => (row.Topology, row.Providers)).Distinct()
            .OrderBy(model => model.Topology, StringComparer.Ordinal).ThenBy(model => model.Providers).ToList();
        var table = new MarkdownTable([
            .. MarkdownTable.Optional(hasBits, MarkdownTable.Number("bits")),
            MarkdownTable.Text("kernel code"),
            .. models.Select(model => MarkdownTable.Number($"{MarkdownText.Escape(model.Topology)} {model.Providers}"))]);
        foreach (var contender in rows.GroupBy(row => (row.TagBits, row.Encoding)).OrderBy(contender => contender.Key))
        {
            table.Add([
                .. MarkdownTable.Optional(hasBits, $"{contender.Key.TagBits}"),
                MarkdownText.Escape(contender.Key.Encoding),
                .. models.Select(model =>
                    contender.FirstOrDefault(row => (row.Topology, row.Providers) == model) is { } row ? cell(row) : "")]);
        }

        return table;
    }
}
