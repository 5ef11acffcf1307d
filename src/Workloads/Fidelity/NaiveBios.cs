using Workloads.Chance;
using Workloads.Recordings;

namespace Workloads.Fidelity;

/// <summary>
/// Bios made without a model: every property is uniform over its range in the recording and independent of all others. The baseline for a
/// model's fidelity.
/// </summary>
public static class NaiveBios
{
    /// <summary>Makes bios.</summary>
    /// <param name="recorded">The bios of the recording, with data.</param>
    /// <param name="count">Number of bios.</param>
    /// <param name="seed">Seed.</param>
    public static IEnumerable<RecordedBio> Make(IReadOnlyList<RecordedBio> recorded, int count, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var random = new Mix64(seed);
        var ops = recorded.Select(b => b.Op).Distinct().ToArray();
        var devices = (ulong)recorded.Max(b => b.Device) + 1;
        var (shortest, longest) = (recorded.Min(b => b.Bytes) / Sectors.Bytes, recorded.Max(b => b.Bytes) / Sectors.Bytes);
        var sectors = recorded.Max(b => b.Offset + b.Bytes) / Sectors.Bytes;
        var mostSegments = recorded.Max(b => b.SegmentCount);
        var spanNs = recorded.Max(b => b.TimeNs) - recorded.Min(b => b.TimeNs);
        var meanGapNs = spanNs / (ulong)recorded.Count;
        var timeNs = 0UL;
        for (var i = 0; i < count; i++)
        {
            timeNs += Mix64.Below(random.Next(), (2 * meanGapNs) + 1);
            var bytes = (uint)Math.Max(1, shortest + Mix64.Below(random.Next(), longest - shortest + 1)) * Sectors.Bytes;
            var op = ops[Mix64.Below(random.Next(), (ulong)ops.Length)];
            var offset = Mix64.Below(random.Next(), sectors) * Sectors.Bytes;
            var segments = mostSegments == 0 ? 0 : 1 + Mix64.Below(random.Next(), mostSegments);
            yield return new RecordedBio(timeNs, (uint)Mix64.Below(random.Next(), devices), op, offset, bytes)
            {
                SegmentCount = (ushort)segments,
            };
        }
    }
}
