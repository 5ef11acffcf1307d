using System.Globalization;
using Bench.Processes;
using Workloads;

namespace Bench.Gate.Programs;

/// <summary>A commit: its full hash, and the name that the user typed for it, or its subject.</summary>
internal sealed record Revision(string Name, string Sha)
{
    public string Short => Sha[..12];

    /// <inheritdoc/>
    public override string ToString() => Name == Sha || Name == Short ? Short : $"{Name} ({Short})";
}

/// <summary>A trailer of a commit's message.</summary>
/// <param name="Sha">The commit's full hash.</param>
/// <param name="Age">The time from this commit to the head of the query.</param>
/// <param name="Value">The text after the key, on one line.</param>
internal sealed record Trailer(string Sha, TimeSpan Age, string Value);

/// <summary>The commits of a repository, and copies of their files.</summary>
internal sealed class Revisions(string root, CancellationToken cancellation)
{
    private const char Separator = '\x1e';

    // git fails to add a worktree while it finds another one half added or half removed.
    private readonly Lock worktrees = new();

    /// <summary>Finds a commit by a hash, a branch, a tag, HEAD~3 and the like, from an argument of the command line.</summary>
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

        var expected = IsShallow
            ? "a commit of this repository, which is a shallow clone: fetch its history with 'git fetch --unshallow' (in GitHub Actions: "
                + "fetch-depth: 0)"
            : "a hash, branch or tag of this repository";
        throw new BadInputException(argument, 0, "commit", expected, name);
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
    public bool AreEqual(Revision one, Revision other, IEnumerable<string> paths) =>
        Git(["diff", "--quiet", one.Sha, other.Sha, "--", .. paths]).ExitCode == 0;

    /// <summary>
    /// Lists up to <paramref name="most"/> commits that change one of the paths, the oldest first, along first parents, each named by its
    /// subject.
    /// </summary>
    public IReadOnlyList<Revision> History(Revision newest, int most, params IEnumerable<string> paths)
    {
        var log = Git(["log", "--first-parent", $"--max-count={most}", $"--format=%H{Separator}%s", newest.Sha, "--", .. paths]);
        return
        [
            .. log.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse()
                .Select(line => line.Split(Separator)).Select(parts => new Revision(parts[1], parts[0])),
        ];
    }

    /// <summary>
    /// Lists the trailers of one key in the messages of the commits that are in the head and not in the base, the newest commit first.
    /// </summary>
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
            .. found.Output.Split('\0').Select(entry => entry.Trim('\n').Split(Separator, 3)).Where(parts => parts.Length == 3)
                .SelectMany(parts => parts[2]
                    .Split(Next, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(value => new Trailer(parts[0], newest - Seconds(parts[1]), value))),
        ];

        static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(long.Parse(text, CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a file of a commit, by its path from the root; null when there is no such file.</summary>
    public string? Read(Revision revision, string path)
    {
        var shown = Git("show", $"{revision.Sha}:{path}");
        return shown.ExitCode == 0 ? shown.Output : null;
    }

    /// <summary>Checks the files of a commit out into a folder that must not exist.</summary>
    /// <exception cref="IOException">git cannot check the commit out.</exception>
    public void CheckOut(Revision revision, string folder)
    {
        lock (worktrees)
        {
            // git still lists the worktree of a killed gate whose folder no longer exists.
            Git("worktree", "prune");
            var added = Git("worktree", "add", "--detach", "--force", folder, revision.Sha);
            if (added.ExitCode != 0)
            {
                throw new IOException($"git worktree add {folder} {revision.Short}: {added.Error.Trim()}");
            }
        }
    }

    /// <summary>Removes a folder that <see cref="CheckOut"/> made.</summary>
    public void Remove(string folder)
    {
        lock (worktrees)
        {
            ProcessRun.Run("git", ["worktree", "remove", "--force", folder], root);
        }
    }

    private ProcessResult Git(params IEnumerable<string> arguments)
    {
        var result = ProcessRun.Run("git", arguments, root, cancellation: cancellation);
        return result.ExitCode == -1 ? throw new BadInputException("git", 0, "program", "git on PATH", "none") : result;
    }
}
