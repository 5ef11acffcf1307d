using System.Globalization;
using System.Text;
using Bench.Reporting.Tables;
using Workloads.Fidelity;

namespace Bench.Reporting.Fidelity;

/// <summary>The page about the similarity of streams and their recordings. The same text on every machine.</summary>
internal static class FidelityPage
{
    private const string Command = "bench workload fidelity --out docs";

    /// <summary>The page.</summary>
    /// <param name="reports">One per recording.</param>
    /// <param name="linkOf">Link to the picture of a recording, without its extension.</param>
    public static string Render(IReadOnlyList<FidelityReport> reports, Func<FidelityReport, string> linkOf)
    {
        var text = new StringBuilder();
        text.Append("# How closely streams match their recordings\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Generated with command: `{Command}`\n\n");
        text.Append(
            """
            A model is learned from each recording, and a stream is generated from the model. The table compares the stream with the
            recording by the Kolmogorov-Smirnov distance of each marginal: 0 for the same distribution, 1 for nothing in common. *Naive* is
            a made-up workload with every value uniform over the recording's range. *Halves* compares the first half of the recording with
            its second half: many recordings have phases. *Eighth* is the mean distance between an eighth and the whole, of the recording
            and of the stream: the two are close if the stream has the recording's phases. The target is 0.02 for sizes, operations and
            segments and 0.05 for the others.


            """);
        text.Append(Distances(reports));
        text.Append("\nOrder of bios, first of the recording, then of the stream (no target):\n\n");
        text.Append(Sequences(reports));
        text.Append(
            """

            - The stream is one complete round of its plan, up to two million bios. A walk that takes every step as often as it was
              counted generates operations and places, so their shares are exact. Sizes, segments and times between bios are drawn
              from the recording's counts. Reuse distances are drawn, too, and then applied to a real LRU stack. The remaining
              differences are chance, and addresses that two runs happen to share.
            - Start addresses are compared, not every block that a bio covers. A bio that starts at a used address where the last bio
              ended keeps that address but draws a new size. Of the replayed runs, only those of equal sizes therefore count as
              sequential: streams are less sequential than recordings that read back what they wrote.
            - A recording is divided into at most eight phases; the division with the shortest description is chosen. Operations, places and
              sizes are those of the phase. Distances and, within a power of ten, times between bios are those of the whole recording.

            """);
        foreach (var report in reports)
        {
            var name = MarkdownText.Escape(report.Model.Name);
            text.Append(CultureInfo.InvariantCulture, $"\n![{name}]({linkOf(report)}.svg)\n");
        }

        return text.ToString();
    }

    /// <summary>Formats a distance.</summary>
    public static string Show(double distance) => distance.ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>Formats a share.</summary>
    public static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static MarkdownTable Distances(IReadOnlyList<FidelityReport> reports)
    {
        var table = new MarkdownTable([
            MarkdownTable.Text("Recording"), MarkdownTable.Number("Bios"), MarkdownTable.Text("Marginal"),
            MarkdownTable.Number("Stream"), MarkdownTable.Number("Target"), MarkdownTable.Number("Naive"), MarkdownTable.Number("Halves"),
            MarkdownTable.Number("Eighth, recording"), MarkdownTable.Number("Eighth, stream")]);
        foreach (var report in reports)
        {
            foreach (var it in report.Marginals)
            {
                var isFirst = ReferenceEquals(it, report.Marginals[0]);
                var target = it.Marginal.Target.ToString("0.00", CultureInfo.InvariantCulture);
                table.Add(
                    isFirst ? MarkdownText.Escape(report.Model.Name) : "",
                    isFirst ? $"{report.Recorded.Count}" : "",
                    it.Marginal.Name,
                    it.IsMet ? $"**{Show(it.Stream)}**" : $"{Show(it.Stream)} missed",
                    target,
                    Show(it.Naive),
                    Show(it.Halves),
                    Show(it.EighthRecorded),
                    Show(it.EighthGenerated));
            }
        }

        return table;
    }

    private static MarkdownTable Sequences(IReadOnlyList<FidelityReport> reports)
    {
        var table = new MarkdownTable([
            MarkdownTable.Text("Recording"), MarkdownTable.Number("Sequential"), MarkdownTable.Number("Went to another device"),
            MarkdownTable.Number("Correlation of neighbouring gaps")]);
        foreach (var report in reports)
        {
            string Both(Func<BioSample, double> of) => $"{Share(of(report.Recorded))}, {Share(of(report.Generated))}";
            table.Add(
                MarkdownText.Escape(report.Model.Name),
                Both(s => s.SequentialShare),
                Both(s => s.SwitchShare),
                Both(s => s.GapCorrelation));
        }

        return table;
    }
}
