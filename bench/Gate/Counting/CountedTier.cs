using Bench.Gate.Building;
using Bench.Processes;

namespace Bench.Gate.Counting;

/// <summary>What one loop of one encoding does before and after, on one instruction set.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Loop">The loop.</param>
/// <param name="Isa">The instruction set.</param>
/// <param name="Base">Before.</param>
/// <param name="Head">After.</param>
public sealed record CountedPair(string Encoding, CountedLoop Loop, string Isa, Counts Base, Counts Head);

/// <summary>The tier that counts: deterministic, blind to what takes time without being executed.</summary>
internal static class CountedTier
{
    /// <summary>What this machine lacks for it; null when nothing.</summary>
    public static string? Missing =>
        !OperatingSystem.IsLinux()
        || System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture != System.Runtime.InteropServices.Architecture.X64
            ? "it needs Linux on x86-64"
        : ProcessRun.Run(CallgrindRun.Program, ["--version"]).ExitCode != 0 ? "there is no valgrind (Debian: apt-get install valgrind)"
        : CounterBuild.Linker is null ? "NativeAOT has no linker, clang or gcc (Debian: apt-get install gcc zlib1g-dev)"
        : null;

    /// <summary>Counts both sides, as many at once as there are processors.</summary>
    /// <param name="run">Runs the program.</param>
    /// <param name="isas">Instruction sets.</param>
    /// <param name="encodings">Encodings to count; none for all.</param>
    /// <param name="injected">What is injected into the head's, by encoding.</param>
    /// <returns>A pair per encoding that both have, loop and instruction set.</returns>
    public static IReadOnlyList<CountedPair> Run(
        CallgrindRun run, IReadOnlyList<string> isas, IReadOnlyList<string> encodings, IReadOnlyDictionary<string, int> injected)
    {
        var jobs = isas.SelectMany(isa => new[] { (Isa: isa, Side: 0), (Isa: isa, Side: 1) }).ToList();
        var counted = jobs.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Max(1, Environment.ProcessorCount))
            .Select(job => run.Count(job.Side, job.Isa, Amounts(job.Side))).ToList();
        return [.. Enumerable.Range(0, isas.Count).SelectMany(i => counted[2 * i]
            .Where(found => counted[(2 * i) + 1].ContainsKey(found.Key))
            .Select(found => new CountedPair(found.Key.Encoding, found.Key.Loop, isas[i], found.Value, counted[(2 * i) + 1][found.Key])))];

        // The same number of letters on both sides: see the arguments.
        List<string> Amounts(int side) => [.. encodings.Select(name => $"{name}={(side == 1 ? injected.GetValueOrDefault(name) : 0):D6}")];
    }
}
