using System.Text.Json;
using Bench.Processes;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Workflows;

/// <summary>The script that posts comments, with a gh that answers from a file and records its requests.</summary>
public sealed class CommentTests
{
    private const string Marker = "<!-- bench-gate -->";

    private const string Gh = """
        #!/usr/bin/env bash
        set -euo pipefail
        case "$*" in
          *--method*)
            echo "$*" >> "$FAKE/asked"
            last=${@: -1}
            cp "${last#body=@}" "$FAKE/body" ;;
          *) jq --raw-output "${@: -1}" "$FAKE/comments.json" ;;
        esac
        """;

    [Fact]
    public void The_bots_own_comment_is_edited() =>
        Assert.Equal("PATCH repos/o/n/issues/comments/12", Asked(Comment(11, "github-actions[bot]", "another workflow's"), Mine(12)));

    [Fact]
    public void What_another_bot_or_a_user_wrote_is_left_alone_and_a_comment_is_made() =>
        Assert.Equal(
            "POST repos/o/n/issues/7/comments",
            Asked(
                Comment(11, "other[bot]", $"{Marker}\nreport"),
                Comment(12, "user", Marker),
                Comment(13, "github-actions[bot]", "hello")));

    [Fact]
    public void A_marker_that_is_quoted_is_none() =>
        Assert.Equal("POST repos/o/n/issues/7/comments", Asked(Comment(11, "github-actions[bot]", $"> {Marker}\nquoted")));

    [Fact]
    public void Where_there_is_none_one_is_made() => Assert.Equal("POST repos/o/n/issues/7/comments", Asked());

    [Fact]
    public void Of_several_the_first_is_edited() => Assert.Equal("PATCH repos/o/n/issues/comments/3", Asked(Mine(3), Mine(4)));

    [Fact]
    public void The_comment_has_the_marker_first_and_ends_before_GitHub_refuses_it()
    {
        var (_, body) = Run("### Slower\n\nid-table\n");
        Assert.Equal($"{Marker}\n### Slower\n\nid-table\n", body);
        (_, body) = Run(string.Concat(Enumerable.Repeat("a line with an ä\n", 10_000)));
        Assert.InRange(body.Length, 50_000, 65_536);
        Assert.EndsWith("a line with an ä\n\n\nThe rest is in the summary of the run.\n", body, StringComparison.Ordinal);
    }

    private static object Mine(int id) => Comment(id, "github-actions[bot]", $"{Marker}\n### No slowdown");

    private static object Comment(int id, string login, string body) => new { id, user = new { login }, body };

    private static string Asked(params object[] comments) => Run("report", comments).Asked;

    private static (string Asked, string Body) Run(string report, params object[] comments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The workflow comments from Linux only.");
        Assert.SkipUnless(
            ProcessRun.Run("jq", ["--version"]).ExitCode == 0, "There is no jq: .github/install.sh installs it where it can.");
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory["gh"], Gh);
        ProcessRun.Run("chmod", ["+x", directory["gh"]]);
        File.WriteAllText(directory["comments.json"], JsonSerializer.Serialize(comments));
        File.WriteAllText(directory["report.md"], report);
        var run = ProcessRun.Run(
            "bash",
            [Path.Combine(BenchProcess.Root, ".github", "comment.sh"), "7", directory["report.md"]],
            environment: new Dictionary<string, string>
            {
                ["PATH"] = $"{directory.Root}:{Environment.GetEnvironmentVariable("PATH")}",
                ["FAKE"] = directory.Root,
                ["GITHUB_REPOSITORY"] = "o/n",
            });
        Assert.True(run.ExitCode == 0, run.Error);
        var words = Assert.Single(File.ReadAllLines(directory["asked"])).Split(' ');
        return ($"{words[3]} {words[4]}", File.ReadAllText(directory["body"]));
    }
}
