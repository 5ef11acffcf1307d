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
            ?? (TEncoding.Capacity(TagBits) <= fabric.Providers.Count ? $"no slot to spare: it holds {TEncoding.Capacity(TagBits)} providers" : WithOneMore(fabric));
    }

    public override Contender Build(Scene scene) => new RegisteredContender<TEncoding>(scene, TagBits);

    /// <summary>What an encoding searches for and may not find cannot be told without trying: it must be found for all that comes and goes.</summary>
    private string? WithOneMore(Fabric fabric)
    {
        try
        {
            using var machine = new RegisteredMachine<TEncoding>(fabric, TagBits);
            machine.ComeAndGo();
            return null;
        }
        catch (EncodingRefusedException refused)
        {
            return $"with one provider more: {refused.Reason}";
        }
    }

    public override VariantCheck OpenCheck(Fabric fabric, ClientId client) => throw new NotSupportedException("Encodings are checked without a registry; 'bench stress' checks registries.");
}
