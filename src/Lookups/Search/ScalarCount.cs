namespace Lookups.Search;

/// <summary>What the probes of a <see cref="SearchTree{TProbe}"/> do without vectors: a node's keys one after the other.</summary>
internal static unsafe class ScalarCount
{
    /// <summary>How many of 8 ascending keys are below another.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="key">The other.</param>
    /// <returns>The count.</returns>
    public static nint Below(long* keys, long key)
    {
        nint count = 0;
        while (count < 8 && keys[count] < key)
        {
            count++;
        }

        return count;
    }

    /// <summary>How many of 16 ascending keys are below another.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="key">The other.</param>
    /// <returns>The count.</returns>
    public static nint Below(int* keys, int key)
    {
        nint count = 0;
        while (count < 16 && keys[count] < key)
        {
            count++;
        }

        return count;
    }
}
