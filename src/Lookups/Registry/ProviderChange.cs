using System.Collections.Immutable;

namespace Lookups.Registry;

/// <summary>A registration: a slot of the table, from the registration of its provider until its removal.</summary>
/// <param name="Slot">The slot, which is the id that encodings carry.</param>
/// <param name="Generation">How often the slot has been registered, this time included.</param>
public readonly record struct Registration(ProviderId Slot, uint Generation);

/// <summary>A provider to register or to remove.</summary>
public readonly record struct ProviderChange
{
    private ProviderChange(Region region, ImmutableArray<MapOutcome> reach, Registration gone)
    {
        Region = region;
        Reach = reach;
        Gone = gone;
    }

    /// <summary>The region to register; its length is 0 for a removal.</summary>
    public Region Region { get; }

    /// <summary>How each client reaches the new provider, in order of client.</summary>
    public ImmutableArray<MapOutcome> Reach { get; }

    /// <summary>The registration to remove.</summary>
    public Registration Gone { get; }

    /// <summary>Whether the change is a registration.</summary>
    public bool IsRegistration => Region.Bytes != 0;

    /// <summary>Creates a change that registers a provider.</summary>
    /// <param name="region">Its region; the owner may be anything but <see cref="BarInfo.NoOwner"/>.</param>
    /// <param name="reach">How each client reaches it.</param>
    public static ProviderChange Register(Region region, ImmutableArray<MapOutcome> reach)
    {
        ArgumentOutOfRangeException.ThrowIfZero(region.Bytes, nameof(region));
        return new(region, reach, default);
    }

    /// <summary>Creates a change that removes a provider.</summary>
    public static ProviderChange Unregister(Registration registration) => new(default, [], registration);
}

/// <summary>Why the registry refused an update. The two quarantine reasons pass by themselves.</summary>
public enum RegistryRefusal
{
    /// <summary>The update was made.</summary>
    None,

    /// <summary>No id is available: every empty slot may still be in a bio in flight.</summary>
    IdsInQuarantine,

    /// <summary>Bios in flight may still carry addresses of the range.</summary>
    AddressInQuarantine,

    /// <summary>Every slot has a provider.</summary>
    NoSlot,

    /// <summary>The range overlaps the range of a provider, or the range where empty slots are parked.</summary>
    AddressInUse,

    /// <summary>There is no such provider, or it was removed already.</summary>
    NotRegistered,
}

/// <summary>The registry refuses, and waiting would not help.</summary>
public sealed class RegistryRefusedException(RegistryRefusal refusal) : Exception($"The registry refuses: {refusal}.")
{
    /// <summary>The reason.</summary>
    public RegistryRefusal Refusal { get; } = refusal;
}
