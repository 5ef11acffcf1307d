using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Models;
using Workloads.Topologies;

namespace Workloads.Streams;

/// <summary>
/// An endless stream of bios that looks like a recording and runs on a machine: shapes and sequential runs from the model, addresses
/// in the machine's BARs and memory. Deterministic, in chunks, no managed allocation after construction.
/// </summary>
/// <remarks>
/// Legal for current kernels: all segments of a bio lie in one provider. A segment never crosses the end of its region, so a bio
/// that is longer than its provider's region is made of shorter segments and is shorter itself.
/// </remarks>
public sealed unsafe class BioStream
{
    private const ulong Page = 4096;

    private struct Window
    {
        public ulong Start;
        public ulong Pages;
        public ulong End;
        public ulong Next;
        public ProviderId Provider;
    }

    private readonly ImmutableArray<ShapeCount> shapes;
    private readonly AliasTable shapeTable;
    private readonly ulong sequential;
    private readonly ulong p2p;
    private readonly ulong bounce;
    private readonly ulong stay;
    private readonly Window[] windows;
    private readonly int reachable;
    private readonly Window[] ram;
    private readonly AliasTable ramTable;
    private Mix64 random;
    private int lastWindow;

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
        shapes = model.Shapes;
        shapeTable = new AliasTable([.. shapes.Select(s => s.Count)]);
        sequential = Mix64.Threshold(model.SequentialShare);
        p2p = Mix64.Threshold(options.P2pShare);
        bounce = Mix64.Threshold(options.BounceShare);
        stay = Mix64.Threshold(options.StayShare);
        random = new Mix64(options.Seed);
        windows = PlaceWindows(fabric, options, random.Next(), out reachable);
        ram = PlaceRam(topology, options, random.Next());
        ramTable = new AliasTable([.. ram.Select(r => (long)r.Pages)]);
        if (options.P2pShare > 0 && ((options.BounceShare < 1 && reachable == 0) || (options.BounceShare > 0 && reachable == windows.Length)))
        {
            throw new ArgumentException(
                $"Client {options.Client.Value} reaches {reachable} of {windows.Length} providers, so a bounce share of {options.BounceShare} cannot be had.", nameof(options));
        }
    }

    /// <summary>Fills a chunk with at most so many bios.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="most">Most bios wanted, at most the chunk's capacity.</param>
    public void Fill(BioChunk chunk, int most)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, chunk.Capacity);
        var bio = chunk.BioRoom;
        var owner = chunk.OwnerRoom;
        var used = 0;
        var made = 0;
        while (made < most && used + 256 <= chunk.SegmentCapacity)
        {
            used += MakeBio(bio++, chunk.SegmentRoom, used, owner++);
            made++;
        }

        chunk.Count = made;
        chunk.SegmentCount = used;
    }

    private int MakeBio(Bio* bio, Segment* segments, int firstSegment, ProviderId* owner)
    {
        var dice = random.Next();
        ref readonly var shape = ref shapes.ItemRef(shapeTable.Draw(random.Next(), dice));
        ref var window = ref random.Next() < p2p ? ref DrawWindow() : ref ram[ramTable.Draw(random.Next(), random.Next())];
        var bytes = Scatter(ref window, shape.Bytes, shape.Segments, segments + firstSegment);
        *bio = new Bio
        {
            PhysAddr = segments[firstSegment].PhysAddr,
            Bytes = bytes,
            FirstSegment = (uint)firstSegment,
            SegmentCount = shape.Segments,
            Op = shape.Op,
        };
        *owner = window.Provider;
        return shape.Segments;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Window DrawWindow()
    {
        var dice = random.Next();
        if (dice >= stay)
        {
            var outOfReach = bounce != 0 && random.Next() < bounce;
            var first = outOfReach ? reachable : 0;
            var count = outOfReach ? windows.Length - reachable : reachable;
            lastWindow = first + (int)Mix64.Below(random.Next(), (ulong)count);
        }

        return ref windows[lastWindow];
    }

    /// <summary>Places the segments: the first at random or where the last bio here ended, the others at pages of their own.</summary>
    private uint Scatter(ref Window window, uint bytes, int count, Segment* segments)
    {
        var room = window.End - window.Start;
        var length = (uint)Math.Min(bytes / (uint)count, room);
        var last = (uint)Math.Min(bytes - (bytes / (uint)count * (uint)(count - 1)), room);
        var dice = random.Next();
        var first = dice < sequential && window.Next + length <= window.End ? window.Next : At(in window, random.Next(), length);
        var total = 0u;
        for (var i = 0; i < count; i++)
        {
            var size = i == count - 1 ? last : length;
            var addr = i == 0 && first + size <= window.End ? first : At(in window, random.Next(), size);
            segments[i] = new Segment(addr, size);
            total += size;
        }

        window.Next = segments[count - 1].PhysAddr + last;
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong At(in Window window, ulong dice, uint bytes) =>
        Math.Min(window.Start + (Mix64.Below(dice, window.Pages) * Page), window.End - bytes);

    /// <summary>Buffers in host memory, in every range in proportion to its size.</summary>
    private static Window[] PlaceRam(Topology topology, StreamOptions options, ulong seed)
    {
        var dice = new Mix64(seed);
        var all = topology.HostRam.Aggregate(0UL, (sum, range) => sum + range.Bytes);
        return [.. topology.HostRam.Select(range =>
        {
            var share = (ulong)((UInt128)options.BufferBytes * range.Bytes / all) / Page * Page;
            return PlaceWindow(range.Start, range.Bytes, Math.Max(Page, share), dice.Next(), ProviderId.Host);
        })];
    }

    private static Window PlaceWindow(ulong start, ulong bytes, ulong share, ulong dice, ProviderId provider)
    {
        var used = Math.Min(bytes, share);
        var first = start + (Mix64.Below(dice, ((bytes - used) / Page) + 1) * Page);
        return new Window { Start = first, Pages = Math.Max(1, used / Page), End = first + used, Next = first, Provider = provider };
    }

    /// <summary>Gives every provider its buffers: the reachable providers first, then those out of reach.</summary>
    private static Window[] PlaceWindows(Fabric fabric, StreamOptions options, ulong seed, out int reachable)
    {
        var providers = fabric.Providers.Providers;
        var placed = new List<Window>(providers.Length);
        var outOfReach = new List<Window>();
        var dice = new Mix64(seed);
        var share = Math.Max(Page, options.BufferBytes / (ulong)Math.Max(1, providers.Length) / Page * Page);
        foreach (ref readonly var info in providers)
        {
            var window = PlaceWindow(info.Start, info.Bytes, share, dice.Next(), new ProviderId(info.Id));
            (fabric.Reach[options.Client, window.Provider] == MapOutcome.NotSupported ? outOfReach : placed).Add(window);
        }

        reachable = placed.Count;
        return [.. placed, .. outOfReach];
    }
}
