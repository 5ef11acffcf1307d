using System.Runtime.CompilerServices;

namespace Lookups.Composites;

/// <summary>
/// The checking variant of an encoding that trusts its tag. The entry is used only if the address lies in it, so a stale tag or a wrong
/// address finds memory without an owner, which no client reaches.
/// </summary>
/// <typeparam name="TEncoding">The trusting encoding. It keeps its tag beside the address, and all its data in the entry.</typeparam>
public readonly unsafe struct Checked<TEncoding> : IBioEncoding<Checked<TEncoding>>
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private readonly BarInfo* nobody;
    private readonly TEncoding encoding;

    private Checked(Fabric fabric, TEncoding encoding)
    {
        nobody = fabric.Providers.Infos + fabric.Providers.Count + 1;
        this.encoding = encoding;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = TEncoding.Info with
    {
        Name = $"{TEncoding.Info.Name}-checked",
        Summary = $"As {TEncoding.Info.Name}, and the address must lie in what the tag names.",
        IsCheckedToo = false,
        CheckingVariantOf = TEncoding.Info.Name,
    };

    /// <inheritdoc/>
    public static Promise Promise => Promise.Checking;

    /// <inheritdoc/>
    public nuint FootprintBytes => encoding.FootprintBytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => TEncoding.Capacity(tagBits);

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => TEncoding.Refusal(fabric, tagBits);

    /// <inheritdoc/>
    public static Checked<TEncoding> Build(Fabric fabric, int tagBits) => Rebuild(default, fabric, tagBits);

    /// <inheritdoc/>
    public static Checked<TEncoding> Rebuild(Checked<TEncoding> before, Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<Checked<TEncoding>>(fabric, tagBits);
        try
        {
            return new Checked<TEncoding>(fabric, TEncoding.Rebuild(before.encoding, fabric, tagBits));
        }
        catch (EncodingRefusedException refused)
        {
            throw new EncodingRefusedException(Info.Name, tagBits, refused.Reason);
        }
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => encoding.Encode(physAddr, provider, client);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ref Bio bio, ulong physAddr, ulong tag) => TEncoding.Store(ref bio, physAddr, tag);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(ref readonly Bio bio) => TEncoding.Load(in bio);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProviderId Find(Checked<TEncoding> self, Fabric fabric, ulong physAddr) =>
        TEncoding.Find(self.encoding, fabric, physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref BarInfo.Confirm(in encoding.Resolve(physAddr, tag, watch), nobody, physAddr, watch);

    /// <inheritdoc/>
    public void Dispose() => encoding.Dispose();
}
