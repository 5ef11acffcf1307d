using System.Runtime.CompilerServices;

namespace Lookups.Structures;

/// <summary>Makes signed keys of 32 bits from addresses: granules above the lowest region.</summary>
/// <remarks>
/// A key needs only to lie between two regions, not at the start of the second, so a granule may be larger than the alignment of the
/// starts. An address far from all regions gets the key of another address: it leads to a region that does not hold it, which the last
/// comparison detects.
/// </remarks>
public readonly struct KeyScale
{
    private const ulong MostGranules = uint.MaxValue - 1UL;

    private readonly int shift;
    private readonly uint origin;

    private KeyScale(int shift, ulong lowestGranule)
    {
        this.shift = shift;

        // The lowest region gets the second-lowest key: the stored value is one less than a key and must not wrap around.
        origin = unchecked((uint)lowestGranule - 1 + (1u << 31));
    }

    /// <summary>Finds the smallest granule with which the keys fit.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="ids">Their ids in order of address.</param>
    /// <param name="refusal">Which regions have no key between them; null when all regions have one.</param>
    public static unsafe KeyScale Fit(ProviderTable providers, ReadOnlySpan<uint> ids, out string? refusal)
    {
        refusal = null;
        if (ids.IsEmpty)
        {
            return default;
        }

        var infos = providers.Infos;
        var lowest = infos[ids[0]].Start;

        // The end of the last region, not its start: its addresses must not wrap around to the keys of the first region.
        var highest = infos[ids[^1]].Start + (infos[ids[^1]].Bytes - 1);
        var shift = 0;
        while ((highest >> shift) - (lowest >> shift) > MostGranules)
        {
            shift++;
        }

        for (var i = 1; i < ids.Length; i++)
        {
            ref var before = ref infos[ids[i - 1]];
            var start = infos[ids[i]].Start;
            if (start >> shift << shift < before.Start + before.Bytes)
            {
                refusal =
                    $"keys of 32 bits over 0x{highest - lowest:x} bytes of addresses are 0x{1UL << shift:x} bytes apart, and none is "
                        + $"between regions 0x{before.Start:x} and 0x{start:x}";
                return default;
            }
        }

        return new KeyScale(shift, lowest >> shift);
    }

    /// <summary>The key of an address.</summary>
    /// <returns>Larger for a larger address, as long as both are within reach.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Key(ulong physAddr) => unchecked((int)((uint)(physAddr >> shift) - origin));
}
