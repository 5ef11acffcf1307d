using System.Globalization;
using System.Text;

namespace Workloads.Recordings;

/// <summary>Where an I/O starts, in bytes, from what a recording counts in.</summary>
internal static class ByteOffset
{
    // loff_t is signed: no file or device of Linux has a byte behind this one.
    private const ulong End = 1UL << 63;

    /// <summary>A byte offset from a count of units.</summary>
    /// <returns><paramref name="count"/> times <paramref name="unit"/>.</returns>
    /// <exception cref="BadInputException">The I/O would end behind 2^63 bytes.</exception>
    public static ulong Of(IRecordingPlace place, string field, ulong count, uint unit, uint bytes)
    {
        if (count > (End - bytes) / unit)
        {
            throw place.Wrong(field, "an end below 2^63 bytes", Encoding.UTF8.GetBytes(count.ToString(CultureInfo.InvariantCulture)));
        }

        return count * unit;
    }
}
