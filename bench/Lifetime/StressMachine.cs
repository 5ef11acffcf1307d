using System.Collections.Immutable;
using Lookups;

namespace Bench.Lifetime;

/// <summary>
/// Places where providers are registered and removed. There are a few more places than slots, so that ids and addresses are reused as soon
/// as possible. A board, written by the updater, says which registration is in each place.
/// </summary>
/// <param name="slots">Number of slots.</param>
/// <param name="namesOwner">Whether each provider may have its own bus offset, which then names its registration.</param>
internal sealed class StressMachine(int slots, bool namesOwner)
{
    /// <summary>The bus offset of all providers, when they must have the same.</summary>
    public const ulong CommonBusOffset = 1UL << 30;

    private const int Spare = 2;
    private const ulong First = 1UL << 38;
    private const ulong Apart = 1UL << 21;
    private const ulong SmallestBar = 1UL << 16;
    private const int Sizes = 4;
    private const int Owners = 0x7FFF;
    private readonly long[] board = new long[slots + Spare];

    /// <summary>Number of slots.</summary>
    public int Slots => slots;

    /// <summary>Number of places.</summary>
    public int Places => board.Length;

    /// <summary>The address of empty slots: right above the last place, so that structures over address ranges stay small.</summary>
    public ulong ParkedAt => First + (Apart * (ulong)Places);

    /// <summary>Every client reaches every provider.</summary>
    public ImmutableArray<MapOutcome> Reach { get; } = [MapOutcome.BusAddr];

    /// <summary>The registration in a place, as last written to the board; 0 for none.</summary>
    /// <param name="place">The place.</param>
    public long At(int place) => Volatile.Read(ref board[place]);

    /// <summary>Writes the registration in a place to the board.</summary>
    /// <param name="place">The place.</param>
    /// <param name="registration">The registration's number, or 0.</param>
    public void Tell(int place, long registration) => Volatile.Write(ref board[place], registration);

    /// <summary>The region of a registration: the bus offset is its number in pages.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="registration">Its number, from 1.</param>
    public Region RegionOf(int place, long registration) => new(
        First + (Apart * (ulong)place),
        SmallestBar << (place % Sizes),
        namesOwner ? (ulong)registration << ProviderTable.PageShift : CommonBusOffset,
        (ushort)(registration % Owners));

    /// <summary>Compares an entry with a registration.</summary>
    /// <param name="info">The entry.</param>
    /// <param name="region">The registration's region.</param>
    /// <returns><see cref="HistoryKind.Live"/>, <see cref="HistoryKind.Gone"/> or <see cref="HistoryKind.Wrong"/>.</returns>
    public static HistoryKind Classify(in BarInfo info, Region region) =>
        info.Id != 0 && !info.IsNobodys
            ? info.Start == region.Start && info.Bytes == region.Bytes && info.BusOffset == region.BusOffset && info.Owner == region.Owner
                ? HistoryKind.Live
                : HistoryKind.Wrong
            : info.BusOffset == 0 || info.Owner == BarInfo.NoOwner ? HistoryKind.Gone
            : HistoryKind.Wrong;
}
