using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// Copies of the entries in order of address, so that a search that ends with a rank reads no line of ids before the answer.
/// </summary>
internal static unsafe class RankedEntries
{
    /// <summary>Copies host memory's entry, for addresses below the lowest region, and then each provider's.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="ids">Their ids in order of address.</param>
    /// <param name="entries">The copies: index r holds the entry of the last of r regions at or below an address.</param>
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
