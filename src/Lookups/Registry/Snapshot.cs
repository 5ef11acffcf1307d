namespace Lookups.Registry;

/// <summary>All data that readers need, as of one epoch: a fabric and the encoding built on it. Immutable once published.</summary>
internal sealed class Snapshot<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private readonly RegistryView<TEncoding>[] views;
    private readonly List<TEncoding> built = [];

    /// <summary>
    /// Builds the encoding once, or once per reader when readers cannot share it, each from the previous one, if any. Takes ownership of
    /// the fabric, also when it throws.
    /// </summary>
    public Snapshot(Snapshot<TEncoding>? before, Fabric fabric, int tagBits, int mostReaders, long epoch)
    {
        Fabric = fabric;
        Epoch = epoch;
        views = new RegistryView<TEncoding>[mostReaders];
        try
        {
            for (var reader = 0; reader < mostReaders; reader++)
            {
                views[reader] = reader > 0 && !TEncoding.Info.IsOnePerReader
                    ? views[0]
                    : new RegistryView<TEncoding>(Build(before?.views[reader], tagBits), fabric, epoch);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Fabric Fabric { get; }

    public long Epoch { get; }

    public RegistryView<TEncoding> ViewOf(int reader) => views[reader];

    public void Dispose()
    {
        built.ForEach(encoding => encoding.Dispose());
        Fabric.Dispose();
    }

    private TEncoding Build(RegistryView<TEncoding>? before, int tagBits)
    {
        var encoding = before is null ? TEncoding.Build(Fabric, tagBits) : TEncoding.Rebuild(before.Encoding, Fabric, tagBits);
        built.Add(encoding);
        return encoding;
    }
}
