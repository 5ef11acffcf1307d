using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Chance;
using Workloads.Plans;
using Workloads.Topologies;

namespace Workloads.Streams;

/// <summary>
/// An endless stream of bios that resembles a recording and runs on a machine. It repeats the bios of a plan, from a start position that
/// depends on the seed. Each repetition has new times, and new memory in the machine's BARs and RAM. The stream is the same on any
/// machine and in chunks of any size. No allocation after construction.
/// </summary>
/// <remarks>
/// Legal for current kernels: all segments of a bio lie in one provider. A segment never crosses the end of its region, so a bio
/// that is longer than its provider's region gets shorter segments and is shorter itself. The position of data on its device
/// determines its position in a window, so memory is used with the same locality as the device.
/// </remarks>
public sealed unsafe class BioStream
{
    private const int Batch = BioPlan.Batch;
    private readonly BioPlan plan;
    private readonly BufferWindows windows;
    private readonly ulong[] choiceMemory = GC.AllocateArray<ulong>(Batch, pinned: true);
    private readonly byte[] unfinishedMemory = GC.AllocateArray<byte>(Batch, pinned: true);
    private readonly ulong* choices;
    private readonly byte* unfinished;
    private readonly ulong key;
    private readonly ulong lapKey;
    private readonly ulong gapKey;
    private readonly ulong stayKey;
    private readonly uint stay;
    private readonly ulong first;
    private ulong made;
    private ulong timeNs;
    private uint lastWindow;

    /// <summary>Prepares a stream.</summary>
    /// <param name="plan">The planned bios; any number of streams may share them.</param>
    /// <param name="topology">The machine.</param>
    /// <param name="fabric">The same machine, registered.</param>
    /// <param name="options">Shares, seed, client.</param>
    /// <exception cref="ArgumentException">
    /// The machine cannot provide a requested share: no provider, or no provider that is reachable (or unreachable) for the client.
    /// </exception>
    public BioStream(BioPlan plan, Topology topology, Fabric fabric, StreamOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(topology);
        ArgumentNullException.ThrowIfNull(fabric);
        ArgumentNullException.ThrowIfNull(options);
        this.plan = plan;
        var dice = new Mix64(options.Seed);
        windows = new BufferWindows(topology, fabric, options, ref dice);
        choices = (ulong*)Unsafe.AsPointer(ref choiceMemory[0]);
        unfinished = (byte*)Unsafe.AsPointer(ref unfinishedMemory[0]);
        first = Mix64.Below(dice.Next(), (ulong)plan.Count);
        (key, lapKey, gapKey, stayKey) = (dice.Next(), dice.Next(), dice.Next(), dice.Next());
        stay = (uint)(Mix64.Threshold(options.ProviderLocality) >> 32);
    }

