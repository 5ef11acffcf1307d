using Workloads.Streams;
using Workloads.Verification;

namespace Lookups.Tests;

/// <summary>An encoding that is rebuilt as providers are registered and removed, type-erased.</summary>
public abstract class RebuiltEncoding : IDisposable
{
    /// <summary>
    /// Rebuilds for a fabric, unless that is refused, and checks every operation over the chunk. Earlier fabrics must still exist.
    /// </summary>
    public abstract Difference? Check(Fabric fabric, BioChunk chunk, Truth truth, CheckScratch scratch);

    public abstract void Dispose();
}

internal sealed class RebuiltEncoding<TEncoding>(int tagBits) : RebuiltEncoding
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private TEncoding? last;

    public override Difference? Check(Fabric fabric, BioChunk chunk, Truth truth, CheckScratch scratch)
    {
        var next = last is { } before ? TEncoding.Rebuild(before, fabric, tagBits) : TEncoding.Build(fabric, tagBits);
        last?.Dispose();
        last = next;
        return EncodingCheck.Run(next, tagBits, fabric, default, chunk, truth, scratch);
    }

    public override void Dispose() => last?.Dispose();
}
