using Bench.Measuring;
using Lookups;

namespace Bench.Lifetime;

/// <summary>One encoding at one budget, read through a registry.</summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class RegisteredVariant<TEncoding> : Variant
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    public RegisteredVariant(int tagBits)
        : base(TEncoding.Info, tagBits) => Role = Role.Registered;

    public override Type EncodingType => typeof(TEncoding);

    public override string? Refusal(Fabric fabric)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        return Encodable.Refusal<TEncoding>(fabric, TagBits)
            ?? (TEncoding.Capacity(TagBits) <= fabric.Providers.Count ? $"no slot to spare: it holds {TEncoding.Capacity(TagBits)} providers" : null);
    }

    public override Contender Build(Scene scene) => new RegisteredContender<TEncoding>(scene, TagBits);

    public override VariantCheck OpenCheck(Fabric fabric, ClientId client) => throw new NotSupportedException("Encodings are checked without a registry; 'bench stress' checks registries.");
}
