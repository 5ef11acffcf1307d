using System.Runtime.InteropServices;
using Workloads.Chance;

namespace Workloads.Topologies;

/// <summary>Places a machine's parts: SplitMix64 as it was published, so that a seed means the same machine for ever.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private Mix64 numbers = Mix64.AsPublished(seed);

    /// <summary>64 random bits.</summary>
    public ulong Next() => numbers.Next();

    /// <summary>
    /// A number from 0 to below <paramref name="end"/>; its bias, below 2^-32 for the small numbers here, does not matter.
    /// </summary>
    public ulong Below(ulong end) => Mix64.Below(Next(), end);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public ulong Between(ulong first, ulong last) => first + Below(last - first + 1);

    /// <summary>Puts a list in random order (Fisher-Yates).</summary>
    public void Shuffle<T>(List<T> list) => numbers.Shuffle(CollectionsMarshal.AsSpan(list));
}
