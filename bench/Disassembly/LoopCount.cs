using System.Globalization;

namespace Bench.Disassembly;

/// <summary>What is in the body of one loop, of which it needs no run to be known.</summary>
/// <param name="Bios">Bios it handles per turn.</param>
/// <param name="Instructions">Instructions in its body.</param>
/// <param name="MemoryAccesses">Loads and stores.</param>
/// <param name="Branches">Conditional branches.</param>
/// <param name="Calls">Calls.</param>
/// <param name="Steps">Instructions per step of the loops in its body, which are not in its own figures; those that are alike once.</param>
/// <param name="Code">Its instructions, without those of the loops in its body.</param>
internal sealed record LoopCount(
    int Bios, int Instructions, int MemoryAccesses, int Branches, int Calls, IReadOnlyList<int> Steps, IReadOnlyList<Instruction> Code)
{
    /// <summary>A figure per bio, as people read it.</summary>
    /// <param name="count">A figure per turn.</param>
    public string PerBio(int count) => ((double)count / Bios).ToString("0.##", CultureInfo.InvariantCulture);
}
