using System.Runtime.CompilerServices;
using Lookups;

namespace Bench.Measuring;

/// <summary>The lookup that does nothing: all memory is host memory. Run in the encodings' own loops, it gives their floor.</summary>
internal readonly unsafe struct Floor : IBioEncoding<Floor>
{
    private readonly BarInfo* host;

    private Floor(Fabric fabric) => host = fabric.Providers.Infos;

    public static EncodingInfo Info { get; } = new()
    {
        Name = "floor",
        Family = EncodingFamily.NoBits,
        TagBits = [0],
        Summary = "No lookup.",
        Source = "None.",
        Cost = "None.",
    };

    public nuint FootprintBytes => 0;

    public static Floor Build(Fabric fabric, int tagBits) => new(fabric);

    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProviderId Find(Floor self, Fabric fabric, ulong physAddr) => ProviderId.Host;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch => ref *host;

    /// <summary>Does not check reach: an encoding that keeps the outcome in the tag would be faster than a floor that checks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(Floor self, ulong tag, ref readonly BarInfo info, in ClientReach client) => MapOutcome.HostMemory;

    /// <summary>As <see cref="PassThrough"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Offset(
        Floor self,
        ulong physAddr,
        ulong tag,
        ref readonly BarInfo info,
        in ClientReach client,
        MapOutcome outcome
    ) => tag;

    public void Dispose()
    {
        // Owns nothing.
    }
}
