namespace Workloads.Topologies;

/// <summary>
/// The generator that places a machine's parts: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014). Written out because the one of the runtime may change between versions, and a seed must mean the same machine for ever.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        var z = state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below <paramref name="end"/>; its bias, below 2^-32 for the small numbers here, does not matter.</summary>
    public ulong Below(ulong end) => Math.BigMul(Next(), end, out _);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public ulong Between(ulong first, ulong last) => first + Below(last - first + 1);

    /// <summary>Puts a list in random order (Fisher-Yates).</summary>
    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = (int)Below((ulong)i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
