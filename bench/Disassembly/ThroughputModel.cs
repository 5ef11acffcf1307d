using System.Globalization;
using Bench.Processes;

namespace Bench.Disassembly;

/// <summary>A processor that llvm-mca can model.</summary>
/// <param name="Cpu">Its name in llvm-mca.</param>
/// <param name="Name">Its name in tables.</param>
internal sealed record ModelledProcessor(string Cpu, string Name);

/// <summary>
/// Cycles that llvm-mca models for the machine code of a loop over many turns: a figure without noise. The model includes ports,
/// latencies and dependencies; it assumes that every load hits the first-level cache and every branch is predicted.
/// </summary>
internal static class ThroughputModel
{
    private const int Turns = 1000;
    private const string Cycles = "Total Cycles:";
    private static readonly string[] Programs = ["llvm-mca-19", "llvm-mca-18", "llvm-mca-17", "llvm-mca"];

    /// <summary>Two processors that many kernels run on.</summary>
    public static IReadOnlyList<ModelledProcessor> Processors { get; } = [new("znver4", "Zen 4"), new("sapphirerapids", "Sapphire Rapids")];

    /// <summary>The llvm-mca program; null when none is installed.</summary>
    public static string? Program { get; } = Array.Find(Programs, name => ProcessRun.Run(name, ["--version"]).ExitCode == 0);

    /// <summary>Cycles per bio of a loop.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="processor">The processor.</param>
    /// <returns>Null when the loop contains a search or a call, or the model does not know an instruction.</returns>
    public static double? CyclesPerBio(LoopCount loop, ModelledProcessor processor)
    {
        if (Program is null || loop.Steps.Count > 0 || loop.Calls > 0)
        {
            return null;
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, loop.Code.Select(Assembly));
            var turns = string.Create(CultureInfo.InvariantCulture, $"-iterations={Turns}");
            var run = ProcessRun.Run(Program, ["-mtriple=x86_64", $"-mcpu={processor.Cpu}", "-x86-asm-syntax=intel", turns, file]);
            var line = run.Output.Split('\n').FirstOrDefault(text => text.StartsWith(Cycles, StringComparison.Ordinal));
            return line is not null && double.TryParse(line[Cycles.Length..], CultureInfo.InvariantCulture, out var cycles)
                ? cycles / Turns / loop.Bios
                : null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>
    /// Formats an instruction for an assembler: the JIT's own pointer kinds become 8 bytes; the target of a jump does not matter.
    /// </summary>
    private static string Assembly(Instruction instruction) => instruction.IsJump
        ? $"{instruction.Mnemonic} turn"
        : $"{instruction.Mnemonic} {string.Join(", ", instruction.Operands)}"
            .Replace("bword ptr", "qword ptr", StringComparison.Ordinal)
            .Replace("gword ptr", "qword ptr", StringComparison.Ordinal);
}
