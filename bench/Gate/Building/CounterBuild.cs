using Bench.Processes;
using Workloads;

namespace Bench.Gate.Building;

/// <summary>Compiles the program that callgrind runs ahead of time, once per instruction set.</summary>
internal static class CounterBuild
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    /// <summary>A linker that NativeAOT can use; null when there is none.</summary>
    public static string? Linker => Linkers.FirstOrDefault(name => ProcessRun.Run(name, ["--version"]).ExitCode == 0);

    public static void Build(string work, string output, CancellationToken cancellation)
    {
        var project = Path.Combine(work, "probe", "Counter", "Counter.csproj");
        foreach (var isa in CountedIsa.All)
        {
            // The second time only the native code is made anew.
            string[] again = isa == CountedIsa.All[0] ? [] : ["--no-build"];
            var built = ProcessRun.Run(
                "dotnet",
                ["publish", project, "-c", "Release", "--nologo", "-v", "quiet", "-o", Path.Combine(output, isa), .. again,
                    $"-p:Sides={output}", $"-p:IlcInstructionSet={isa}", $"-p:CppCompilerAndLinker={Linker}"],
                Path.Combine(work, "probe"), cancellation: cancellation);
            if (built.ExitCode != 0)
            {
                throw new BadInputException(
                    $"NativeAOT for {isa}: {FirstError(built)}",
                    0,
                    "build",
                    "a program that callgrind can run (--tier timed does without)",
                    $"exit code {built.ExitCode}");
            }
        }
    }

    private static string FirstError(ProcessResult built) =>
        built.Output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase))?.Trim()
        ?? built.Error.Trim();
}
