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

    /// <summary>Address of a bio's first byte.</summary>
    /// <param name="window">The memory.</param>
    /// <param name="planned">The bio's place on its device.</param>
    /// <param name="bytes">Length of the first segment, at most that of the window.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(BufferWindows.Window* window, PlannedBio* planned, uint bytes)
    {
        // Devices have their own pages. Below twice the pages, so once around is enough; without a branch, which would be guessed wrong.
        var page = ((planned->Start / SectorsPerPage) + (planned->Device * 0x9E3779B1)) & window->PageMask;
        var around = (int)(page - window->Pages);
        page = (uint)around + (window->Pages & (uint)(around >> 31));
        var address = window->Start + ((ulong)page << PageShift) + (planned->Start % SectorsPerPage * StreamTables.SectorBytes);
        return Math.Min(address, window->End - bytes);
    }

    /// <summary>Writes all segments of a bio but the first.</summary>
    /// <param name="segments">The bio's segments; the first is kept.</param>
    /// <param name="window">The memory.</param>
    /// <param name="shape">Length and number of segments.</param>
    /// <param name="random">32 random bits.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteRest(Segment* segments, BufferWindows.Window* window, StreamTables.ShapeFacts* shape, uint random)
    {
        var first = *segments;
        WritePages(segments, window, shape->Segments, shape->PieceBytes, random);
        *segments = first;
        WriteLast(segments + shape->Segments - 1, window, shape->LastBytes);
    }

    /// <summary>Writes the segments of a bio that has a segment longer than its window: as many, none longer than the window.</summary>
    /// <returns>Bytes of the bio, less than the shape's.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint WriteCut(Segment* segments, BufferWindows.Window* window, StreamTables.ShapeFacts* shape, PlannedBio* planned)
    {
        var room = (uint)(window->End - window->Start);
        var piece = Math.Min(shape->PieceBytes, room);
        var firstBytes = Math.Min(shape->FirstBytes, room);
        var lastBytes = Math.Min(shape->LastBytes, room);
        WritePages(segments, window, shape->Segments, piece, planned->Scatter);
        WriteLast(segments + shape->Segments - 1, window, lastBytes);
        *segments = new Segment(AddressOf(window, planned, firstBytes), firstBytes);
        return shape->Segments == 1 ? firstBytes : (piece * (uint)(shape->Segments - 1)) + lastBytes;
    }

    private static void WriteLast(Segment* last, BufferWindows.Window* window, uint bytes) =>
        *last = new Segment(Math.Min(last->PhysAddr, window->End - bytes), bytes);

    /// <summary>Pieces of one length at random pages, <see cref="Step"/> at a time: most bios have no more, so the loop is seldom guessed wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePages(Segment* segments, BufferWindows.Window* window, int count, uint bytes, uint random)
    {
        // A segment is two lanes: address and length.
        var number = Vector512.Create((ulong)random * Odd) + (Vector512.Create(0UL, 0, 1, 0, 2, 0, 3, 0) * Odd);
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
}
