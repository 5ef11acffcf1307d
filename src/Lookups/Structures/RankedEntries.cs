using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// Copies of the entries in order of address, so that a search that ends with a rank needs no line of ids between it and the answer.
/// </summary>
internal static unsafe class RankedEntries
{
    /// <summary>Copies host memory's entry, which is what lies below the lowest region, and then each provider's.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="ids">Their ids in order of address.</param>
    /// <param name="entries">The copies: the entry of the region that is the last of r regions at or below an address is at r.</param>
    /// <returns>The owner of the copies.</returns>
    public static AlignedMemory Copy(ProviderTable providers, ReadOnlySpan<uint> ids, out BarInfo* entries)
    {
        var memory = AlignedMemory.Allocate((nuint)ids.Length + 1, out entries);
        entries[0] = providers.Infos[0];
        for (var i = 0; i < ids.Length; i++)
        {
            entries[i + 1] = providers.Infos[ids[i]];
        }

        return memory;
    }
}
