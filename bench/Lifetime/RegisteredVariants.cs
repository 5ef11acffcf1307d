using System.Collections.Immutable;
using Bench.Measuring;
using Lookups;
using Lookups.Composites;

namespace Bench.Lifetime;

/// <summary>Every encoding as it is read through a registry.</summary>
public static class RegisteredVariants
{
    /// <summary>All of them, at every budget.</summary>
    public static ImmutableArray<Variant> All { get; } = Collect();

    /// <summary>Encodings as they are read through a registry.</summary>
    /// <param name="variants">Encodings of this project.</param>
    /// <returns>The same ones.</returns>
    public static IEnumerable<Variant> Of(IEnumerable<Variant> variants) =>
        variants.Select(variant => All.First(registered => registered.TagBits == variant.TagBits && registered.Info.Name == variant.Info.Name));

    private static ImmutableArray<Variant> Collect()
    {
        var collector = new Collector([]);
        AllEncodings.VisitAll(ref collector);
        return [.. collector.Variants];
    }

    private readonly struct Collector(List<Variant> variants) : IEncodingVisitor
    {
        public List<Variant> Variants => variants;

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>
        {
            foreach (var bits in TEncoding.Info.TagBits)
            {
                variants.Add(new RegisteredVariant<TEncoding>(bits));
            }
        }
    }
}

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
