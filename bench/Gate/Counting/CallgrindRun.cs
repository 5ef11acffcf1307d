using Bench.Gate.Programs;

namespace Bench.Gate.Counting;

/// <summary>Runs a program of hot loops under callgrind.</summary>
internal static class CallgrindRun
{
    public const string Program = "valgrind";

    private const ulong Seed = 1;

    /// <summary>
    /// Simulated caches of a fixed size, so that counts are the same on every machine: 32 KiB with 8 ways, which every x86 server has at
    /// least, and 8 MiB.
    /// </summary>
    private static readonly string[] Options =
    [
        Program,
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

    // The environment determines where the stack starts, and so which cache lines it uses.
    private static readonly Dictionary<string, string> Bare = new()
    {
        ["PATH"] = "/usr/bin:/bin",
        ["DOTNET_GCHeapHardLimit"] = "0x10000000",
        ["DOTNET_gcConcurrent"] = "0",
    };

    /// <summary>Counts loops of one side. Loops that the program does not have, or refuses, have no counts.</summary>
    public static IReadOnlyDictionary<string, Counts> Count(
        GateBuild build, CountedProgram counted, IReadOnlyCollection<string> wanted, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("bench-counts-").FullName;
        try
        {
            // The names of build folders have the same length, so that the arguments of both sides do too.
            using var program = LoopProgram.Start(
                [.. Options, .. GateFile.Expand(counted.Program, build.Folder)], folder, Bare, inherits: false, cancellation);
            var items = new Dictionary<string, long>();
            foreach (var loop in program.Loops.Where(wanted.Contains))
            {
                if (program.Open(loop, Seed) is null)
                {
                    if (program.Count() is { } more)
                    {
                        items.Add(loop, more);
                    }

                    program.Close();
                }
            }

            program.Finish();
            var dumps = Directory.GetFiles(folder, "dump*")
                .Select(file => CallgrindFile.Read(file, File.ReadLines(file))).OfType<CallgrindFile>()
                .Where(dump => dump.Place.Contains(' ', StringComparison.Ordinal)).ToDictionary(dump => dump.Place, StringComparer.Ordinal);
            return items.Where(pair => dumps.ContainsKey($"{pair.Key} long"))
                .ToDictionary(pair => pair.Key, pair => Subtract(dumps[$"{pair.Key} short"], dumps[$"{pair.Key} long"], pair.Value));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Counts Subtract(CallgrindFile shorter, CallgrindFile longer, long items)
    {
        return new Counts(
            PerItem("Ir"), PerItem("Dr"), PerItem("Dw"), PerItem("Bcm", "Bim"), PerItem("D1mr", "D1mw"), PerItem("DLmr", "DLmw"));

        double PerItem(params IEnumerable<string> events) => events.Sum(name => longer[name] - shorter[name]) / (double)items;
    }
}
