using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>One client's view of the fabric, as dma_map uses it for a batch: the client's number and its row of the reach table.</summary>
/// <param name="Client">The client.</param>
/// <param name="Row">One outcome per provider id; see <see cref="ReachTable.Row"/>.</param>
public readonly unsafe record struct ClientReach(ClientId Client, nint Row)
{
    /// <summary>How the client reaches a provider: a read of one byte in one cache line.</summary>
    /// <param name="id">A provider's id; 0 for host memory; the id after the last one for stale tags.</param>
    public MapOutcome this[uint id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ((MapOutcome*)Row)[id];
    }
}
