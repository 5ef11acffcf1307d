using System.Runtime.InteropServices;
using Bench.Gate.Programs;
using Bench.Processes;

namespace Bench.Gate.Counting;

/// <summary>The counts of one loop before and after, on one instruction set.</summary>
internal sealed record CountedPair(string Loop, string Isa, Counts Base, Counts Head);

/// <summary>The counted tier: deterministic, but it does not see time that is spent without executing instructions.</summary>
internal static class CountedTier
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    /// <summary>What this machine lacks for the counted tier; null when it has everything.</summary>
    public static string? Missing { get; } =
        !OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64 ? "it needs Linux on x86-64"
        : ProcessRun.Run(CallgrindRun.Program, ["--version"]).ExitCode != 0 ? "there is no valgrind (Debian: apt-get install valgrind)"
        : Linkers.All(name => ProcessRun.Run(name, ["--version"]).ExitCode != 0)
            ? "there is no linker, clang or gcc (Debian: apt-get install gcc zlib1g-dev)"
        : null;

    /// <summary>Counts both sides, with one program per processor at a time: a pair for each loop and instruction set of both.</summary>
    public static IReadOnlyList<CountedPair> Run(
        GateBuild before, GateBuild after, IReadOnlyCollection<string> loops, CancellationToken cancellation)
    {
        var names = after.File.Counted.Select(counted => counted.Name)
            .Intersect(before.File.Counted.Select(counted => counted.Name)).ToList();
        var jobs = names.SelectMany(name => new[] { (Side: before, Name: name), (Side: after, Name: name) }).ToList();
        var counts = jobs.AsParallel().AsOrdered()
            .Select(job => CallgrindRun.Count(job.Side, job.Side.File.Counted.First(c => c.Name == job.Name), loops, cancellation))
            .ToList();
        return
        [
            .. names.Zip(counts.Chunk(2)).SelectMany(pair => pair.Second[0].Keys.Where(pair.Second[1].ContainsKey)
                .Select(loop => new CountedPair(loop, pair.First, pair.Second[0][loop], pair.Second[1][loop]))),
        ];
    }
}
