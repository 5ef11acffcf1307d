using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary>
/// Blocks that were freed and not yet given back. Each is overwritten and kept for a while, so that a read after the free finds the
/// pattern, like KASAN's quarantine in the kernel (mm/kasan/quarantine.c).
/// </summary>
/// <param name="pattern">The value of every byte of a freed block.</param>
/// <param name="mostBytes">Most bytes to keep; beyond them the oldest blocks are given back.</param>
public sealed unsafe class FreedBlocks(byte pattern, nuint mostBytes) : IDisposable
{
    private readonly Queue<(nint Block, nuint Bytes)> kept = [];
    private readonly Lock gate = new();
    private nuint keptBytes;

    /// <summary>Gives all blocks back.</summary>
    public void Dispose() => GiveBack(0);

    /// <summary>Takes a block over.</summary>
    internal void Keep(nint block, nuint bytes)
    {
        new Span<byte>((void*)block, checked((int)bytes)).Fill(pattern);
        lock (gate)
        {
            kept.Enqueue((block, bytes));
            keptBytes += bytes;
        }

        GiveBack(mostBytes);
    }

    private void GiveBack(nuint downTo)
    {
        lock (gate)
        {
            while (keptBytes > downTo && kept.TryDequeue(out var oldest))
            {
                NativeMemory.AlignedFree((void*)oldest.Block);
                keptBytes -= oldest.Bytes;
            }
        }
    }
}
