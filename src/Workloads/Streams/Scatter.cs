using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups;

namespace Workloads.Streams;

/// <summary>
/// Spreads a bio over a window of memory: its first segment where its place on the device says, so that memory is used as locally as the
/// device was, the others at pages of their own.
/// </summary>
internal static unsafe class Scatter
{
    /// <summary>Segments are written so many at a time: there must be room for their number rounded up to it.</summary>
    public const int Step = 4;

    private const ulong Odd = 0x9E3779B97F4A7C15;
    private const ulong Mixer = 0xD6E8FEB86659FD93;
    private const int PageShift = 12;
    private const int SectorsPerPage = (int)(BufferWindows.PageBytes / StreamTables.SectorBytes);

    /// <summary>Writes the segments of a bio.</summary>
    /// <param name="segments">Where to.</param>
    /// <param name="window">The memory.</param>
    /// <param name="shape">Length and number of segments.</param>
    /// <param name="planned">The bio's place on its device.</param>
    /// <param name="random">64 random bits.</param>
    /// <returns>Bytes of the bio: less than the shape's where a segment is longer than the window.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Write(Segment* segments, BufferWindows.Window* window, StreamTables.ShapeFacts* shape, PlannedBio* planned, ulong random)
    {
        if (shape->LongestBytes > window->End - window->Start)
        {
            return WriteCut(segments, window, shape, planned, random);
        }

        WritePages(segments, window, shape->Segments, shape->PieceBytes, random);
        var last = segments + shape->Segments - 1;
        *last = new Segment(Math.Min(last->PhysAddr, window->End - shape->LastBytes), shape->LastBytes);
        *segments = new Segment(Math.Min(AddressOf(window, planned), window->End - shape->FirstBytes), shape->FirstBytes);
        return shape->Bytes;
    }

    /// <summary>As many segments, none longer than the window.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint WriteCut(Segment* segments, BufferWindows.Window* window, StreamTables.ShapeFacts* shape, PlannedBio* planned, ulong random)
    {
        var room = (uint)(window->End - window->Start);
        var piece = Math.Min(shape->PieceBytes, room);
        WritePages(segments, window, shape->Segments, piece, random);
        var lastBytes = Math.Min(shape->LastBytes, room);
        var last = segments + shape->Segments - 1;
        *last = new Segment(Math.Min(last->PhysAddr, window->End - lastBytes), lastBytes);
        var firstBytes = Math.Min(shape->FirstBytes, room);
        *segments = new Segment(Math.Min(AddressOf(window, planned), window->End - firstBytes), firstBytes);
        return shape->Segments == 1 ? firstBytes : (piece * (uint)(shape->Segments - 1)) + lastBytes;
    }

    /// <summary>Pieces of one length at random pages, <see cref="Step"/> at a time: most bios have no more, so the loop is never guessed wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePages(Segment* segments, BufferWindows.Window* window, int count, uint bytes, ulong random)
    {
        // A segment is two lanes: address and length.
        var number = Vector512.Create(random) + (Vector512.Create(0UL, 0, 1, 0, 2, 0, 3, 0) * Odd);
        var start = Vector512.Create(window->Start);
        var latest = Vector512.Create(window->End - bytes);
        var pages = Vector512.Create((ulong)window->Pages);
        var isAddress = Vector512.Create(ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0);
        var lengths = Vector512.Create((ulong)bytes);
        for (var i = 0; i < count; i += Step)
        {
            var mixed = (number ^ (number >>> 32)) * Mixer;
            var page = ((mixed >>> 32) * pages) >>> 32;
            var address = Vector512.Min(start + (page << PageShift), latest);
            Vector512.ConditionalSelect(isAddress, address, lengths).Store((ulong*)(segments + i));
            number += Vector512.Create(Odd) * Step;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AddressOf(BufferWindows.Window* window, PlannedBio* planned)
    {
        // Devices have their own pages. Below twice the pages, so once around is enough; without a branch, which would be guessed wrong.
        var page = ((planned->Start / SectorsPerPage) + (planned->Device * 0x9E3779B1)) & window->PageMask;
        var around = (int)(page - window->Pages);
        page = (uint)around + (window->Pages & (uint)(around >> 31));
        return window->Start + ((ulong)page << PageShift) + (planned->Start % SectorsPerPage * StreamTables.SectorBytes);
    }
}
