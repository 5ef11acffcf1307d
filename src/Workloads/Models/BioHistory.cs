using Lookups;
using Workloads.Recordings;

namespace Workloads.Models;

/// <summary>The properties of one bio that models and comparisons use.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Device">Its device, below <see cref="WorkloadModel.MostDevices"/>.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Segments">Number of its physical segments; an assumed number where the recording has none.</param>
/// <param name="GapNs">Nanoseconds since the previous bio; 0 for the first bio and where the recording goes back in time.</param>
/// <param name="Use">Earlier use of its start address.</param>
public readonly record struct BioFacts(BioClass Class, uint Device, uint Bytes, ushort Segments, ulong GapNs, AddressUse Use)
{
    /// <summary>Whether the bio needs mapped memory: its length is not 0, and it reads or writes memory.</summary>
    /// <returns>False for a flush, a discard, or a write of zeroes.</returns>
    public static bool CarriesData(in RecordedBio bio) =>
        bio.Bytes > 0 && bio.Op is not (BioOp.Discard or BioOp.WriteZeroes);
}

/// <summary>Takes bios with data in order, and classifies each by the bios before it.</summary>
/// <param name="mostAddresses">Maximum number of start addresses tracked for reuse; beyond it, a sample of them is tracked.</param>
public sealed class BioHistory(int mostAddresses)
{
    private readonly ReuseTracker reuse = new(mostAddresses);
    private readonly ulong[] endSectors = new ulong[WorkloadModel.MostDevices];
    private readonly bool[] used = new bool[WorkloadModel.MostDevices];

    // By operation and sequentiality: whether the last tracked address was a reuse. Untracked addresses take this value.
    private readonly bool[] lastReused = new bool[BioClass.Kinds];
    private uint lastDevice;
    private ulong lastTimeNs;
    private bool any;

    /// <summary>Reuse is tracked for one start address in this many.</summary>
    public long AddressesSampledOneIn => reuse.SampledOneIn;

    /// <summary>Takes the next bio.</summary>
    /// <param name="bio">The bio; it carries data.</param>
    /// <param name="segments">Number of its physical segments; 0 if unknown.</param>
    /// <returns>Its properties, relative to the bios before it.</returns>
    public BioFacts Learn(in RecordedBio bio, int segments)
    {
        var device = bio.Device % WorkloadModel.MostDevices;
        var gapNs = any && bio.TimeNs > lastTimeNs ? bio.TimeNs - lastTimeNs : 0;
        var switched = any && device != lastDevice;
        var sequential = used[device] && bio.Offset / Sectors.Bytes == endSectors[device];
        var use = reuse.Use(device, bio.Offset);
        var kindIfNew = BioClass.KindOf(bio.Op, sequential ? Place.Sequential : Place.Jump);
        ref var reused = ref lastReused[kindIfNew];
        if (use.IsKnown)
        {
            reused = use.IsReuse;
        }

        var place = (reused, sequential) switch
        {
            (false, false) => Place.Jump,
            (false, true) => Place.Sequential,
            (true, false) => Place.Reuse,
            (true, true) => Place.Replay,
        };
        any = true;
        lastTimeNs = bio.TimeNs;
        lastDevice = device;
        used[device] = true;
        endSectors[device] = Sectors.Holding(bio.Offset + bio.Bytes);
        return new BioFacts(
            new BioClass(BioClass.OpOf(kindIfNew), place, switched, BioClass.GapLevelOf(gapNs)),
            device,
            bio.Bytes,
            SegmentsOf(bio.Bytes, segments),
            gapNs,
            use);
    }

    private static ushort SegmentsOf(uint bytes, int known) =>
        known > 0
            ? (ushort)known
            : (ushort)
                Math.Clamp(
                    ((long)bytes + WorkloadModel.AssumedSegmentBytes - 1) / WorkloadModel.AssumedSegmentBytes,
                    1,
                    WorkloadModel.MostSegments);
}
