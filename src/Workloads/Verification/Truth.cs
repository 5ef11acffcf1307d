using Lookups;
using Workloads.Streams;

namespace Workloads.Verification;

/// <summary>
/// The provider of every bio of a chunk, found by the oracle: a plain linear scan over all regions, independent of all measured code.
/// </summary>
public sealed class Truth
{
    private readonly ProviderId[] providers;

    /// <summary>Allocates memory for the answers.</summary>
    /// <param name="capacity">Maximum number of bios in a chunk.</param>
    public Truth(int capacity) => providers = new ProviderId[capacity];

    /// <summary>The provider of each bio of the last established chunk.</summary>
    public ReadOnlySpan<ProviderId> Providers => providers;

    /// <summary>Scans for every bio of a chunk, and checks the owners that the stream named. O(bios x providers).</summary>
    /// <exception cref="InvalidOperationException">
    /// The stream named another owner, or placed a segment outside the bio's provider.
    /// </exception>
    public void Establish(Fabric fabric, BioChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        ArgumentNullException.ThrowIfNull(chunk);
        var bios = chunk.Bios;
        for (var i = 0; i < bios.Length; i++)
        {
            // Uses the segment's address: an encoding may have put its tag in the bio's address.
            var physAddr = chunk.Segments[(int)bios[i].FirstSegment].PhysAddr;
            providers[i] = fabric.Providers.FindByScan(physAddr);
            if (providers[i] != chunk.Owners[i])
            {
                throw new InvalidOperationException(
                    $"Bio {i} at 0x{physAddr:x}: the stream says provider {chunk.Owners[i].Value}, the oracle says {providers[i].Value}.");
            }

            ref readonly var info = ref fabric.Providers[providers[i]];
            foreach (ref readonly var segment in chunk.Segments.Slice((int)bios[i].FirstSegment, bios[i].SegmentCount))
            {
                var inside = info.Id == 0
                    ? segment.Bytes > 0
                    : info.Contains(segment.PhysAddr) && info.Contains(segment.PhysAddr + (segment.Bytes - 1));
                if (!inside)
                {
                    throw new InvalidOperationException(
                        $"Bio {i}: segment 0x{segment.PhysAddr:x}+0x{segment.Bytes:x} leaves provider {info.Id}.");
                }
            }
        }
    }
}
