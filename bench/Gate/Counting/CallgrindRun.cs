using Bench.Gate.Building;
using Bench.Processes;

namespace Bench.Gate.Counting;

/// <summary>Runs the counted program of a build under callgrind.</summary>
/// <param name="build">The build.</param>
/// <param name="input">The file that <see cref="CountedInput"/> wrote.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class CallgrindRun(SideBuild build, string input, CancellationToken cancellation)
{
    /// <summary>The program.</summary>
    public const string Program = "valgrind";

    /// <summary>
    /// Caches of a fixed size, so that counts are the same on every machine: 32 KiB of 8 ways, which all x86 servers have at least, and 8
    /// MiB.
    /// </summary>
    private static readonly string[] Options =
    [
        "--tool=callgrind",
        "--instr-atstart=no",
        "--cache-sim=yes",
        "--branch-sim=yes",
        "--I1=32768,8,64",
        "--D1=32768,8,64",
        "--LL=8388608,16,64",
        "--callgrind-out-file=dump",
        "--quiet",
    ];

    // Where the stack starts depends on what the environment holds, and with it which lines of a cache it uses.
    private static readonly Dictionary<string, string> Bare = new()
    {
        ["PATH"] = "/usr/bin:/bin",
        ["DOTNET_GCHeapHardLimit"] = "0x8000000",
        ["DOTNET_gcConcurrent"] = "0",
    };

    /// <summary>Counts the loops of one side.</summary>
    /// <param name="side">0 for the base, 1 for the head.</param>
    /// <param name="isa">Instruction set.</param>
    /// <param name="encodings">Names, each with = and how much is injected where something is; none for all.</param>
    /// <returns>Counts by encoding and loop.</returns>
    public IReadOnlyDictionary<(string Encoding, CountedLoop Loop), Counts> Count(int side, string isa, IReadOnlyList<string> encodings)
    {
        var folder = Directory.CreateTempSubdirectory("bench-counts-").FullName;
        try
        {
            // Names of the same length from the folder it runs in, so that both sides have the same arguments.
            File.CreateSymbolicLink(Path.Combine(folder, "counter"), build.Counter(isa));
            File.CreateSymbolicLink(Path.Combine(folder, "input"), Path.GetFullPath(input));
            var run = ProcessRun.Run(
                Program, [.. Options, "./counter", $"{side}", "input", .. encodings], folder, Bare, cancellation: cancellation);
            if (run.ExitCode != 0)
            {
                throw new IOException(
                    $"{Program} ended with exit code {run.ExitCode} on {(side == 0 ? "the base" : "the head")} for {isa}: {run.Error.Trim()}");
            }

            return Subtract(
                Directory.GetFiles(folder, "dump*").Select(file => CallgrindFile.Read(file, File.ReadLines(file))).OfType<CallgrindDump>());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<(string Encoding, CountedLoop Loop), Counts> Subtract(IEnumerable<CallgrindDump> dumps)
    {
        var counts = new Dictionary<(string, CountedLoop), Counts>();
        foreach (var pair in dumps
                .Where(dump => dump.Place.Contains('/', StringComparison.Ordinal))
                .GroupBy(dump => dump.Place[..dump.Place.LastIndexOf('/')]))
        {
            var shorter = pair.Single(dump => dump.Place.EndsWith("/short", StringComparison.Ordinal));
            var longer = pair.Single(dump => dump.Place.EndsWith("/long", StringComparison.Ordinal));
            var parts = pair.Key.Split('/');
            var loop = CountedLoop.All.Single(loop => loop.Stream == parts[1] && loop.Loop.ToString() == parts[2]);
            double PerBio(params IEnumerable<string> events) =>
                events.Sum(name => longer[name] - shorter[name]) / (double)(CountedInput.MoreChunks * CountedInput.BiosOf(loop.Loop));
            counts[(parts[0], loop)] = new Counts(
                PerBio("Ir"), PerBio("Dr"), PerBio("Dw"), PerBio("Bcm", "Bim"), PerBio("D1mr", "D1mw"), PerBio("DLmr", "DLmw"));
        }

        return counts;
    }
}
