using System.Net;
using System.Text;
using Bench.Claims;
using Bench.Reporting;
using Bench.Reporting.Plots;

namespace Bench.Publishing;

/// <summary>The answer between two markers of the README, made from the published runs only.</summary>
internal static class ReadmeSummary
{
    /// <summary>The text that is used until a run is published.</summary>
    public const string NothingPublished = "No run of this edition is published yet.\n";

    /// <summary>Stem of the answer's picture, below the folder of plots.</summary>
    private const string Stem = "answer";

    /// <summary>The answer.</summary>
    /// <param name="answer">The answer from the runs.</param>
    /// <param name="command">The command that makes it.</param>
    /// <param name="linkTo">Link to a picture, from a stem with its extension.</param>
    /// <param name="claims">Link to the page of claims.</param>
    public static string Render(Answer answer, string command, Func<string, string> linkTo, string claims)
    {
        var picture = Picture(answer) is { } drawn ? $"[{ResultsPage.Image(drawn, linkTo)}]({linkTo(Stem + ".png")})" : "";
        return $"{answer.Markdown(claims, picture)}\nGenerated with command: {MarkdownText.Code(command)}\n";
    }

    /// <summary>The answer at the start of the page: sentences, picture, and the text to paste.</summary>
    /// <param name="answer">The answer from the runs.</param>
    /// <returns>HTML.</returns>
    public static string Html(Answer answer)
    {
        var said = string.Concat(
            answer.Machines.Select(machine =>
                $"<p><b>{WebUtility.HtmlEncode(machine.Run.Machine.Name)}</b></p>\n<ul class=\"said\">"
                    + string.Concat(
                        Answer.Sentences(machine.Run, machine.Ladders).Select(said => $"<li>{WebUtility.HtmlEncode(said)}</li>"))
                    + "</ul>\n"));
        var shown = Picture(answer) is { } picture
            ? "<div class=\"scroll\" role=\"region\" aria-label=\"Picture of the answer\" tabindex=\"0\"><img "
                + $"alt=\"{WebUtility.HtmlEncode(PlotText.Clean(picture.Picture.Title))}\" "
                + $"src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.Picture.ToSvg()))}\"></div>\n"
            : "";
        var text = WebUtility.HtmlEncode(string.Join('\n', answer.Plain()));
        return $"{said}{shown}<details><summary>The answer and the claims as text, to paste</summary>\n"
            + "<button type=\"button\" id=\"copy-answer\">Copy as text</button>\n<pre id=\"answer-text\" "
            + $"tabindex=\"0\">{text}\n</pre></details>\n";
    }

    /// <summary>Adds the pictures of the experiments, and that of the answer.</summary>
    public static void AddPictures(GeneratedFiles files, IReadOnlyList<PlacedPicture> pictures, Answer answer)
    {
        foreach (var picture in pictures)
        {
            files.Add($"plots/{picture.Stem}.svg", picture.Picture.ToSvg());
        }

        if (Picture(answer) is { } shown)
        {
            files.Add($"plots/{shown.Stem}.svg", shown.Picture.ToSvg());
            files.Add($"plots/{shown.Stem}.png", shown.Picture.ToPng());
        }
    }

    /// <summary>The picture of the answer; null when no run has the required rows.</summary>
    private static PlacedPicture? Picture(Answer answer) =>
        answer.Machines.Count == 0 ? null : new PlacedPicture("", Stem, new LadderPlot(answer.Machines).ToPicture());
}
