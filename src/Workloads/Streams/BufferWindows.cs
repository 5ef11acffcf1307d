using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Chance;
using Workloads.Topologies;

namespace Workloads.Streams;

/// <summary>
/// Where a stream's buffers lie on a machine: a window in each provider's region and in each range of memory, and how often each is used.
/// </summary>
internal sealed unsafe class BufferWindows
{
    private const ulong PageBytes = ProviderTable.PageBytes;

    // Weights of shares: fine enough that a share is exact to 2^-40.
    private const double Whole = 1L << 40;
    private readonly Window[] memory;

    /// <summary>Places the windows.</summary>
    /// <exception cref="ArgumentException">A share that this machine cannot give.</exception>
    public BufferWindows(Topology topology, Fabric fabric, StreamOptions options, ref Mix64 dice)
    {
        var providers = fabric.Providers.Count;
        var reached = new bool[providers];
        for (var i = 0; i < providers; i++)
        {
            reached[i] = fabric.Reach[options.Client, new ProviderId((uint)i + 1)] != MapOutcome.NotSupported;
        }

        var reachable = reached.Count(yes => yes);
        if (options.P2pShare > 0 && ((options.BounceShare < 1 && reachable == 0) || (options.BounceShare > 0 && reachable == providers)))
        {
            throw new ArgumentException(
                $"Client {options.Client.Value} reaches {reachable} of {providers} providers, so a bounce share of {options.BounceShare} cannot be had.", nameof(options));
        }

        Providers = providers;
        memory = GC.AllocateArray<Window>(providers + topology.HostRam.Length, pinned: true);
        All = (Window*)Unsafe.AsPointer(ref memory[0]);
        var weights = new List<Weighted>(memory.Length);
        var share = Math.Max(PageBytes, options.BufferBytes / (ulong)Math.Max(1, providers) / PageBytes * PageBytes);
        for (var i = 0; i < providers; i++)
        {
            ref readonly var info = ref fabric.Providers.Providers[i];
            memory[i] = Window.Within(info.Start, info.Bytes, share, dice.Next(), info.Id);
            var part = reached[i] ? (1 - options.BounceShare) / reachable : options.BounceShare / (providers - reachable);
            weights.Add(new Weighted((ushort)i, (long)(options.P2pShare * part * Whole)));
        }

        var ram = topology.HostRam.Aggregate(0UL, (sum, range) => sum + range.Bytes);
        for (var i = 0; i < topology.HostRam.Length; i++)
        {
            var (start, bytes) = (topology.HostRam[i].Start, topology.HostRam[i].Bytes);
            var used = (ulong)((UInt128)options.BufferBytes * bytes / ram) / PageBytes * PageBytes;
            memory[providers + i] = Window.Within(start, bytes, Math.Max(PageBytes, used), dice.Next(), ProviderId.Host.Value);
            weights.Add(new Weighted((ushort)(providers + i), (long)((1 - options.P2pShare) * ((double)bytes / ram) * Whole)));
        }

        Which = new AliasRows([weights]);
    }

    /// <summary>Number of windows in providers; those in memory come after them.</summary>
    public int Providers { get; }

    /// <summary>The windows.</summary>
    public Window* All { get; }

    /// <summary>Draws the index of a window; one row.</summary>
    public AliasRows Which { get; }

    /// <summary>A piece of a region or of memory that buffers lie in.</summary>
    internal struct Window
    {
        public ulong Start;
        public ulong End;
        public ulong Bytes;
        public uint Pages;
        public uint PageMask;
        public uint Provider;

        /// <summary>A window somewhere in a region.</summary>
        public static Window Within(ulong start, ulong bytes, ulong share, ulong dice, uint provider)
        {
            var used = Math.Min(Math.Min(bytes, share), (ulong)uint.MaxValue / 2 * PageBytes);
            var first = start + (Mix64.Below(dice, ((bytes - used) / PageBytes) + 1) * PageBytes);
            var pages = (uint)Math.Max(1, used / PageBytes);
            return new Window { Start = first, End = first + used, Bytes = used, Pages = pages, PageMask = BitOperations.RoundUpToPowerOf2(pages) - 1, Provider = provider };
        }
    }
}
