namespace Lookups.Structures;

/// <summary>
/// Lays a <see cref="StrideTrie"/> of stride 8 out as one array of 32-bit entries, for searches that all take the same number of steps.
/// An entry that is not of the last level holds the next table's index in bits 6-31 and the position of its window in bits 0-5; one of
/// the last level holds an id. Runs at registration.
/// </summary>
/// <remarks>
/// A leaf of an early level leads to a table of one slot per provider, with a window above all addresses, so that the search tests no flag.
/// </remarks>
internal sealed class DirectTable
{
    /// <summary>Bits of each table but the first.</summary>
    public const int Stride = 8;

    private const int ShiftBits = 6;
    private const int NoBits = 63;
    private readonly StrideTrie trie;
    private readonly int[] waysOfLevel;
    private int next;

    /// <summary>Lays the trie out.</summary>
    public DirectTable(StrideTrie trie, int providers)
    {
        this.trie = trie;
        Entries = new uint[CountEntries(trie, providers)];
        next = trie.Root.Ids.Length;
        waysOfLevel = new int[trie.Levels + 1];
        for (var level = trie.Levels; level > 1; level--)
        {
            waysOfLevel[level] = next;
            for (var id = 0; id <= providers; id++)
            {
                Entries[next++] = Leaf(id, level);
            }
        }

        Put(trie.Root, 0, 1);
    }

    /// <summary>All tables; the first at index 0.</summary>
    public uint[] Entries { get; }

    /// <summary>Number of entries in the layout of a trie.</summary>
    public static long CountEntries(StrideTrie trie, int providers) =>
        trie.Root.Ids.Length + ((trie.Levels - 1L) * (providers + 1)) + ((long)trie.Inner << Stride);

    /// <summary>The entry's slot in the next table. The shift count wraps at 64, so it needs no mask.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(uint entry, ulong physAddr) => (entry >> ShiftBits) + (nuint)(byte)(physAddr >> (int)entry);

    private uint Leaf(int id, int level) =>
        level == trie.Levels ? (uint)id : ((uint)(waysOfLevel[level + 1] + id) << ShiftBits) | NoBits;

    private void Put(StrideTrie.Node node, int at, int level)
    {
        for (var slot = 0; slot < node.Ids.Length; slot++)
        {
            if (node.Children[slot] is { } child)
            {
                var table = next;
                next += 1 << Stride;
                Entries[at + slot] = ((uint)table << ShiftBits) | (uint)child.Shift;
                Put(child, table, level + 1);
            }
            else
            {
                Entries[at + slot] = Leaf(Math.Max(0, node.Ids[slot]), level);
            }
        }
    }
}
