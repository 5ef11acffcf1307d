using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>One client's view of the fabric, as dma_map holds it for a batch: its number, and its row of the reach table.</summary>
/// <param name="Client">The client.</param>
/// <param name="Row">One outcome per provider id; see <see cref="ReachTable.Row"/>.</param>
public readonly unsafe record struct ClientReach(ClientId Client, nint Row)
{
    /// <summary>How the client reaches a provider: one byte, one line.</summary>
    /// <param name="id">A provider's id, 0 for host memory, the one after the last for stale tags.</param>
    public MapOutcome this[uint id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ((MapOutcome*)Row)[id];
    }
}