    /// <summary>Fills a chunk with up to <paramref name="most"/> bios.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="most">
    /// Maximum number of bios, at most the chunk's capacity; the stream makes fewer when the chunk has no room for more segments.
    /// </param>
    public void Fill(BioChunk chunk, int most)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, chunk.Capacity);
        chunk.Clear();
        while (chunk.Count < most)
        {
            var inBatch = (int)(made % Batch);
            if (inBatch == 0)
            {
                ChooseWindows();
            }

            var inPlan = (int)((first + made) % (ulong)plan.Count);
            var wanted = Math.Min(Math.Min(most - chunk.Count, Batch - inBatch), plan.Count - inPlan);
            var shift = ShiftOf((first + made) / (ulong)plan.Count);
            var (bios, segments) = Place(chunk, plan.Bios + inPlan, choices + inBatch, wanted, shift);
            if (chunk.OriginRoom != null)
            {
                TellOrigins(chunk.OriginRoom + chunk.Count, plan.Bios + inPlan, bios, shift);
            }

            chunk.Count += bios;
            chunk.SegmentCount += segments;
            made += (uint)bios;
            if (bios < wanted)
            {
                break;
            }
        }

        // The pointers above are valid only while this object is alive.
        GC.KeepAlive(this);
    }

    /// <summary>
    /// Sectors added to all addresses of a lap, a whole number of pages: the order of accesses stays the same, but no address repeats.
    /// </summary>
    private uint ShiftOf(ulong lap) => (uint)Mix64.At(lapKey, lap) & DeviceTrack.SectorMask & ~(Scatter.SectorsPerPage - 1);

    /// <summary>
    /// Draws for each bio of a batch the index of its window (lower 32 bits) and random bits for the position in it (upper 32 bits).
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ChooseWindows()
    {
        Mix64.Fill(choices, Batch, key, made);
        var which = windows.Which.Draws;
        var numbers = choices;
        for (var i = 0; i < Batch; i++)
        {
            numbers[i] = (numbers[i] & 0xFFFFFFFF00000000) | which.Draw(0, (uint)numbers[i]);
        }

        if (stay != 0)
        {
            Stay();
        }
    }

    /// <summary>Applies the provider locality: a P2P bio keeps the provider of the previous P2P bio with that chance.</summary>
    private void Stay()
    {
        for (var i = 0; i < Batch; i++)
        {
            var window = (uint)choices[i];
            if (window < (uint)windows.Providers)
            {
                // The first bio has no previous bio.
                var number = made + (uint)i;
                window = number > 0 && (uint)Mix64.At(stayKey, number) < stay ? lastWindow : window;
                choices[i] = (choices[i] & 0xFFFFFFFF00000000) | window;
                lastWindow = window;
            }
        }
    }

    /// <summary>Writes planned bios until <paramref name="wanted"/> are written or the chunk is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (int Bios, int Segments) Place(BioChunk chunk, PlannedBio* planned, ulong* choice, int wanted, uint shift)
    {
        var bio = chunk.BioRoom + chunk.Count;
        var owner = chunk.OwnerRoom + chunk.Count;
        var segments = chunk.SegmentRoom;
        var shapes = plan.Tables.Shapes;
        var all = windows.All;
        var listed = unfinished;
        var lastRoom = chunk.SegmentCapacity - BioChunk.LeastSegmentCapacity;
        var used = chunk.SegmentCount;
        var i = 0;
        var rest = 0;
        for (; i < wanted && used <= lastRoom; i++)
        {
            var window = all + (uint)choice[i];
            var shape = shapes + planned[i].Shape;
            var address = Scatter.AddressOf(window, planned + i, shift, shape->FirstBytes);
            segments[used] = new Segment(address, shape->FirstBytes);
            bio[i].PhysAddr = address;
            bio[i].Tag = 0;
            bio[i].Bytes = shape->Bytes;
            bio[i].FirstSegment = (uint)used;
            bio[i].SegmentCount = shape->Segments;
            bio[i].Op = shape->Op;
            bio[i].Hole = 0;
            owner[i] = new ProviderId(window->Provider);
            used += shape->Segments;

            // Which bios have more segments is unpredictable, so this lists them without a branch and finishes them afterwards.
            listed[rest] = (byte)i;
            rest += Scatter.HasMore(window, shape);
        }

        Finish(bio, segments, planned, choice, rest, shift);
        return (i, used - chunk.SegmentCount);
    }

    /// <summary>Finishes the bios that have more than one segment, or a segment longer than their window.</summary>
    private void Finish(Bio* bios, Segment* segments, PlannedBio* planned, ulong* choice, int count, uint shift)
    {
        for (var k = 0; k < count; k++)
        {
            var i = unfinished[k];
            var window = windows.All + (uint)choice[i];
            var shape = plan.Tables.Shapes + planned[i].Shape;
            var own = segments + bios[i].FirstSegment;
            if (shape->LongestBytes <= window->Bytes)
            {
                Scatter.WriteRest(own, window, shape, choice[i]);
            }
            else
            {
                bios[i].Bytes = Scatter.WriteCut(own, window, shape, planned + i, shift, choice[i]);
                bios[i].PhysAddr = own->PhysAddr;
            }
        }
    }

    private void TellOrigins(BioOrigin* origins, PlannedBio* planned, int count, uint shift)
    {
        var tables = plan.Tables;
        var gaps = tables.GapOf.Draws;
        for (var i = 0; i < count; i++)
        {
            timeNs += gaps.Draw(tables.Classes[planned[i].Class].GapLevel, Mix64.At(gapKey, made + (uint)i));
            var sector = (planned[i].Start + shift) & DeviceTrack.SectorMask;
            origins[i] = new BioOrigin(timeNs, (ulong)sector * Sectors.Bytes, planned[i].Device, tables.Shapes[planned[i].Shape].Bytes);
        }
    }
}
