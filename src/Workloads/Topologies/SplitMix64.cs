using System.Runtime.InteropServices;
using Workloads.Chance;

namespace Workloads.Topologies;

/// <summary>Random numbers for a machine: SplitMix64 as published, so that a seed always means the same machine.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private Mix64 numbers = Mix64.AsPublished(seed);

    /// <summary>64 random bits.</summary>
    public ulong Next() => numbers.Next();

    /// <summary>
    /// A number from 0 to below <paramref name="end"/>. Its bias is below 2^-32 for the small numbers here and does not matter.
    /// </summary>
    public ulong Below(ulong end) => Mix64.Below(Next(), end);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public ulong Between(ulong first, ulong last) => first + Below(last - first + 1);

    /// <summary>Puts a list in random order (Fisher-Yates).</summary>
    public void Shuffle<T>(List<T> list) => numbers.Shuffle(CollectionsMarshal.AsSpan(list));
}
