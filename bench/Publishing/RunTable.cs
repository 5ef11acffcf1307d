using System.Globalization;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>A table that describes a run.</summary>
internal static class RunTable
{
    /// <summary>The table of one run.</summary>
    /// <param name="run">The run. Untrusted.</param>
    /// <returns>Markdown.</returns>
    public static string Render(Run run)
    {
        var table = new MarkdownTable([MarkdownTable.Text("run"), MarkdownTable.Text(MarkdownText.Escape(run.Manifest.Id))]);
        foreach (var fact in Facts(run))
        {
            table.Add(MarkdownText.Escape(fact.Name), MarkdownText.Escape(fact.Value));
        }

        return table.ToString();
    }

    private static IEnumerable<Fact> Facts(Run run) =>
        [
            new("measured", $"{run.Manifest.Started} to {run.Manifest.Completed}"),
            new("measurements", $"{Quantity.Count(run.Rows.Count)}, and {Quantity.Count(run.Refusals.Count)} refusals"),
            new("background load", string.Create(CultureInfo.InvariantCulture, $"{run.Manifest.BackgroundLoad:0.00} cores")),
            .. run.Code.Facts,
            .. run.Machine.Facts,
            .. run.Profile.MeasuringFacts.Where(fact => fact.Name != "inputs"),
            new(
                "selection",
                run.Profile.IsWhole
                    ? "all experiments and encodings of this length"
                    : string.Join("; ", run.Profile.SelectingFacts.Select(fact => $"{fact.Name}: {fact.Value}"))),
        ];
}
