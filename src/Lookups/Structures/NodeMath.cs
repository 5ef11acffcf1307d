namespace Lookups.Structures;

/// <summary>Constants of a <see cref="SearchTree{TProbe}"/> for the JIT.</summary>
/// <typeparam name="TProbe">The probe, which determines the size of a key.</typeparam>
internal static class NodeMath<TProbe>
    where TProbe : struct, INodeProbe<TProbe>
{
    /// <summary>Size of a node: one cache line.</summary>
    public const int NodeBytes = 64;

    /// <summary>Keys per node, and children per inner node.</summary>
    public static int Keys => 1 << KeysLog2;

    private static int KeysLog2 => TProbe.IsCompressed ? 4 : 3;

    /// <summary>Number of nodes above a level.</summary>
    /// <param name="level">The level; 0 is the root's.</param>
    /// <returns>Index of its first node.</returns>
    public static int FirstNode(int level) => ((1 << (KeysLog2 * level)) - 1) / (Keys - 1);

    /// <summary>The fewest levels whose leaves hold so many keys.</summary>
    /// <returns>At least 1.</returns>
    public static int LevelsFor(int keys)
    {
        var levels = 1;
        while (1L << (KeysLog2 * levels) < keys)
        {
            levels++;
        }

        return levels;
    }
}
