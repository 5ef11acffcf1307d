using System.Globalization;

namespace Bench.Disassembly;

/// <summary>Static counts of the body of one loop.</summary>
/// <param name="Bios">Bios it handles per turn.</param>
/// <param name="Steps">
/// Instructions per step of each loop in the body, equal numbers once; the other counts do not include these loops.
/// </param>
/// <param name="Code">Instructions of the body, without those of the loops in it.</param>
internal sealed record LoopCount(int Bios, IReadOnlyList<int> Steps, IReadOnlyList<Instruction> Code)
{
    public int Instructions => Code.Count;

    /// <summary>Loads and stores.</summary>
    public int MemoryAccesses => Code.Sum(i => i.MemoryAccesses);

    /// <summary>Conditional branches.</summary>
    public int Branches => Code.Count(i => i.IsConditionalBranch);

    public int Calls => Code.Count(i => i.IsCall);

    /// <summary>Formats a count per bio for people.</summary>
    /// <param name="count">The count per turn.</param>
    public string PerBio(int count) => ((double)count / Bios).ToString("0.##", CultureInfo.InvariantCulture);
}
