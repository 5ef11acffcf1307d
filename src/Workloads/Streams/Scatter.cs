using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups;
using Lookups.Hashing;
using Workloads.Plans;

namespace Workloads.Streams;

/// <summary>
/// Spreads a bio over a window of memory. The position of the bio on its device determines the address of its first segment, so memory
/// is used with the same locality as the device. The other segments lie at random pages.
/// </summary>
internal static unsafe class Scatter
{
    /// <summary>Segments written per step. The array must have room to read and write as many segments past the end of a bio.</summary>
    public const int Step = 4;

    private const ulong Odd = SplitMix.Weyl;
    private const ulong Mixer = 0xD6E8FEB86659FD93;

    /// <summary>Multiplier that spreads piece numbers over 32 bits; 0 stays 0.</summary>
    public const ulong PieceMixer = 0x9E3779B1;

    /// <summary>Sectors of 512 bytes in a page.</summary>
    public const uint SectorsPerPage = (uint)(ProviderTable.PageBytes / Sectors.Bytes);

    /// <summary>Address of a bio's first byte.</summary>
    /// <param name="window">The memory.</param>
    /// <param name="planned">The bio's place on its device.</param>
    /// <param name="shift">Sectors to add to the start of the bio.</param>
    /// <param name="bytes">Length of the first segment, at most the length of the window.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(BufferWindows.Window* window, PlannedBio* planned, uint shift, uint bytes)
    {
        var sector = planned->Start + shift;

        // Each device has its own pages. The masked page is below twice the number of pages, so one subtraction brings it into range.
        // No branch, because the processor would mispredict it.
        var page = ((sector / SectorsPerPage) + (planned->Device * 0x9E3779B1)) & window->PageMask;
        var around = (int)(page - window->Pages);
        page = (uint)around + (window->Pages & (uint)(around >> 31));
        var address = window->Start + (window->PlaceOf(page) << ProviderTable.PageShift) + (sector % SectorsPerPage * Sectors.Bytes);
        return Math.Min(address, window->End - bytes);
    }

    /// <summary>Whether a bio has more than one segment, or a segment longer than its window.</summary>
    /// <param name="window">The memory.</param>
    /// <param name="shape">Length and number of segments.</param>
    /// <returns>1 if so, 0 if not; computed without a branch.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int HasMore(BufferWindows.Window* window, ModelTables.ShapeFacts* shape) =>
        (int)((ulong)((1L - shape->Segments) | (long)(window->Bytes - shape->LongestBytes)) >> 63);

    /// <summary>Writes all segments of a bio except the first.</summary>
    /// <param name="segments">The bio's segments; the first stays unchanged.</param>
    /// <param name="window">The memory.</param>
    /// <param name="shape">Length and number of segments.</param>
    /// <param name="random">A random number drawn for this bio.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteRest(Segment* segments, BufferWindows.Window* window, ModelTables.ShapeFacts* shape, ulong random)
    {
        var first = *segments;
        WritePages(segments, window, shape->Segments, shape->PieceBytes, random);
        *segments = first;
        WriteLast(segments + shape->Segments - 1, window, shape->LastBytes);
    }

    /// <summary>Writes a bio with a segment longer than its window: the same number of segments, each cut to the window.</summary>
    /// <returns>Length of the bio in bytes, less than the shape's.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint WriteCut(
        Segment* segments, BufferWindows.Window* window, ModelTables.ShapeFacts* shape, PlannedBio* planned, uint shift, ulong random)
    {
        var available = (uint)(window->End - window->Start);
        var piece = Math.Min(shape->PieceBytes, available);
        var firstBytes = Math.Min(shape->FirstBytes, available);
        var lastBytes = Math.Min(shape->LastBytes, available);
        WritePages(segments, window, shape->Segments, piece, random);
        WriteLast(segments + shape->Segments - 1, window, lastBytes);
        *segments = new Segment(AddressOf(window, planned, shift, firstBytes), firstBytes);
        return shape->Segments == 1 ? firstBytes : (piece * (uint)(shape->Segments - 1)) + lastBytes;
    }

    private static void WriteLast(Segment* last, BufferWindows.Window* window, uint bytes) =>
        *last = new Segment(Math.Min(last->PhysAddr, window->End - bytes), bytes);

    /// <summary>
    /// Writes segments of one length at random pages, <see cref="Step"/> at a time. Most bios have no more, so the loop is predictable.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePages(Segment* segments, BufferWindows.Window* window, int count, uint bytes, ulong random)
    {
        // A segment is two lanes: address and length.
        var number = Vector512.Create(random * Odd) + (Vector512.Create(0UL, 0, 1, 0, 2, 0, 3, 0) * Odd);
        var start = Vector512.Create(window->Start);
        var latest = Vector512.Create(window->End - bytes);
        var pages = Vector512.Create((ulong)window->Pages);
        var pieces = Vector512.Create((ulong)window->Pieces);
        var inPiece = Vector512.Create((1UL << window->PieceShift) - 1);
        var isAddress = Vector512.Create(ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0);
        var lengths = Vector512.Create((ulong)bytes);

        // The last step may overwrite segments of other bios, so restore them afterwards.
        var behind = segments + count;
        var next = Vector256.Load((ulong*)behind);
        var third = Vector128.Load((ulong*)(behind + 2));
        for (var i = 0; i < count; i += Step)
        {
            var mixed = (number ^ (number >>> 32)) * Mixer;
            var page = ((mixed >>> 32) * pages) >>> 32;
            var anywhere = ((page >>> window->PieceShift) * PieceMixer) & Vector512.Create((ulong)uint.MaxValue);
            var place = (((anywhere * pieces) >>> 32) << window->PieceShift) | (page & inPiece);
            var address = Vector512.Min(start + (place << ProviderTable.PageShift), latest);
            Vector512.ConditionalSelect(isAddress, address, lengths).Store((ulong*)(segments + i));
            number += Vector512.Create(Odd) * Step;
        }

        next.Store((ulong*)behind);
        third.Store((ulong*)(behind + 2));
    }
}
