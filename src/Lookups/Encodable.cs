namespace Lookups;

/// <summary>Checks whether an encoding can serve some providers: bits, capacity, and the encoding's own check of the regions.</summary>
public static class Encodable
{
    /// <summary>Why an encoding cannot serve a fabric.</summary>
    /// <returns>The reason; null when the encoding can serve the fabric.</returns>
    public static string? Refusal<TEncoding>(Fabric fabric, int tagBits) where TEncoding : struct, IBioEncoding<TEncoding> =>
        RefusalByNumber<TEncoding>(fabric, tagBits) ?? TEncoding.Refusal(fabric, tagBits);

    /// <summary>Refuses bit budgets the encoding does not serve and more providers than it holds.</summary>
    /// <exception cref="EncodingRefusedException">The encoding cannot serve so many providers with so many bits.</exception>
    public static void ThrowIfRefusedByNumber<TEncoding>(Fabric fabric, int tagBits) where TEncoding : struct, IBioEncoding<TEncoding> =>
        ThrowIf<TEncoding>(tagBits, RefusalByNumber<TEncoding>(fabric, tagBits));

    /// <summary>Throws when there is a reason to refuse.</summary>
    /// <exception cref="EncodingRefusedException">There is a reason.</exception>
    public static void ThrowIf<TEncoding>(int tagBits, string? reason) where TEncoding : struct, IBioEncoding<TEncoding>
    {
        if (reason is not null)
        {
            throw new EncodingRefusedException(TEncoding.Info.Name, tagBits, reason);
        }
    }

    private static string? RefusalByNumber<TEncoding>(Fabric fabric, int tagBits) where TEncoding : struct, IBioEncoding<TEncoding>
    {
        ArgumentNullException.ThrowIfNull(fabric);
        if (!TEncoding.Info.TagBits.Contains(tagBits))
        {
            return $"it serves {string.Join(", ", TEncoding.Info.TagBits)} bits only";
        }

        var capacity = TEncoding.Capacity(tagBits);
        return fabric.Providers.Count > capacity ? $"it holds {capacity} providers, not {fabric.Providers.Count}" : null;
    }
}

/// <summary>The encoding cannot serve these providers with this many bits.</summary>
public sealed class EncodingRefusedException(string encoding, int tagBits, string reason)
    : Exception($"{encoding} with {tagBits} bits: {reason}")
{
    /// <summary>The reason, without the encoding's name.</summary>
    public string Reason { get; } = reason;
}
