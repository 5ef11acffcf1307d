using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Chance;
using Workloads.Topologies;

namespace Workloads.Streams;

/// <summary>
/// The memory of a stream's buffers on a machine: one window, or pieces spread over all of it, in each provider's region and in each
/// range of RAM; and the frequency with which each is used.
/// </summary>
internal sealed unsafe class BufferWindows
{
    private const ulong PageBytes = ProviderTable.PageBytes;

    // Memory that all providers together use for buffers, in equal shares, and all ranges of RAM together in proportion to their length.
    // Limits the memmap that a struct page stream touches: 1/64 of it, but a page of memmap for each piece.
    private const ulong BufferBytes = 1UL << 30;

    // Scale of the weights: a share is exact to 2^-40.
    private const double Whole = 1L << 40;
    private readonly Window[] memory;

    /// <summary>Places the windows.</summary>
    /// <exception cref="ArgumentException">The machine cannot provide a requested share, or the piece size is invalid.</exception>
    public BufferWindows(Topology topology, Fabric fabric, StreamOptions options, ref Mix64 dice)
    {
        if (options.PieceBytes != 0 && (options.PieceBytes < (int)PageBytes || !int.IsPow2(options.PieceBytes)))
        {
            throw new ArgumentException(
                $"Pieces of {options.PieceBytes} bytes: expected 0 or a power of two of at least a page.", nameof(options));
        }

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
                $"Client {options.Client.Value} reaches {reachable} of {providers} providers, so a bounce share of {options.BounceShare} "
                    + "is impossible.",
                nameof(options));
        }

        Providers = providers;
        memory = GC.AllocateArray<Window>(providers + topology.HostRam.Length, pinned: true);
        All = (Window*)Unsafe.AsPointer(ref memory[0]);
        var weights = new List<Weighted>(memory.Length);
        var share = Math.Max(PageBytes, BufferBytes / (ulong)Math.Max(1, providers) / PageBytes * PageBytes);
        for (var i = 0; i < providers; i++)
        {
            ref readonly var info = ref fabric.Providers.Providers[i];
            memory[i] = Window.Within(info.Start, info.Bytes, share, options.PieceBytes, dice.Next(), info.Id);
            var part = reached[i] ? (1 - options.BounceShare) / reachable : options.BounceShare / (providers - reachable);
            weights.Add(new Weighted((ushort)i, (long)(options.P2pShare * part * Whole)));
        }

        var ram = topology.HostRam.Aggregate(0UL, (sum, range) => sum + range.Bytes);
        for (var i = 0; i < topology.HostRam.Length; i++)
        {
            var (start, bytes) = (topology.HostRam[i].Start, topology.HostRam[i].Bytes);
            var used = (ulong)((UInt128)BufferBytes * bytes / ram) / PageBytes * PageBytes;
            memory[providers + i] = Window.Within(
                start, bytes, Math.Max(PageBytes, used), options.PieceBytes, dice.Next(), ProviderId.Host.Value);
            weights.Add(new Weighted((ushort)(providers + i), (long)((1 - options.P2pShare) * ((double)bytes / ram) * Whole)));
        }

        Which = new AliasRows([weights]);
    }

    /// <summary>Number of windows in providers; the windows in host memory follow them.</summary>
    public int Providers { get; }

    /// <summary>The windows.</summary>
    public Window* All { get; }

    /// <summary>Draws the index of a window; has one row.</summary>
    public AliasRows Which { get; }

    /// <summary>The part of a region or of RAM that contains buffers.</summary>
    internal struct Window
    {
        /// <summary>A shift that puts every page in piece 0, which always stays at the start.</summary>
        private const int OnePiece = 40;

        public ulong Start;
        public ulong End;
        public ulong Bytes;

        /// <summary>Number of pages in use; <see cref="PageMask"/> is the next power of two, less 1.</summary>
        public uint Pages;
        public uint PageMask;
        public uint Provider;

        /// <summary>
        /// log2 of the pages per piece; <see cref="Pieces"/> is the number of pieces from <see cref="Start"/> to <see cref="End"/>.
        /// </summary>
        public int PieceShift;
        public uint Pieces;

        /// <summary>A window at a random position in a region, or pieces spread over all of it.</summary>
        public static Window Within(ulong start, ulong bytes, ulong share, int pieceBytes, ulong dice, uint provider)
        {
            var used = Math.Min(Math.Min(bytes, share), (ulong)uint.MaxValue / 2 * PageBytes);
            var pages = (uint)Math.Max(1, used / PageBytes);
            var window = new Window { Pages = pages, PageMask = BitOperations.RoundUpToPowerOf2(pages) - 1, Provider = provider };
            if ((ulong)pieceBytes is var piece && piece != 0 && used < bytes && bytes / piece >= 2)
            {
                return window with
                {
                    Start = start,
                    End = start + bytes,
                    Bytes = Math.Min(bytes, uint.MaxValue),
                    PieceShift = BitOperations.Log2(piece) - ProviderTable.PageShift,
                    Pieces = (uint)Math.Min(bytes / piece, uint.MaxValue),
                };
            }

            var first = start + (Mix64.Below(dice, ((bytes - used) / PageBytes) + 1) * PageBytes);
            return window with { Start = first, End = first + used, Bytes = used, PieceShift = OnePiece, Pieces = 1 };
        }

        /// <summary>Position of a page in use, in pages: its piece is anywhere in the window, always at the same position.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly ulong PlaceOf(ulong page)
        {
            var piece = page >> PieceShift;
            return ((((uint)(piece * Scatter.PieceMixer) * (ulong)Pieces) >> 32) << PieceShift) | (page & ((1UL << PieceShift) - 1));
        }
    }
}
