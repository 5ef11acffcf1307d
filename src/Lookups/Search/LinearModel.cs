using System.Runtime.InteropServices;

namespace Lookups.Search;

/// <summary>A line from addresses to positions in a sorted array: from its first key on, position = base + offset x slope / 2^64.</summary>
/// <param name="FirstKey">The lowest address it is asked for.</param>
/// <param name="Slope">Positions per 2^64 bytes.</param>
/// <param name="Base">Position at the first key.</param>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
internal readonly record struct LinearSegment(ulong FirstKey, ulong Slope, ulong Base)
{
    public const int SizeBytes = 32;
}

/// <summary>
/// Lines through the positions of sorted pieces that are never wrong by more than a window of 8: for every address of piece i, the line says
/// p with p &lt;= i &lt;= p + 7. Runs at registration.
/// </summary>
/// <remarks>
/// A shrinking cone (Xie et al. 2014; O'Rourke 1981) over exact integers: slopes that keep all pieces so far within the window form an
/// interval. Each line is tried from all eight intercepts, and the one that reaches furthest is kept. Addresses between the pieces may be
/// given any position, since they are nobody's.
/// </remarks>
internal static class LinearModel
{
    /// <summary>Positions a search looks at after the line has spoken; a power of two.</summary>
    public const int Window = 8;

    /// <summary>Fits lines.</summary>
    /// <param name="pieces">The pieces in order of address; position i is the i-th.</param>
    /// <returns>Segments in order of their first keys, the first of which is 0; bases are <see cref="Window"/> - 1 higher, never negative.</returns>
    public static List<LinearSegment> Fit(ReadOnlySpan<AddressPiece> pieces)
    {
        var segments = new List<LinearSegment> { new(0, 0, Window - 1) };
        for (var from = 0; from < pieces.Length;)
        {
            var (end, slope, low) = (from, 0UL, 0);
            for (var below = 0; below < Window; below++)
            {
                if (Reach(pieces, from, from - below, out var thisSlope) is var reached && reached > end)
                {
                    (end, slope, low) = (reached, thisSlope, from - below);
                }
            }

            var segment = new LinearSegment(pieces[from].First, slope, (ulong)(low + Window - 1));
            if (segment.FirstKey == 0)
            {
                segments.Clear();
            }

            segments.Add(segment);
            from = end;
        }

        return segments;
    }

    /// <summary>How many pieces one line through a point serves.</summary>
    private static int Reach(ReadOnlySpan<AddressPiece> pieces, int from, int low, out ulong slope)
    {
        UInt128 least = 0, most = ulong.MaxValue;
        var i = from;
        for (; i < pieces.Length; i++)
        {
            var toFirst = pieces[i].First - pieces[from].First;
            var toLast = pieces[i].Last - pieces[from].First;
            var atLeast = i - (Window - 1) - low;
            var neededHere = atLeast <= 0 ? 0 : (((UInt128)(uint)atLeast << 64) + (toFirst - 1)) / Math.Max(toFirst, 1);
            var allowedHere = toLast == 0 ? ulong.MaxValue : ((UInt128)(uint)(i - low) << 64) / toLast;
            var (nextLeast, nextMost) = (UInt128.Max(least, neededHere), UInt128.Min(most, allowedHere));
            if (nextLeast > nextMost)
            {
                break;
            }

            (least, most) = (nextLeast, nextMost);
        }

        slope = (ulong)(least + ((most - least) / 2));
        return i;
    }
}
