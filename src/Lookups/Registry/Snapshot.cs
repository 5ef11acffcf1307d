namespace Lookups.Registry;

/// <summary>All that a reader needs, as of one epoch: a fabric and the encoding built on it. Immutable once published.</summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class Snapshot<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private readonly TEncoding[] encodings;

    /// <summary>Builds the encoding, once, or once per reader when readers cannot share it. Takes the fabric over, also when it throws.</summary>
    public Snapshot(Fabric fabric, int tagBits, int mostReaders, long epoch)
    {
        Fabric = fabric;
        Epoch = epoch;
        encodings = new TEncoding[TEncoding.Info.IsOnePerReader ? mostReaders : 1];
        var built = 0;
        try
        {
            for (; built < encodings.Length; built++)
            {
                encodings[built] = TEncoding.Build(fabric, tagBits);
            }
        }
        catch
        {
            DisposeFirst(built);
            throw;
        }
    }

    public Fabric Fabric { get; }

    public long Epoch { get; }

    public RegistryView<TEncoding> ViewOf(int reader) => new(encodings[encodings.Length == 1 ? 0 : reader], Fabric, Epoch);

    public void Dispose() => DisposeFirst(encodings.Length);

    private void DisposeFirst(int count)
    {
        for (var i = 0; i < count; i++)
        {
            encodings[i].Dispose();
        }

        Fabric.Dispose();
    }
}

/// <summary>What a reader sees between entering and announcing.</summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
/// <param name="Encoding">The encoding, by value, so that a loop keeps its fields in registers.</param>
/// <param name="Fabric">Its providers and their reach.</param>
/// <param name="Epoch">
/// What to announce while a bio that was made under this view is in flight. Until then the view may be used, too: a bio whose tag means
/// something only to the snapshot that made it is resolved under the view it was made under.
/// </param>
public readonly record struct RegistryView<TEncoding>(TEncoding Encoding, Fabric Fabric, long Epoch)
    where TEncoding : struct, IBioEncoding<TEncoding>;
