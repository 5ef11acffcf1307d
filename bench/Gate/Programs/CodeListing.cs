using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Bench.Disassembly;
using Bench.Processes;
using HotLoops;

namespace Bench.Gate.Programs;

/// <summary>The machine code that the JIT makes of a program: every method, and the methods that each subject's loops run.</summary>
/// <remarks>
/// A subject runs the methods that were compiled while its loops were opened and run, and all methods that these call by name, at any
/// depth. A method that no subject claims, such as one that makes the inputs, counts for every subject. The output of two threads that
/// compile at once can mix. So each program is listed twice, and a method is the same if one of its two listings is.
/// </remarks>
internal sealed partial class CodeListing
{
    // The JIT's option for comparable listings hides every number above 2^18 along with the addresses, even the multipliers of a hash.
    // Where this class can recognize addresses, it hides them itself instead.
    private static readonly bool KnowsAddresses = OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    private const ulong Seed = 1;
    private const int Listings = 2;
    private const string Mark = "(dynamicClass):loop ";
    private readonly Dictionary<string, HashSet<string>> code = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> reached = new(StringComparer.Ordinal);

    /// <summary>Lists the code of a program; null when the program has no JIT.</summary>
    public static CodeListing? Of(GateBuild build, CancellationToken cancellation)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var listing = new CodeListing();
            for (var i = 0; i < Listings; i++)
            {
                Print(build, file, cancellation);
                if (!File.Exists(file))
                {
                    return null;
                }

                listing.Add(File.ReadAllText(file));
                File.Delete(file);
            }

            return listing.roots.Count > 0 ? listing : null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>
    /// Of the loops of both programs, those whose machine code is the same, including the code that makes their inputs and their data.
    /// </summary>
    public IReadOnlySet<string> SameLoops(CodeListing other, IEnumerable<string> loops)
    {
        var changed = code.Keys.Where(other.code.ContainsKey).Where(method => !code[method].Overlaps(other.code[method])).ToHashSet();
        var claimed = roots.Keys.SelectMany(ReachedBy).ToHashSet();
        return changed.Any(method => !claimed.Contains(method))
            ? new HashSet<string>()
            : loops.Where(loop => IsSame(LoopProgram.SubjectOf(loop))).ToHashSet();

        bool IsSame(string subject) => roots.ContainsKey(subject) && other.roots.ContainsKey(subject)
            && ReachedBy(subject).SetEquals(other.ReachedBy(subject)) && !ReachedBy(subject).Overlaps(changed);
    }

    /// <summary>
    /// The difference that a change makes to the machine code of a subject: a unified difference of every method that differs.
    /// </summary>
    public string Difference(CodeListing after, string subject, CancellationToken cancellation)
    {
        var methods = ReachedBy(subject).Union(after.ReachedBy(subject))
            .Where(method => !code.GetValueOrDefault(method, []).Overlaps(after.code.GetValueOrDefault(method, [])));
        return string.Concat(methods.Order(StringComparer.Ordinal).Select(
            method => $"; {method}\n{Difference(Text(method), after.Text(method), cancellation)}"));
    }

    /// <summary>Removes what differs between two processes of one program: addresses, offsets of blocks, the stack guard.</summary>
    private static string WithoutAddresses(string text)
    {
        if (!KnowsAddresses)
        {
            return text;
        }

        var bare = BlockOffset().Replace(Address().Replace(text, "ADDRESS"), "");
        return StackGuard().Match(bare) is { Success: true } guard
            ? bare.Replace($", {guard.Groups["value"].Value}\n", ", GUARD\n", StringComparison.Ordinal) : bare;
    }

    private static void Print(GateBuild build, string file, CancellationToken cancellation)
    {
        using var program = build.Start(
            [
                new("DOTNET_JitStdOutFile", file),
                new("DOTNET_JitDisasm", "*"),
                new("DOTNET_JitDisasmDiffable", KnowsAddresses ? "0" : "1"),
                new(HotLoopProgram.MarkVariable, "1"),
            ],
            cancellation);
        foreach (var loop in program.Loops)
        {
            if (program.Open(loop, Seed) is null)
            {
                program.Run(1);
                program.Close();
            }
        }

        program.Finish();
    }

    private void Add(string text)
    {
        var methods = MethodListing.ParseAll(WithoutAddresses(text));
        HashSet<string>? section = null;
        foreach (var method in methods)
        {
            if (method.Method.StartsWith(Mark, StringComparison.Ordinal))
            {
                section = At(roots, LoopProgram.SubjectOf(method.Method[Mark.Length..]));
                continue;
            }

            section?.Add(method.Method);
            At(calls, method.Method).UnionWith(method.Calls);
        }

        // Overloads, methods of the same name with different parameters, count as one.
        foreach (var method in methods.GroupBy(method => method.Method))
        {
            At(code, method.Key).Add(string.Concat(method.SelectMany(one => one.Lines).Select(line => line + "\n")));
        }

        static HashSet<string> At(Dictionary<string, HashSet<string>> sets, string key) =>
            sets.TryGetValue(key, out var known) ? known : sets[key] = new HashSet<string>(StringComparer.Ordinal);
    }

    private static string Difference(string before, string after, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("bench-listings-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "base"), before);
            File.WriteAllText(Path.Combine(folder, "head"), after);
            string[] diff = ["diff", "--no-index", "--no-color", "--no-ext-diff", "--", "base", "head"];
            var lines = ProcessRun.Run("git", diff, folder, cancellation: cancellation).Output;

            // Omits the names of the two files.
            return lines[Math.Max(0, lines.IndexOf("@@", StringComparison.Ordinal))..];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Text(string method) => code.GetValueOrDefault(method, []).FirstOrDefault("");

    private HashSet<string> ReachedBy(string subject)
    {
        if (!reached.TryGetValue(subject, out var found))
        {
            found = [];
            var open = new Stack<string>(roots.GetValueOrDefault(subject, []));
            while (open.TryPop(out var method))
            {
                if (code.ContainsKey(method) && found.Add(method))
                {
                    foreach (var called in calls[method])
                    {
                        open.Push(called);
                    }
                }
            }

            reached.Add(subject, found);
        }

        return found;
    }

    /// <summary>Matches the addresses at which Linux places programs, libraries, heaps and stacks.</summary>
    [GeneratedRegex(@"\b0x(5[56]|7[EFef])[0-9A-Fa-f]{10}\b")]
    private static partial Regex Address();

    [GeneratedRegex(" *;; offset=.*")]
    private static partial Regex BlockOffset();

    [GeneratedRegex(@"cmp +qword ptr \[[^]]+\], (?<value>0x[0-9A-F]+)\n.*\n +call +CORINFO_HELP_FAIL_FAST")]
    private static partial Regex StackGuard();
}
