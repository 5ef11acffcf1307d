using System.Runtime.InteropServices;

namespace Lookups.Structures;

/// <summary>
/// Lays sparse rows over each other in one array, each shifted so that its used slots fall on slots that are free or hold the same: row
/// displacement. A lookup that falls between a row's own slots finds a provider of another row, which its last comparison refuses.
/// </summary>
/// <remarks>Tarjan and Yao, "Storing a sparse table", CACM 1979; first fit, fullest rows first.</remarks>
internal sealed class RowPacking
{
    /// <summary>A slot that no row needs.</summary>
    public const int Free = -1;

    private static readonly EqualityComparer<int[]> ByContent =
        EqualityComparer<int[]>.Create((one, other) => one.AsSpan().SequenceEqual(other.AsSpan()), HashOf);

    private readonly Dictionary<int[], int> placed = new(ByContent);
    private readonly Dictionary<int[], int> lastStart = new(ByContent);
    private readonly HashSet<int> known = [];
    private int[] slots = [];
    private int firstFree;

    /// <summary>Number of slots.</summary>
    public int Count { get; private set; }

    /// <summary>The owner of each slot, 0 where it has none.</summary>
    public ushort[] Owners() => Array.ConvertAll(slots[..Count], id => (ushort)Math.Max(id, 0));

    /// <summary>Places a row.</summary>
    /// <param name="row">An id per slot, or <see cref="Free"/>.</param>
    /// <returns>Index of its first slot.</returns>
    public int Add(int[] row)
    {
        if (placed.TryGetValue(row, out var same))
        {
            return same;
        }

        var needed = Needed(row);

        // If no slot can be shared, a position that did not fit another row with the same needs does not fit this one.
        var sharesNothing = !Array.Exists(needed, i => known.Contains(row[i]));
        while (firstFree < Count && slots[firstFree] != Free)
        {
            firstFree++;
        }

        var start = needed.Length == 0 ? 0 : Math.Max(0, firstFree - needed[0]);
        start = sharesNothing ? Math.Max(start, lastStart.GetValueOrDefault(needed)) : start;
        while (!TryPut(row, needed, start))
        {
            start++;
        }

        placed.Add(row, start);
        lastStart[needed] = Math.Max(start, lastStart.GetValueOrDefault(needed));
        return start;
    }

    /// <summary>Places a row at a given position, unless other rows need the same slots.</summary>
    /// <param name="row">An id per slot, or <see cref="Free"/>.</param>
    /// <param name="start">Index of its first slot.</param>
    public bool TryPut(ReadOnlySpan<int> row, int start) => TryPut(row, Needed(row), start);

    private bool TryPut(ReadOnlySpan<int> row, int[] needed, int start)
    {
        foreach (var i in needed)
        {
            if (start + i < Count && slots[start + i] != Free && slots[start + i] != row[i])
            {
                return false;
            }
        }

        MakeRoom(start + row.Length);
        foreach (var i in needed)
        {
            slots[start + i] = row[i];
            known.Add(row[i]);
        }

        return true;
    }

    private static int[] Needed(ReadOnlySpan<int> row)
    {
        var needed = new int[row.Length - row.Count(Free)];
        var count = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != Free)
            {
                needed[count++] = i;
            }
        }

        return needed;
    }

    private void MakeRoom(int count)
    {
        if (count > slots.Length)
        {
            var had = slots.Length;
            Array.Resize(ref slots, Math.Max(count, 2 * had));
            slots.AsSpan(had).Fill(Free);
        }

        Count = Math.Max(Count, count);
    }

    private static int HashOf(int[] row)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(row.AsSpan()));
        return hash.ToHashCode();
    }
}
