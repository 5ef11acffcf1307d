using System.Collections.Immutable;

namespace Lookups.Registry;

/// <summary>A registration: a slot of the table from when its provider came until it goes.</summary>
/// <param name="Slot">The slot, which is the id that encodings carry.</param>
/// <param name="Generation">How often the slot has been registered, this time included.</param>
public readonly record struct Registration(ProviderId Slot, uint Generation);

/// <summary>A provider that comes or goes.</summary>
public readonly record struct ProviderChange
{
    private ProviderChange(Region region, ImmutableArray<MapOutcome> reach, Registration gone)
    {
        Region = region;
        Reach = reach;
        Gone = gone;
    }

    /// <summary>The region that comes; of length 0 when one goes.</summary>
    public Region Region { get; }

    /// <summary>How each client reaches what comes, in order of client.</summary>
    public ImmutableArray<MapOutcome> Reach { get; }

    /// <summary>The registration that goes.</summary>
    public Registration Gone { get; }

    /// <summary>Whether a provider comes.</summary>
    public bool IsRegistration => Region.Bytes != 0;

    /// <summary>A provider comes.</summary>
    /// <param name="region">Its region; anything but <see cref="BarInfo.NoOwner"/> may own it.</param>
    /// <param name="reach">How each client reaches it.</param>
    public static ProviderChange Register(Region region, ImmutableArray<MapOutcome> reach)
    {
        ArgumentOutOfRangeException.ThrowIfZero(region.Bytes, nameof(region));
        return new(region, reach, default);
    }

    /// <summary>A provider goes.</summary>
    /// <param name="registration">Its registration.</param>
    public static ProviderChange Unregister(Registration registration) => new(default, [], registration);
}

/// <summary>Why the registry did not do what it was asked to. The first two pass by themselves.</summary>
public enum RegistryRefusal
{
    /// <summary>It did.</summary>
    None,

    /// <summary>Ids have run out: every slot that is free may still be in a bio in flight.</summary>
    IdsInQuarantine,

    /// <summary>Bios in flight may still carry addresses of the range.</summary>
    AddressInQuarantine,

    /// <summary>Every slot has a provider.</summary>
    NoSlot,

    /// <summary>The range overlaps that of a provider, or where empty slots are parked.</summary>
    AddressInUse,

    /// <summary>No such provider, or it has gone already.</summary>
    NotRegistered,
}

/// <summary>The registry refuses, and waiting would not help.</summary>
/// <param name="refusal">Why.</param>
public sealed class RegistryRefusedException(RegistryRefusal refusal) : Exception($"The registry refuses: {refusal}.")
{
    /// <summary>Why.</summary>
    public RegistryRefusal Refusal { get; } = refusal;
}
