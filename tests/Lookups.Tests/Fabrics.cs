using System.Collections.Immutable;
using CsCheck;
using Workloads.Chance;
using Workloads.Streams;

namespace Lookups.Tests;

/// <summary>Makes fabrics and the addresses that are hard for them.</summary>
internal static class Fabrics
{
    /// <summary>One region, laid after the previous one.</summary>
    /// <param name="GapPages">Empty pages before it.</param>
    /// <param name="SizeLog2">
    /// A BAR of 2^this pages, naturally aligned; negative for a sub-range of -this x 3 pages, aligned to nothing.
    /// </param>
    /// <param name="BusOffset">Page number of its bus offset.</param>
    /// <param name="Outcome">How the client reaches it.</param>
    public sealed record Piece(ulong GapPages, int SizeLog2, uint BusOffset, MapOutcome Outcome);

    /// <summary>Below it lies known memory; above it lie BARs and unknown addresses.</summary>
    public const ulong FirstStart = 1UL << 12;

    private static readonly Gen<MapOutcome> Outcomes = Gen.Int[1, 3].Select(outcome => (MapOutcome)outcome);

    /// <summary>Regions of all kinds; small cases shrink to few small regions.</summary>
    public static Gen<Piece[]> Pieces { get; } = Gen.Select(
        Gen.Frequency((3, Gen.ULong[0, 3]), (1, Gen.ULong[0, 1UL << 24])),
        Gen.Frequency((4, Gen.Int[0, 6]), (1, Gen.Int[7, 25]), (2, Gen.Int[-20, -1])),
        Gen.UInt[0, 3],
        Outcomes,
        (gap, size, offset, outcome) => new Piece(gap, size, offset, outcome)).Array[0, 60];

    /// <summary>
    /// Registers the pieces in shuffled order, so that ids are not in order of address. Planning the search by address takes most of the
    /// time.
    /// </summary>
    public static Fabric Build(Piece[] pieces, bool oneBusOffset, bool isShortLived = false)
    {
        var shuffled = Lay(pieces, oneBusOffset);
        var dice = new Mix64((ulong)pieces.Length);
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = (int)Mix64.Below(dice.Next(), (ulong)i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return Of(shuffled, [new MemoryRange(0, FirstStart)], isShortLived);
    }

    /// <summary>The regions of the pieces, in order of address.</summary>
    public static (Region Region, MapOutcome Outcome)[] Lay(Piece[] pieces, bool oneBusOffset)
    {
        var regions = new List<(Region Region, MapOutcome Outcome)>();
        var next = FirstStart;
        foreach (var piece in pieces)
        {
            var bytes = piece.SizeLog2 >= 0 ? 4096UL << piece.SizeLog2 : (ulong)-piece.SizeLog2 * 3 * 4096;
            var start = next + (piece.GapPages * 4096);
            start = piece.SizeLog2 >= 0 ? (start + bytes - 1) / bytes * bytes : start;
            var offset = oneBusOffset ? 0x1000UL : (ulong)piece.BusOffset << 12;
            regions.Add((new Region(start, bytes, offset, (ushort)regions.Count), piece.Outcome));
            next = start + bytes;
        }

        return [.. regions];
    }

    /// <summary>A fabric of some regions, each with the outcome given for the client.</summary>
    public static Fabric Of((Region Region, MapOutcome Outcome)[] regions, ImmutableArray<MemoryRange> hostMemory, bool isShortLived)
    {
        var reach = new ReachTable(regions.Length, 1);
        for (var i = 0; i < regions.Length; i++)
        {
            reach[default, new ProviderId((uint)i + 1)] = regions[i].Outcome;
        }

        return new Fabric(new ProviderTable([.. regions.Select(s => s.Region)]), reach, hostMemory, isShortLived);
    }

    /// <summary>A number of BARs of one size, with a gap of one page before every second one.</summary>
    public static Fabric Uniform(int providers, int sizeLog2 = 4, bool isShortLived = false) =>
        Build(
            [.. Enumerable.Range(0, providers).Select(i => new Piece((ulong)i % 2, sizeLog2, 1, MapOutcome.BusAddr))],
            oneBusOffset: true,
            isShortLived);

    /// <summary>The regions as they are, all within the client's reach.</summary>
    public static Fabric Reachable(Region[] regions) =>
        Of([.. regions.Select(region => (region, MapOutcome.BusAddr))], hostMemory: [], isShortLived: false);

    /// <summary>
    /// Bios at the first and last byte of every region, at the bytes just outside, inside, and at both ends of the address space.
    /// </summary>
    /// <param name="fabric">The regions.</param>
    /// <param name="onlyKnown">
    /// Whether to leave out addresses that are neither in a region nor in known memory, as who trusts is promised.
    /// </param>
    public static BioChunk Edges(Fabric fabric, bool onlyKnown = false)
    {
        var addresses = new List<ulong> { 0, (1UL << ProviderTable.PhysAddrBits) - 1, 1UL << 51 };
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            addresses.AddRange([
                info.Start,
                info.Start + info.Bytes - 1,
                info.Start - 1,
                info.Start + info.Bytes,
                info.Start + (info.Bytes / 2),
            ]);
            addresses.Add(info.Start + (info.Bytes / 3));
        }

        var chunk = new BioChunk(addresses.Count, Math.Max(BioChunk.LeastSegmentCapacity, addresses.Count * 3));
        foreach (var address in addresses.Where(address => address >> ProviderTable.PhysAddrBits == 0))
        {
            var owner = fabric.Providers.FindByScan(address);
            if (onlyKnown && owner == ProviderId.Host && !fabric.HostMemory.Any(range => address - range.Start < range.Bytes))
            {
                continue;
            }

            var op = (address & 2) == 0 ? BioOp.Write : BioOp.Read;
            chunk.Add(op, owner, [new Segment(address, 1), new Segment(address, 1)]);
        }

        return chunk;
    }
}
