using System.Runtime.InteropServices;
using Bench.Gate;

namespace Probe;

/// <summary>Bios that are run over at once.</summary>
internal readonly unsafe record struct CountedChunk(nint Bios, int Count, nint Segments, int SegmentCount);

/// <summary>One stream of bios, and a loop that is run over it.</summary>
internal sealed record CountedLoop(string Stream, HotLoop Loop, CountedChunk[] Chunks);

/// <summary>The machine and the streams that the gate wrote, and room for bios and answers.</summary>
/// <remarks>
/// Numbers of 8 bytes: how many make up the machine, the machine, how many loops; then per loop its number, whether its bios are host
/// memory's, and how many chunks; then per chunk its bios, its segments, and bios and segments themselves.
/// </remarks>
internal sealed unsafe class CountedBios : IDisposable
{
    private const int PageBytes = 4096;
    private const int SegmentBytes = 16;
    private readonly GCHandle pin;
    private readonly byte* room;

    public CountedBios(byte[] image, int bioBytes, int dmaSegmentBytes)
    {
        pin = GCHandle.Alloc(image, GCHandleType.Pinned);
        var at = (ulong*)pin.AddrOfPinnedObject();
        Scene = at + 1;
        at += 1 + at[0];
        Loops = new CountedLoop[*at++];
        var mostBios = 0;
        var mostAnswers = 0;
        for (var i = 0; i < Loops.Length; i++)
        {
            var (loop, isHost, chunks) = ((HotLoop)at[0], at[1] != 0, new CountedChunk[at[2]]);
            at += 3;
            for (var c = 0; c < chunks.Length; c++)
            {
                var (count, segments) = ((int)at[0], (int)at[1]);
                var bios = (SubmittedBio*)(at + 2);
                var first = (byte*)(bios + count);
                chunks[c] = new CountedChunk((nint)bios, count, (nint)first, segments);
                at = (ulong*)(first + (segments * SegmentBytes));
                mostBios = Math.Max(mostBios, count);
                mostAnswers = Math.Max(mostAnswers, Math.Max(count, segments));
            }

            Loops[i] = new CountedLoop(isHost ? "host" : "p2p", loop, chunks);
        }

        var bioRoom = (nuint)(((mostBios * bioBytes) + PageBytes - 1) / PageBytes * PageBytes);
        room = (byte*)NativeMemory.AlignedAlloc(bioRoom + (nuint)(mostAnswers * dmaSegmentBytes), PageBytes);
        Mapped = room + bioRoom;
    }

    public ulong* Scene { get; }

    public CountedLoop[] Loops { get; }

    public byte* BufferLayout => room;

    public byte* Mapped { get; }

    public void Dispose()
    {
        NativeMemory.AlignedFree(room);
        pin.Free();
    }
}
