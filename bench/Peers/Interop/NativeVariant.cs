using System.Runtime.InteropServices;
using Bench.Measuring;
using Lookups;

namespace Bench.Peers.Interop;

/// <summary>A contender in another language at one budget of the encoding whose tags it reads.</summary>
internal sealed class NativeVariant : Variant
{
    private const int ReasonBytes = 256;
    private readonly NativeContenderInfo contender;
    private readonly NativeContenderInfo floor;

    public NativeVariant(NativeContenderInfo contender, NativeContenderInfo floor, Variant like)
        : base(
            like.Info with
            {
                Name = contender.Name,
                Summary = contender.Summary,
                Source = contender.Library,
                Headline = false,
            },
            like.TagBits)
    {
        this.contender = contender;
        this.floor = floor;
        Like = like;
        Role = contender.Kind switch
        {
            NativeKind.Twin => Role.Twin,
            NativeKind.Kernel => Role.Kernel,
            _ => Role.Peer,
        };
        Library = contender.Library;
    }

    /// <summary>For a twin, the encoding in C#; for a structure of the kernel, this project's copy of that structure.</summary>
    public override Variant Like { get; }

    public override Promise Promise => Like.Promise;

    public override Type EncodingType => typeof(NativeVariant);

    public override unsafe string? Refusal(Fabric fabric)
    {
        if (Like.Refusal(fabric) is { } reason)
        {
            return reason;
        }

        try
        {
            contender.Table->Destroy(BuildStructure(contender, fabric, TagBits));
            return null;
        }
        catch (EncodingRefusedException refused)
        {
            return refused.Message;
        }
    }

    public override Contender Build(Scene scene) => new NativeContender(this, contender, floor, Like.Build(scene), scene);

    /// <summary>Builds the structure of a contender.</summary>
    /// <param name="contender">The contender.</param>
    /// <param name="fabric">The providers; they must outlive the structure.</param>
    /// <param name="tagBits">Bits in the bio.</param>
    /// <returns>The structure; the contender must destroy it.</returns>
    /// <exception cref="EncodingRefusedException">The contender cannot serve the providers.</exception>
    public static unsafe void* BuildStructure(NativeContenderInfo contender, Fabric fabric, int tagBits)
    {
        var why = stackalloc byte[ReasonBytes];
        why[0] = 0;
        var structure = contender.Table->Build(fabric.Providers.Infos, (uint)fabric.Providers.Count, (uint)tagBits, why, ReasonBytes);
        return structure != null ? structure
            : throw new EncodingRefusedException(
                contender.Name, tagBits, Marshal.PtrToStringUTF8((nint)why) is { Length: > 0 } reason ? reason : "it did not say why");
    }
}
