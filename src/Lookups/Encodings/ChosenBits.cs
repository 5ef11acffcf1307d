using System.Runtime.CompilerServices;
using Lookups.Search;

namespace Lookups.Encodings;

/// <summary>0 bits: chosen bits of the address, gathered by one instruction, are the key, through a <see cref="BitDirectory"/>.</summary>
public readonly struct ChosenBits : IBioEncoding<ChosenBits>
{
    private readonly BitDirectory directory;

    private ChosenBits(BitDirectory directory) => this.directory = directory;

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "chosen-bits",
        Family = EncodingFamily.NoBits,
        TagBits = [0],
        Summary = "The few address bits that tell the BARs apart, gathered by PEXT, index a table of candidates; one comparison confirms.",
        Source = "This project; the choice of bits as in ternary tables (TCAM) and chess bitboards, PEXT of BMI2 in general registers.",
        Cost = "O(1), 1 or 2 levels; root line (2 levels) + leaf line + provider line",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => directory.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        using var built = TryBuild(fabric, out var refusal);
        return refusal;
    }

    /// <inheritdoc/>
    public static ChosenBits Build(Fabric fabric, int tagBits)
    {
        var built = TryBuild(fabric, out var refusal);
        EncodingRefusedException.ThrowIf(Info, tagBits, refusal);
        return built;
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(directory.Find(physAddr).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref directory.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(ChosenBits self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        if (self.directory.IsOneLevel)
        {
            BatchLoop.Run(new OneLevel(self.directory), bios, mapped);
        }
        else
        {
            BatchLoop.Run(new TwoLevels(self.directory), bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => directory.Dispose();

    /// <summary>Builds it once, and says why not, for encodings that put bits of their own in front of it.</summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="refusal">Why it cannot serve these providers; null when it can.</param>
    /// <returns>The encoding; not to be used when there is a refusal.</returns>
    internal static ChosenBits TryBuild(Fabric fabric, out string? refusal) => new(BitDirectory.Build(fabric, out refusal));

    private readonly struct OneLevel(BitDirectory directory) : IBioResolver
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref directory.FindInOneLevel(physAddr);
    }

    private readonly struct TwoLevels(BitDirectory directory) : IBioResolver
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref directory.FindInTwoLevels(physAddr);
    }
}
