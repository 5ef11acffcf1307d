using Lookups;

namespace Workloads.Models;

/// <summary>Where a bio starts, seen from the bios before it on its device.</summary>
public enum Place : byte
{
    /// <summary>At an address never used as a start before, away from the last bio.</summary>
    Jump = 0,

    /// <summary>Where the last bio ended, an address never used as a start before.</summary>
    Sequential = 1,

    /// <summary>At an address that an earlier bio started at.</summary>
    Reuse = 2,

    /// <summary>
    /// Where the last bio ended, and an earlier bio started: something is read or written a second time in the same order.
    /// </summary>
    Replay = 3,
}

/// <summary>
/// What the Markov chain of a model goes through: one class per bio, coarse enough that a few thousand bios tell how they follow each
/// other.
/// </summary>
/// <param name="Op">The operation.</param>
/// <param name="Place">Where it starts.</param>
/// <param name="Switched">Whether it went to another device than the bio before it.</param>
/// <param name="GapLevel">
/// How long after the bio before it: 0 below 1 us, 1 below 10 us, and so on; <see cref="GapLevels"/> - 1 is 10 ms and more.
/// </param>
public readonly record struct BioClass(BioOp Op, Place Place, bool Switched, int GapLevel)
{
    /// <summary>Number of levels of the time between two bios.</summary>
    public const int GapLevels = 6;

    /// <summary>Number of classes.</summary>
    public const int Count = Kinds * 2 * GapLevels;

    /// <summary>Number of kinds: operations that carry data times places.</summary>
    public const int Kinds = Ops * Places;

    // Read, write, and all else that carries data.
    private const int Ops = 3;
    private const int Places = 4;

    /// <summary>Operation and place as a number below <see cref="Kinds"/>: what sizes and distances depend on.</summary>
    public int Kind => KindOf(Op, Place);

    /// <summary>The class as a number below <see cref="Count"/>.</summary>
    public int Index => (((Kind * 2) + (Switched ? 1 : 0)) * GapLevels) + GapLevel;

    /// <summary>The class of a number.</summary>
    /// <param name="index">A number below <see cref="Count"/>.</param>
    /// <returns>The class.</returns>
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
    /// <returns>The place.</returns>
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
