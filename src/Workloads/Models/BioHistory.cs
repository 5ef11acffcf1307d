using Lookups;
using Workloads.Recordings;

namespace Workloads.Models;

/// <summary>What a model or a comparison asks of one bio.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Device">Its device, below <see cref="WorkloadModel.MostDevices"/>.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Segments">Its physical segments, or as many as are assumed.</param>
/// <param name="GapNs">Nanoseconds since the bio before; 0 where the recording goes back in time, and for the first.</param>
/// <param name="Use">How its start address was used before.</param>
public readonly record struct BioFacts(BioClass Class, uint Device, uint Bytes, ushort Segments, ulong GapNs, AddressUse Use)
{
    /// <summary>Whether memory has to be mapped for a bio: it has a length, and reads or writes memory with it.</summary>
    /// <param name="bio">The bio.</param>
    /// <returns>False for a flush, a discard, or a write of zeroes.</returns>
    public static bool CarriesData(in RecordedBio bio) =>
        bio.Bytes > 0 && bio.Op is not (BioOp.Discard or BioOp.WriteZeroes);
}

/// <summary>Sees bios with data one after the other and says of each what the ones before it make of it.</summary>
/// <param name="mostAddresses">Most start addresses whose reuse is followed; beyond that it is followed for a sample of them.</param>
public sealed class BioHistory(int mostAddresses)
{
    private readonly ReuseTracker reuse = new(mostAddresses);
    private readonly ulong[] endSectors = new ulong[WorkloadModel.MostDevices];
    private readonly bool[] used = new bool[WorkloadModel.MostDevices];

    // By operation and whether the bio was sequential: how the last address that was followed turned out, taken for those that are not.
    private readonly bool[] lastReused = new bool[BioClass.Kinds];
    private uint lastDevice;
    private ulong lastTimeNs;
    private bool any;

    /// <summary>Reuse is followed for one start address in so many.</summary>
    public long AddressesSampledOneIn => reuse.SampledOneIn;

    /// <summary>Takes the next bio.</summary>
    /// <param name="bio">The bio; it carries data.</param>
    /// <param name="segments">Its physical segments; 0 where they are not known.</param>
    /// <returns>What it is, seen from the bios before.</returns>
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
