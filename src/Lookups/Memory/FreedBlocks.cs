using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary>
/// Blocks that were freed and not yet given back: each is overwritten and kept for a while, so that a read after the free finds the
/// pattern. What KASAN's quarantine is to the kernel (mm/kasan/quarantine.c).
/// </summary>
/// <param name="pattern">What every byte of a freed block becomes.</param>
/// <param name="mostBytes">Bytes that are kept; the oldest blocks beyond them are given back.</param>
public sealed unsafe class FreedBlocks(byte pattern, nuint mostBytes) : IDisposable
{
    private readonly Queue<(nint Block, nuint Bytes)> kept = [];
    private readonly Lock gate = new();
    private nuint keptBytes;

    /// <summary>Gives all of them back.</summary>
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
