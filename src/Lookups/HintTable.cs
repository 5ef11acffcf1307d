using Lookups.Memory;

namespace Lookups;

/// <summary>
/// The entries that mapping hints resolve to: one per outcome instead of one per provider. They hold no owner, and one bus offset for all
/// providers, so hints are safe within one PCIe segment only.
/// </summary>
/// <remarks>
/// Proposed on linux-block in June 2019: the submitter says "bus address", "dma_map_resource" or "regular", and dma_map does no
/// lookup. Four entries, 128 bytes, always hot.
/// </remarks>
internal readonly unsafe struct HintTable : IDisposable
{
    private readonly AlignedMemory memory;

    public HintTable(ProviderTable providers)
    {
        memory = AlignedMemory.Allocate<BarInfo>(4, out var lines);
        Lines = lines;
        if (providers.Count > 0)
        {
            lines[(int)MapOutcome.BusAddr].BusOffset = providers.Providers[0].BusOffset;
        }
    }

    /// <summary>Indexed by outcome.</summary>
    public BarInfo* Lines { get; }

    public nuint Bytes => memory.Bytes;

    public static string? Refusal(ProviderTable providers)
    {
        foreach (ref readonly var info in providers.Providers)
        {
            if (info.BusOffset != providers.Providers[0].BusOffset)
            {
                return "a hint carries no bus offset, and these providers have more than one";
            }
        }

        return null;
    }

    public void Dispose() => memory?.Dispose();
}
