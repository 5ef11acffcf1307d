using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Bench.Gate;
using Lookups;
using Lookups.Composites;

namespace Probe;

/// <summary>One commit's encodings, offered as a <see cref="SideTable"/>.</summary>
public static unsafe class Side
{
    private static readonly List<SideEncoding> Encodings = Collect();

    /// <summary>Fills the table.</summary>
    /// <param name="table">A <see cref="SideTable"/>.</param>
    public static void Export(nint table)
    {
        *(SideTable*)table = new SideTable
        {
            Encodings = Encodings.Count,
            BioBytes = sizeof(Bio),
            DmaSegmentBytes = sizeof(DmaSegment),
            Describe = &Describe,
            Open = &Open,
            Take = &Take,
            Run = &Run,
            Close = &Close,
        };
    }

    private static int Describe(int index, byte* into, int most) =>
        Encoding.UTF8.GetBytes(Encodings[index].Description, new Span<byte>(into, most));

    private static nint Open(int index, ulong* scene, int injected)
    {
        var loops = Encodings[index].Open(scene, injected);
        return loops is null ? 0 : GCHandle.ToIntPtr(GCHandle.Alloc(loops));
    }

    private static void Take(nint handle, SubmittedBio* bios, int count, byte* room) => Of(handle).Take(bios, count, (Bio*)room);

    private static void Run(nint handle, int loop, byte* room, int count, byte* segments, int segmentCount, byte* mapped) =>
        Of(handle).Run((HotLoop)loop, (Bio*)room, count, new ReadOnlySpan<Segment>(segments, segmentCount), (DmaSegment*)mapped);

    private static void Close(nint handle)
    {
        Of(handle).Dispose();
        GCHandle.FromIntPtr(handle).Free();
    }

    private static SideLoops Of(nint handle) => (SideLoops)GCHandle.FromIntPtr(handle).Target!;

    private static List<SideEncoding> Collect()
    {
        var collector = new Collector([]);
        AllEncodings.VisitAll(ref collector);
        return collector.Found;
    }

    private readonly struct Collector(List<SideEncoding> found) : IEncodingVisitor
    {
        public List<SideEncoding> Found => found;

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding> => found.Add(new SideEncoding<TEncoding>());
    }
}

/// <summary>An encoding with its type hidden.</summary>
internal abstract unsafe class SideEncoding
{
    public abstract string Description { get; }

    public abstract SideLoops? Open(ulong* scene, int injected);
}

internal sealed unsafe class SideEncoding<TEncoding> : SideEncoding
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    // The widest budget: the structure and the loop are the same for all, and the widest serves the most providers.
    private static int TagBits => TEncoding.Info.TagBits[^1];

    public override string Description =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TEncoding.Info.Name}\t{TagBits}\t{TEncoding.Info.Isa}\t{TEncoding.Info.Isa.IsSupported()}\t{TEncoding.Info.NamesOwner}");

    public override SideLoops? Open(ulong* scene, int injected)
    {
        try
        {
            // Asking first whether it refuses would build it twice.
            return Open<Injection>(SideScene.Of(scene, out var client), client, injected);
        }
        catch (EncodingRefusedException)
        {
            return null;
        }
    }

    private static SideLoops Open<TInjection>(Fabric fabric, ClientId client, int injected)
        where TInjection : struct, IInjection =>
        TInjection.Open<TEncoding, TInjection>(fabric, client, TEncoding.Build(fabric, TagBits), injected);
}
