namespace Lookups.Structures;

/// <summary>
/// Lays sparse rows over each other in one array, each shifted so that what it needs falls where the others need nothing or the same:
/// row displacement. A lookup that falls between a row's own slots finds some other row's provider, which its last comparison refuses.
/// </summary>
/// <remarks>Tarjan and Yao, "Storing a sparse table", CACM 1979; first fit, fullest rows first.</remarks>
internal sealed class RowPacking
{
    /// <summary>A slot that nobody needs.</summary>
    public const int Free = -1;

    private readonly List<int> slots = [];
    private readonly Dictionary<RowKey, int> placed = [];
    private readonly Dictionary<RowKey, int> lastStart = [];
    private readonly HashSet<int> known = [];
    private int firstFree;

    /// <summary>The slots: an id each, 0 for ordinary memory that must be told from providers, or <see cref="Free"/>.</summary>
    public IReadOnlyList<int> Slots => slots;

    /// <summary>Places a row.</summary>
    /// <param name="row">An id per slot, or <see cref="Free"/>.</param>
    /// <returns>Where it starts.</returns>
    public int Add(int[] row)
    {
        var needed = Enumerable.Range(0, row.Length).Where(i => row[i] != Free).ToArray();
        var key = new RowKey(row);
        if (placed.TryGetValue(key, out var same))
        {
            return same;
        }

        // Where nothing can be shared, what did not fit another row of the same needs does not fit this one.
        var needs = new RowKey(needed);
        var sharesNothing = !needed.Any(i => known.Contains(row[i]));
        var start = needed.Length == 0 ? 0 : Math.Max(0, firstFree - needed[0]);
        start = sharesNothing ? Math.Max(start, lastStart.GetValueOrDefault(needs)) : start;
        while (!Fits(row, needed, start))
        {
            start++;
        }

        while (slots.Count < start + row.Length)
        {
            slots.Add(Free);
        }

        foreach (var i in needed)
        {
            slots[start + i] = row[i];
            known.Add(row[i]);
        }

        while (firstFree < slots.Count && slots[firstFree] != Free)
        {
            firstFree++;
        }

        placed.Add(key, start);
        lastStart[needs] = Math.Max(start, lastStart.GetValueOrDefault(needs));
        return start;
    }

    private bool Fits(int[] row, int[] needed, int start)
    {
        foreach (var i in needed)
        {
            if (start + i < slots.Count && slots[start + i] != Free && slots[start + i] != row[i])
            {
                return false;
            }
        }

        return true;
    }

    private readonly struct RowKey(int[] row) : IEquatable<RowKey>
    {
        private readonly int[] row = row;

        public bool Equals(RowKey other) => row.AsSpan().SequenceEqual(other.row);

        public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(row.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
