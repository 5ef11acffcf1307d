using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Models;
using Workloads.Topologies;

namespace Workloads.Streams;

/// <summary>
/// An endless stream of bios that looks like a recording and runs on a machine: classes, shapes, places and times as the model has
/// learned them, memory in the machine's BARs and RAM. Deterministic on any machine, in chunks, no allocation after construction.
/// </summary>
/// <remarks>
/// Legal for current kernels: all segments of a bio lie in one provider. A segment never crosses the end of its region, so a bio
/// that is longer than its provider's region is made of shorter segments and is shorter itself. Where data lies on its device decides
/// where it lies in a window, so that memory is used as locally as the device was. About 10 ns per bio of one segment.
/// </remarks>
public sealed unsafe class BioStream
{
    private readonly StreamTables tables;
    private readonly BufferWindows windows;
    private readonly BioPlan plan;
    private readonly ulong gapKey;
    private readonly ulong stayKey;
    private readonly uint stay;
    private ulong made;
    private ulong timeNs;
    private uint lastWindow;

    /// <summary>Prepares a stream.</summary>
    /// <param name="model">What the bios look like.</param>
    /// <param name="topology">The machine.</param>
    /// <param name="fabric">The same machine, registered.</param>
    /// <param name="options">Shares, seed, client.</param>
    /// <exception cref="ArgumentException">A share that this machine cannot give: no provider, or none (un)reachable for the client.</exception>
    public BioStream(WorkloadModel model, Topology topology, Fabric fabric, StreamOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(topology);
        ArgumentNullException.ThrowIfNull(fabric);
        ArgumentNullException.ThrowIfNull(options);
        var dice = new Mix64(options.Seed);
        tables = new StreamTables(model);
        windows = new BufferWindows(topology, fabric, options, ref dice);
        plan = new BioPlan(tables, windows.Which, ref dice);
        gapKey = dice.Next();
        stayKey = dice.Next();
        stay = (uint)(Mix64.Threshold(options.StayShare) >> 32);
    }

    /// <summary>Fills a chunk with at most so many bios.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="most">Most bios wanted, at most the chunk's capacity.</param>
    public void Fill(BioChunk chunk, int most)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, chunk.Capacity);
        chunk.Clear();
        do
        {
            var at = (int)(made % BioPlan.Batch);
            if (at == 0)
            {
                plan.Next();
                if (stay != 0)
                {
                    Stay();
                }
            }

            var wanted = Math.Min(most - chunk.Count, BioPlan.Batch - at);
            var (bios, segments) = Place(chunk, at, wanted);
            if (chunk.OriginRoom != null)
            {
                TellOrigins(chunk.OriginRoom + chunk.Count, at, bios);
            }

            chunk.Count += bios;
            chunk.SegmentCount += segments;
            made += (uint)bios;
            if (bios < wanted)
            {
                break;
            }
        }
        while (chunk.Count < most);
    }

    /// <summary>Writes planned bios, as many as there is room for.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (int Bios, int Segments) Place(BioChunk chunk, int at, int wanted)
    {
        var planned = plan.Bios + at;
        var bio = chunk.BioRoom + chunk.Count;
        var owner = chunk.OwnerRoom + chunk.Count;
        var segments = chunk.SegmentRoom;
        var shapes = tables.Shapes;
        var all = windows.All;
        var lastRoom = chunk.SegmentCapacity - WorkloadModel.MostSegments;
        var used = chunk.SegmentCount;
        var i = 0;
        for (; i < wanted && used <= lastRoom; i++)
        {
            var window = all + planned->Window;
            var shape = shapes + planned->Shape;
            var address = Scatter.AddressOf(window, planned, shape->FirstBytes);
            var bytes = shape->Bytes;
            segments[used] = new Segment(address, shape->FirstBytes);
            if (shape->LongestBytes > window->Bytes)
            {
                bytes = Scatter.WriteCut(segments + used, window, shape, planned);
                address = segments[used].PhysAddr;
            }
            else if (shape->Segments > 1)
            {
                Scatter.WriteRest(segments + used, window, shape, planned->Scatter);
            }

            bio->PhysAddr = address;
            bio->Tag = 0;
            bio->Bytes = bytes;
            bio->FirstSegment = (uint)used;
            bio->SegmentCount = shape->Segments;
            bio->Op = shape->Op;
            bio->Hole = 0;
            *owner++ = new ProviderId(window->Provider);
            used += shape->Segments;
            planned++;
            bio++;
        }

        return (i, used - chunk.SegmentCount);
    }

    private void TellOrigins(BioOrigin* origins, int at, int count)
    {
        var gaps = tables.GapOf.Draws;
        for (var i = 0; i < count; i++)
        {
            ref readonly var planned = ref plan.Bios[at + i];
            timeNs += gaps.Draw(tables.Classes[planned.Class].GapLevel, Mix64.At(gapKey, made + (uint)i));
            origins[i] = new BioOrigin(timeNs, (ulong)planned.Start * StreamTables.SectorBytes, planned.Device, tables.Shapes[planned.Shape].Bytes);
        }
    }

    /// <summary>Lets bios in a BAR stay with the provider of the one before.</summary>
    private void Stay()
    {
        for (var i = 0; i < BioPlan.Batch; i++)
        {
            ref var window = ref plan.Bios[i].Window;
            if (window < (uint)windows.Providers)
            {
                // Nothing was drawn before the first bio, so it cannot stay.
                var number = made + (uint)i;
                window = number > 0 && (uint)Mix64.At(stayKey, number) < stay ? lastWindow : window;
                lastWindow = window;
            }
        }
    }
}
