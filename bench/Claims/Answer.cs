using System.Globalization;
using System.Text;
using Bench.Reporting;
using Bench.Runs;

namespace Bench.Claims;

/// <summary>The answer of some runs. README, reports and mails have the same text.</summary>
/// <param name="verdicts">The verdicts of the runs.</param>
/// <param name="kernels">Runs inside a kernel; each is shown with the run of such a machine.</param>
internal sealed class Answer(IReadOnlyList<JudgedClaim> verdicts, IReadOnlyList<Run> kernels)
{
    private readonly List<(Run Run, IReadOnlyList<Ladder> Ladders)> machines =
    [
        .. from run in verdicts.Select(verdict => verdict.Run).Distinct()
           let kernel = kernels.FirstOrDefault(other => Fact.Difference(run.Machine.HardwareFacts, other.Machine.HardwareFacts) is null)
           select (run, Ladder.Of(new Evidence(run), kernel is null ? null : new Evidence(kernel))),
    ];

    /// <summary>Whether the answer has sentences and tables, with brief verdicts; otherwise it has only verdicts, in full.</summary>
    public bool HasLadders { get; init; } = true;

    /// <summary>The ladders of each run that has any.</summary>
    public IReadOnlyList<(Run Run, IReadOnlyList<Ladder> Ladders)> Machines =>
        [.. machines.Where(machine => HasLadders && machine.Ladders.Count > 0)];

    /// <summary>Sentences, tables and verdicts as plain text.</summary>
    /// <returns>Lines of at most 72 columns. Untrusted names are sanitized.</returns>
    public IEnumerable<string> Plain()
    {
        foreach (var (run, ladders) in Machines)
        {
            var sentences = PlainText.Wrap(string.Join(' ', Sentences(run, ladders)));
            foreach (var line in sentences.Append("").Concat(AnswerText.Table(ladders)).Append(""))
            {
                yield return line;
            }
        }

        var sources = machines.SelectMany(machine => PlainText.Wrap(AnswerText.Source(machine.Run, machine.Ladders)));
        foreach (var line in AnswerText.Claims(verdicts, isBrief: HasLadders).Append("").Concat(sources))
        {
            yield return line;
        }
    }

    /// <summary>The same as Markdown: tables and verdicts stay plain text, so that they can be copied.</summary>
    /// <param name="claims">Link to reasons and figures; empty when there is none.</param>
    /// <param name="picture">The picture as Markdown; empty when there is none.</param>
    /// <returns>The Markdown.</returns>
    public string Markdown(string claims, string picture)
    {
        var text = new StringBuilder();
        foreach (var (run, ladders) in Machines)
        {
            text.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Escape(run.Machine.Name)}**:\n");
            text.AppendJoin("", Sentences(run, ladders).Select(sentence => $"- {MarkdownText.Escape(sentence)}\n")).Append('\n');
        }

        text.Append(picture.Length > 0 ? $"{picture}\n\n" : "");
        foreach (var (run, ladders) in Machines)
        {
            Append(text, AnswerText.Table(ladders).Append("").Concat(PlainText.Wrap(AnswerText.Source(run, ladders))));
        }

        text.Append(CultureInfo.InvariantCulture, $"**The claims**{(claims.Length > 0 ? $" ([figures and rows]({claims}))" : "")}:\n\n");
        Append(text, AnswerText.Claims(verdicts, isBrief: HasLadders));
        text.Length--;
        return text.ToString();
    }

    /// <summary>The sentences of one run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ladders">Its ladders.</param>
    /// <returns>The first says how many bits are enough.</returns>
    public static IReadOnlyList<string> Sentences(Run run, IReadOnlyList<Ladder> ladders) =>
        AnswerText.Sentences(
            ladders,
            Ladder.Of(new Evidence(run), inKernel: null, model: 1),
            [
                .. new Evidence(run).Of(ExperimentNames.P2pShare)
                    .Where(row => row.P2pShare == 0 && row.Topology == ladders[0].Rows[0].Topology && Ladder.Competes(row)),
            ]);

    private static void Append(StringBuilder text, IEnumerable<string> lines) =>
        text.Append("```\n").AppendJoin('\n', lines).Append("\n```\n\n");
}
