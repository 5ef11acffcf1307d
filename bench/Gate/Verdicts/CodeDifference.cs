using Bench.Disassembly;
using Bench.Gate.Building;
using Bench.Gate.Timing;
using Bench.Processes;

namespace Bench.Gate.Verdicts;

/// <summary>What a change does to the machine code of an encoding: the JIT's listings of every method that differs.</summary>
/// <param name="build">Both commits.</param>
/// <param name="recording">Any recording.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class CodeDifference(SideBuild build, string recording, CancellationToken cancellation)
{
    private const string Methods = "Bench.Measuring.Loops:* Lookups.*:* Probe.*:*";
    private const int FewBios = 256;

    /// <summary>The difference.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <returns>A unified difference; empty when the code is the same.</returns>
    public string Of(TimedEncoding encoding)
    {
        var before = Listings(build.Base, encoding with { HeadIndex = encoding.BaseIndex, Injected = 0 });
        var after = Listings(build.Head, encoding with { BaseIndex = encoding.HeadIndex });
        var changed = before.Keys.Intersect(after.Keys).Where(method => !before[method].SequenceEqual(after[method]))
            .Concat(after.Keys.Except(before.Keys)).Order(StringComparer.Ordinal).ToList();
        return string.Concat(changed.Select(method => $"; {method}\n{Difference(Text(before, method), Text(after, method))}"));

        static string Text(Dictionary<string, IReadOnlyList<string>> listings, string method) =>
            string.Concat(listings.GetValueOrDefault(method, []).Select(line => line + "\n"));
    }

    /// <summary>Both lanes of the start are the same build, since a listing does not say of which build it is.</summary>
    private Dictionary<string, IReadOnlyList<string>> Listings(string side, TimedEncoding encoding)
    {
        var listing = Path.GetTempFileName();
        try
        {
            var environment = Environment
                .GetEnvironmentVariables()
                .Cast<System.Collections.DictionaryEntry>()
                .ToDictionary(v => (string)v.Key, v => (string)v.Value!);
            environment["DOTNET_JitStdOutFile"] = listing;
            environment["DOTNET_JitDisasm"] = Methods;
            environment["DOTNET_JitDisasmDiffable"] = "1";
            environment["DOTNET_TieredCompilation"] = "0";
            Self.Ask<TimedOrder, TimedSample>(
                "gate-start",
                new TimedOrder(side, side, recording, [encoding], 1, FewBios, 1, Proves: false),
                environment,
                _ => { },
                cancellation);
            return MethodListing
                .ParseAll(File.ReadAllText(listing))
                .DistinctBy(method => method.Method)
                .ToDictionary(method => method.Method, method => method.Lines);
        }
        finally
        {
            File.Delete(listing);
        }
    }

    private string Difference(string before, string after)
    {
        var folder = Directory.CreateTempSubdirectory("bench-listings-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "base"), before);
            File.WriteAllText(Path.Combine(folder, "head"), after);
            var lines = ProcessRun
                .Run("git", ["diff", "--no-index", "--no-color", "--no-ext-diff", "--", "base", "head"], folder, cancellation: cancellation)
                .Output;

            // Without the names of the two files.
            return lines[Math.Max(0, lines.IndexOf("@@", StringComparison.Ordinal))..];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
