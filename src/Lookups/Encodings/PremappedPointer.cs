using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 1 bit and no growth: a flag says that the bio holds, in place of the pointer to its vector, a pointer to a map that was made when the
/// buffer was registered.
/// </summary>
/// <remarks>
/// The map of a provider and a client holds the provider's entry and the outcome, found once. dma_map takes a reference to the map for a
/// request and drops it when the request is done. The count is per processor, as percpu_ref_get and percpu_ref_put in their fast mode
/// (lib/percpu-refcount.c, Linux 6.18), so that the map, unlike a bare pointer, stays valid while a bio holds it. Serves registered buffers
/// only; all other bios have their vector and are not flagged.
/// </remarks>
public readonly unsafe struct PremappedPointer : IBioEncoding<PremappedPointer>
{
    [StructLayout(LayoutKind.Sequential, Size = LineSet.LineBytes)]
    private struct Map
    {
        /// <summary>
        /// The first field, so that it has the map's own address: the JIT would test the address of a later field for null.
        /// </summary>
        public BarInfo Provider;

        /// <summary>In a separate line, because per-processor counts are stored away from the objects they count.</summary>
        public long* References;
        public MapOutcome Outcome;
    }

    private readonly Fabric fabric;
    private readonly Map* maps;
    private readonly AlignedMemory mapMemory;
    private readonly AlignedMemory countMemory;

    private PremappedPointer(Fabric fabric)
    {
        this.fabric = fabric;
        var perClient = (nuint)fabric.Providers.Count + 1;
        mapMemory = AlignedMemory.Allocate(perClient * (nuint)fabric.Reach.Clients, out maps);
        countMemory = AlignedMemory.Allocate(perClient * (nuint)fabric.Reach.Clients * LineSet.LineBytes, out byte* counts);
        for (nuint i = 0; i < perClient * (nuint)fabric.Reach.Clients; i++)
        {
            var id = i % perClient;
            maps[i] = new Map
            {
                Provider = fabric.Providers.Infos[id],
                References = (long*)(counts + (i * LineSet.LineBytes)),
                Outcome = fabric.Reach.Row(new ClientId((int)(i / perClient)))[id],
            };
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "premapped-pointer",
        Family = EncodingFamily.Pointer,
        TagBits = [1],
        Place = TagPlace.Vector,
        Summary =
            "A flag, and in place of the vector's pointer a pointer to a map that was made at registration; each request holds a "
                + "reference.",
        Source =
            "\"Add dmabuf read/write via io_uring\", P. Begunkov, RFC v2 of November 2025 to v7 of September 2026; lib/percpu-refcount.c, "
                + "Linux 6.18.",
        Cost = "O(1); the map's line, to map also that of its count",
        Headline = true,
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => mapMemory.Bytes + countMemory.Bytes;

    /// <inheritdoc/>
    public static PremappedPointer Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<PremappedPointer>(fabric, tagBits);
        return new PremappedPointer(fabric);
    }

    /// <summary>The pointer, in bytes from host memory's map of the first client, so that the tag of an unflagged bio is 0.</summary>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) =>
        provider == ProviderId.Host
            ? 0
            : (ulong)sizeof(Map) * (((ulong)client.Value * ((ulong)fabric.Providers.Count + 1)) + provider.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref *(BarInfo*)MapOf(tag);

    /// <summary>The outcome found when the map was made; takes the reference of the request.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(PremappedPointer self, ulong tag, ref readonly BarInfo info, in ClientReach client)
    {
        var map = self.MapOf(tag);
        if (map->Outcome != MapOutcome.NotSupported)
        {
            *map->References += 1;
        }

        return map->Outcome;
    }

    /// <summary>The bus offset; drops the reference of the request, as a driver does when the request is done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Offset(
        PremappedPointer self, ulong physAddr, ulong tag, ref readonly BarInfo info, in ClientReach client, MapOutcome outcome)
    {
        *self.MapOf(tag)->References -= 1;
        return outcome == MapOutcome.BusAddr ? info.BusOffset : 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        mapMemory?.Dispose();
        countMemory?.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Map* MapOf(ulong tag) => (Map*)((byte*)maps + tag);
}
