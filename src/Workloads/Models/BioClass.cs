using Lookups;

namespace Workloads.Models;

/// <summary>The start of a bio relative to the earlier bios on its device.</summary>
public enum Place : byte
{
    /// <summary>A new start address, other than the end of the last bio.</summary>
    Jump = 0,

    /// <summary>The end of the last bio, as a new start address.</summary>
    Sequential = 1,

    /// <summary>The start address of an earlier bio.</summary>
    Reuse = 2,

    /// <summary>
    /// The end of the last bio, which is also the start address of an earlier bio: data is read or written again in the same order.
    /// </summary>
    Replay = 3,
}

/// <summary>
/// A state of a model's Markov chain: one class per bio, coarse enough that a few thousand bios show how the classes follow each
/// other.
/// </summary>
/// <param name="Op">The operation.</param>
/// <param name="Place">The kind of start.</param>
/// <param name="Switched">Whether it went to another device than the previous bio.</param>
/// <param name="GapLevel">
/// Level of the time since the previous bio: 0 below 1 us, 1 below 10 us, and so on; <see cref="GapLevels"/> - 1 is 10 ms and more.
/// </param>
public readonly record struct BioClass(BioOp Op, Place Place, bool Switched, int GapLevel)
{
    /// <summary>Number of levels of the time between two bios.</summary>
    public const int GapLevels = 6;

    /// <summary>Number of classes.</summary>
    public const int Count = Kinds * 2 * GapLevels;

    /// <summary>Number of kinds: the number of operations that carry data times the number of places.</summary>
    public const int Kinds = Ops * Places;

    // Read, write, and all other operations that carry data.
    private const int Ops = 3;
    private const int Places = 4;

    /// <summary>Operation and place as a number below <see cref="Kinds"/>; sizes and distances depend on it.</summary>
    public int Kind => KindOf(Op, Place);

    /// <summary>The class as a number below <see cref="Count"/>.</summary>
    public int Index => (((Kind * 2) + (Switched ? 1 : 0)) * GapLevels) + GapLevel;

    /// <summary>The class of a number.</summary>
    /// <param name="index">A number below <see cref="Count"/>.</param>
    public static BioClass Of(int index)
    {
        var kind = index / (2 * GapLevels);
        return new BioClass(OpOf(kind), PlaceOf(kind), index / GapLevels % 2 == 1, index % GapLevels);
    }

    /// <summary>Operation and place as a number.</summary>
    /// <param name="op">The operation, one that carries data.</param>
    /// <param name="place">The place.</param>
    /// <returns>A number below <see cref="Kinds"/>.</returns>
    public static int KindOf(BioOp op, Place place) => ((op is BioOp.Read ? 0 : op is BioOp.Write ? 1 : 2) * Places) + (int)place;

    /// <summary>The operation of a kind.</summary>
    /// <param name="kind">A number below <see cref="Kinds"/>.</param>
    /// <returns>Read, write or other.</returns>
    public static BioOp OpOf(int kind) => (kind / Places) switch
    {
        0 => BioOp.Read,
        1 => BioOp.Write,
        _ => BioOp.Other,
    };

    /// <summary>The place of a kind.</summary>
    /// <param name="kind">A number below <see cref="Kinds"/>.</param>
    public static Place PlaceOf(int kind) => (Place)(kind % Places);

    /// <summary>The level of a time between two bios.</summary>
    /// <param name="gapNs">Nanoseconds.</param>
    /// <returns>A number below <see cref="GapLevels"/>.</returns>
    public static int GapLevelOf(ulong gapNs)
    {
        var level = 0;
        for (var end = 1000UL; level < GapLevels - 1 && gapNs >= end; end *= 10)
        {
            level++;
        }

        return level;
    }
}
