using System.Globalization;
using Bench.Processes;
using Workloads;

namespace Bench.Gate.Programs;

/// <summary>A commit.</summary>
/// <param name="Name">The name that the user typed.</param>
/// <param name="Sha">Its full hash.</param>
internal sealed record Revision(string Name, string Sha)
{
    private const int ShortDigits = 12;

    /// <summary>The first digits of its hash.</summary>
    public string Short => Sha[..Math.Min(ShortDigits, Sha.Length)];

    /// <inheritdoc/>
    public override string ToString() => Name == Sha || Name == Short ? Short : $"{Name} ({Short})";
}

/// <summary>A trailer of a commit's message.</summary>
/// <param name="Sha">The commit's full hash.</param>
/// <param name="Age">The time from this commit to the head of the query.</param>
/// <param name="Value">The text after the key, on one line.</param>
internal sealed record Trailer(string Sha, TimeSpan Age, string Value);

/// <summary>The commits of a repository, and copies of their files.</summary>
/// <param name="root">A folder of the repository.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class Revisions(string root, CancellationToken cancellation)
{
    private const char Separator = '\x1e';

    /// <summary>Finds a commit.</summary>
    /// <param name="name">A hash, a branch, a tag, HEAD~3 and the like.</param>
    /// <param name="argument">The argument it came from.</param>
    /// <returns>The commit.</returns>
    /// <exception cref="BadInputException">There is no repository, or no such commit in it.</exception>
    public Revision Find(string name, string argument)
    {
        if (Git("rev-parse", "--git-dir").ExitCode != 0)
        {
            throw new BadInputException(root, 0, "repository", "a git repository, whose commits can be compared", "none");
        }

        var found = Git("rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}");
        if (found.ExitCode == 0)
        {
            return new Revision(name, found.Output.Trim());
        }

        throw IsShallow
            ? new BadInputException(
                argument,
                0,
                "commit",
                "a commit of this repository, which is a shallow clone: fetch its history with 'git fetch --unshallow' (in GitHub Actions: "
                    + "fetch-depth: 0)",
                name)
            : new BadInputException(argument, 0, "commit", "a hash, branch or tag of this repository", name);
    }

    /// <summary>Whether only the newest commits were fetched.</summary>
    public bool IsShallow => Git("rev-parse", "--is-shallow-repository").Output.Trim() == "true";

    /// <summary>Refuses uncommitted changes and new files: a gate measures commits, not the files of the working tree.</summary>
    /// <exception cref="BadInputException">There are such files.</exception>
    public void RefuseUncommitted()
    {
        var changes = Git("status", "--porcelain", "--untracked-files=all").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (changes.Length > 0)
        {
            throw new BadInputException(
                root,
                0,
                "working tree",
                "no changes, since commits are measured: commit or stash them, or name what to measure with --head",
                $"{changes.Length}: {changes[0].Trim()}");
        }
    }

    /// <summary>Whether two commits have the same files under some paths.</summary>
    /// <param name="one">A commit.</param>
    /// <param name="other">Another.</param>
    /// <param name="paths">The paths.</param>
    public bool AreEqual(Revision one, Revision other, IEnumerable<string> paths)
    {
        return Git(["diff", "--quiet", one.Sha, other.Sha, "--", .. paths]).ExitCode == 0;
    }

    /// <summary>Lists commits up to the newest, the oldest first, along first parents.</summary>
    /// <param name="newest">The newest.</param>
    /// <param name="most">The most commits to list.</param>
    /// <param name="paths">Lists only commits that change one of these paths; all commits when there are none.</param>
    /// <returns>The commits, each named by its subject.</returns>
    public IReadOnlyList<Revision> History(Revision newest, int most, params IEnumerable<string> paths)
    {
        var log = Git(["log", "--first-parent", $"--max-count={most}", $"--format=%H{Separator}%s", newest.Sha, "--", .. paths]);
        return
        [
            .. log
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Reverse()
                .Select(line => line.Split(Separator))
                .Select(parts => new Revision(parts[1], parts[0])),
        ];
    }

    /// <summary>Lists the trailers of one key in the messages of the commits that are in the head and not in the base.</summary>
    /// <param name="from">The base.</param>
    /// <param name="to">The head.</param>
    /// <param name="key">The key.</param>
    /// <returns>The trailers, those of the newest commit first.</returns>
    /// <exception cref="IOException">git cannot list them.</exception>
    public IReadOnlyList<Trailer> TrailersBetween(Revision from, Revision to, string key)
    {
        // Only git knows which lines of a message are trailers. The user's configuration must not change the answer.
        const char Next = '\x1f';
        string[] log = ["-c", "trailer.separators=:", "log", "--no-show-signature", "--encoding=UTF-8"];
        var head = Git([.. log, "--max-count=1", "--format=%ct", to.Sha]);
        var format = $"--format=%H{Separator}%ct{Separator}%(trailers:key={key},only,unfold,valueonly,separator={Next})";
        var found = Git([.. log, "-z", format, $"{from.Sha}..{to.Sha}"]);
        if (head.ExitCode != 0 || found.ExitCode != 0)
        {
            throw new IOException($"git log {from.Short}..{to.Short}: {head.Error.Trim()}{found.Error.Trim()}");
        }

        var newest = Seconds(head.Output);
        return
        [
            .. found
                .Output.Split('\0')
                .Select(entry => entry.Trim('\n').Split(Separator, 3))
                .Where(parts => parts.Length == 3)
                .SelectMany(parts => parts[2]
                    .Split(Next, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(value => new Trailer(parts[0], newest - Seconds(parts[1]), value))),
        ];

        static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(long.Parse(text, CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a file of a commit.</summary>
    /// <param name="revision">The commit.</param>
    /// <param name="path">Its path from the root.</param>
    /// <returns>Its text; null when there is no such file.</returns>
    public string? Read(Revision revision, string path)
    {
        var shown = Git("show", $"{revision.Sha}:{path}");
        return shown.ExitCode == 0 ? shown.Output : null;
    }

    /// <summary>Checks the files of a commit out into a new folder.</summary>
    /// <param name="revision">The commit.</param>
    /// <param name="folder">The folder; it must not exist.</param>
    /// <exception cref="IOException">git cannot check the commit out.</exception>
    public void CheckOut(Revision revision, string folder)
    {
        // git still lists the worktree of a killed gate whose folder no longer exists.
        Git("worktree", "prune");
        var added = Git("worktree", "add", "--detach", "--force", folder, revision.Sha);
        if (added.ExitCode != 0)
        {
            throw new IOException($"git worktree add {folder} {revision.Short}: {added.Error.Trim()}");
        }
    }

    /// <summary>Removes a folder that <see cref="CheckOut"/> made.</summary>
    /// <param name="folder">The folder.</param>
    public void Remove(string folder) => ProcessRun.Run("git", ["worktree", "remove", "--force", folder], root);

    private ProcessResult Git(params IEnumerable<string> arguments)
    {
        var result = ProcessRun.Run("git", arguments, root, cancellation: cancellation);
        return result.ExitCode == -1 ? throw new BadInputException("git", 0, "program", "git on PATH", "none") : result;
    }
}
