namespace Maps;

/// <summary>A map from numbers to numbers: open addressing, linear probing.</summary>
public sealed class Map
{
    private ulong[] keys = new ulong[16];
    private ulong[] values = new ulong[16];
    private int count;

    public void Add(ulong key, ulong value)
    {
        if (2 * ++count > keys.Length)
        {
            var (oldKeys, oldValues) = (keys, values);
            (keys, values, count) = (new ulong[2 * keys.Length], new ulong[2 * keys.Length], 1);
            for (var i = 0; i < oldKeys.Length; i++)
            {
                if (oldKeys[i] != 0)
                {
                    Add(oldKeys[i], oldValues[i]);
                }
            }
        }

        var slot = Hash(key) & (keys.Length - 1);
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        (keys[slot], values[slot]) = (key, value);
    }

    public ulong Find(ulong key)
    {
        var slot = Hash(key) & (keys.Length - 1);
        while (keys[slot] != key)
        {
            if (keys[slot] == 0)
            {
                return 0;
            }

            slot = (slot + 1) & (keys.Length - 1);
        }

        return values[slot];
    }

    private static int Hash(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 40);
}
