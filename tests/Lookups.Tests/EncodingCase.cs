using Lookups.Composites;
using Workloads.Streams;
using Workloads.Verification;

namespace Lookups.Tests;

/// <summary>One encoding at one budget, type-erased, so that a theory can run over all encodings.</summary>
public abstract class EncodingCase(EncodingInfo info, int tagBits)
{
    public EncodingInfo Info { get; } = info;

    public int TagBits { get; } = tagBits;

    /// <summary>Whether the encoding relies on every address being in known memory or in a provider.</summary>
    public abstract bool TrustsAddresses { get; }

    public static IReadOnlyList<EncodingCase> All { get; } = Collect();

    /// <summary>Names for a theory: "encoding/bits".</summary>
    public static IEnumerable<object[]> Names => All.Select(c => new object[] { c.ToString() });

    public static EncodingCase Named(string name) => All.Single(c => c.ToString() == name);

    public override string ToString() => $"{Info.Name}/{TagBits}";

    public abstract int Capacity { get; }

    /// <summary>The structure that holds the providers: the search of a composite, otherwise the encoding itself.</summary>
    public abstract Type Structure { get; }

    public abstract string? Refusal(Fabric fabric);

    public abstract void BuildAndDispose(Fabric fabric, int disposals);

    /// <summary>Builds it, checks every operation over the chunk, disposes it.</summary>
    public abstract Difference? Check(Fabric fabric, ClientId client, BioChunk chunk, Truth truth, CheckScratch scratch);

    /// <summary>A structure that is rebuilt on one fabric after the other.</summary>
    public abstract RebuiltEncoding Rebuilt();

    /// <summary>Checks once to warm up, then counts the bytes that a second check allocates.</summary>
    public abstract long AllocatedByChecking(Fabric fabric, BioChunk chunk, Truth truth, CheckScratch scratch);

    public abstract uint ResolveZeroTag(Fabric fabric);

    /// <summary>The size of the encoding, and the tags of the first address of each provider.</summary>
    public abstract (ulong FootprintBytes, IReadOnlyList<ulong> Tags) Describe(Fabric fabric);

    private static List<EncodingCase> Collect()
    {
        var collector = new Collector([]);
        AllEncodings.VisitAll(ref collector);
        return collector.Cases;
    }

    private readonly struct Collector(List<EncodingCase> cases) : IEncodingVisitor
    {
        public List<EncodingCase> Cases => cases;

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding> =>
            cases.AddRange(TEncoding.Info.TagBits.Select(bits => new EncodingCase<TEncoding>(bits)));
    }
}

internal sealed class EncodingCase<TEncoding>(int tagBits) : EncodingCase(TEncoding.Info, tagBits)
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    public override bool TrustsAddresses => TEncoding.Info.Family == EncodingFamily.NoBits && TEncoding.Promise == Promise.Trusting;

    public override int Capacity => TEncoding.Capacity(TagBits);

    public override Type Structure => typeof(TEncoding).GetGenericArguments().FirstOrDefault(typeof(TEncoding));

    public override string? Refusal(Fabric fabric) => Encodable.Refusal<TEncoding>(fabric, TagBits);

    public override void BuildAndDispose(Fabric fabric, int disposals)
    {
        var encoding = TEncoding.Build(fabric, TagBits);
        for (var i = 0; i < disposals; i++)
        {
            encoding.Dispose();
        }
    }

    public override Difference? Check(Fabric fabric, ClientId client, BioChunk chunk, Truth truth, CheckScratch scratch)
    {
        var encoding = TEncoding.Build(fabric, TagBits);
        try
        {
            return EncodingCheck.Run(encoding, TagBits, fabric, client, chunk, truth, scratch);
        }
        finally
        {
            encoding.Dispose();
        }
    }

    public override RebuiltEncoding Rebuilt() => new RebuiltEncoding<TEncoding>(TagBits);

    public override long AllocatedByChecking(Fabric fabric, BioChunk chunk, Truth truth, CheckScratch scratch)
    {
        var encoding = TEncoding.Build(fabric, TagBits);
        EncodingCheck.Run(encoding, TagBits, fabric, default, chunk, truth, scratch);
        var before = GC.GetAllocatedBytesForCurrentThread();
        EncodingCheck.Run(encoding, TagBits, fabric, default, chunk, truth, scratch);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        encoding.Dispose();
        return allocated;
    }

    public override uint ResolveZeroTag(Fabric fabric)
    {
        var encoding = TEncoding.Build(fabric, TagBits);
        var bio = default(Bio);
        var id = encoding.Resolve(bio.PhysAddr, bio.Tag).Id;
        encoding.Dispose();
        return id;
    }

    public override (ulong FootprintBytes, IReadOnlyList<ulong> Tags) Describe(Fabric fabric)
    {
        var encoding = TEncoding.Build(fabric, TagBits);
        var tags = fabric
            .Providers.Providers.ToArray()
            .Select(info => encoding.Encode(info.Start, new ProviderId(info.Id), default))
            .ToList();
        encoding.Dispose();
        return (encoding.FootprintBytes, tags);
    }
}
