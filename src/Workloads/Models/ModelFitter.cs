using System.Numerics;
using Lookups;
using Workloads.Recordings;

namespace Workloads.Models;

/// <summary>Learns a <see cref="WorkloadModel"/> from a recording in one pass. Memory: one counter per distinct shape and device.</summary>
public sealed class ModelFitter : IRecordingSink
{
    private const int MostShapes = 65536;
    private readonly Dictionary<(BioOp Op, uint Bytes, ushort Segments), long> shapes = [];
    private readonly Dictionary<uint, ulong> deviceEnds = [];
    private readonly long[] gaps = new long[65];
    private long bios;
    private long withoutData;
    private long withSegments;
    private long sequential;
    private long switches;
    private uint lastDevice;
    private ulong lastTime;

    /// <summary>Bios seen so far, with and without data.</summary>
    public long Seen => bios + withoutData;

    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        if (Seen > 0)
        {
            gaps[64 - BitOperations.LeadingZeroCount(bio.TimeNs > lastTime ? bio.TimeNs - lastTime : 0)]++;
        }

        lastTime = bio.TimeNs;
        if (bio.Bytes == 0 || bio.Op is BioOp.Discard or BioOp.WriteZeroes)
        {
            withoutData++;
            return;
        }

        if (bios > 0 && bio.Device != lastDevice)
        {
            switches++;
        }

        if (deviceEnds.TryGetValue(bio.Device, out var end) && end == bio.Offset)
        {
            sequential++;
        }

        lastDevice = bio.Device;
        deviceEnds[bio.Device] = bio.Offset + bio.Bytes;
        bios++;
        withSegments += segments.IsEmpty ? 0 : 1;
        CountShape(bio, segments);
    }

    /// <summary>The model of all that was added.</summary>
    /// <param name="name">Name for tables.</param>
    /// <param name="format">Format of the recording.</param>
    /// <param name="sha256">SHA-256 of the recording's file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="BadInputException">No bio carried data, so there is nothing to learn.</exception>
    public WorkloadModel Finish(string name, string format, string sha256)
    {
        if (bios == 0)
        {
            throw new BadInputException(name, 0, "recording", "at least one bio with data", $"{withoutData} bios without data");
        }

        return new WorkloadModel
        {
            Version = WorkloadModel.CurrentVersion,
            Name = name,
            Format = format,
            RecordingSha256 = sha256,
            Bios = bios,
            BiosWithoutData = withoutData,
            BiosWithSegments = withSegments,
            Sequential = sequential,
            DeviceSwitches = switches,
            Devices = deviceEnds.Count,
            Shapes = [.. shapes
                .Select(s => new ShapeCount(s.Key.Op, s.Key.Bytes, s.Key.Segments, s.Value))
                .OrderByDescending(s => s.Count).ThenBy(s => s.Op).ThenBy(s => s.Bytes).ThenBy(s => s.Segments)],
            InterArrivalLog2Ns = [.. gaps],
        };
    }

    private void CountShape(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        var count = segments.IsEmpty
            ? Math.Clamp(((long)bio.Bytes + WorkloadModel.AssumedSegmentBytes - 1) / WorkloadModel.AssumedSegmentBytes, 1, 256)
            : segments.Length;
        var shape = (bio.Op, bio.Bytes, (ushort)count);

        // Past the cap a new size is counted as the next power of two, so that memory stays bounded on any input.
        if (shapes.Count >= MostShapes && !shapes.ContainsKey(shape))
        {
            shape.Bytes = Math.Max(BitOperations.RoundUpToPowerOf2(bio.Bytes), bio.Bytes);
        }

        shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
    }
}
