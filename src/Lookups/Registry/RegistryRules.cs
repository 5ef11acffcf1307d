namespace Lookups.Registry;

/// <summary>
/// The three decisions that lifetime hangs on. They are methods so that each can be made wrong on purpose, to see that a stress run
/// finds it; none is on the read side.
/// </summary>
public class RegistryRules
{
    /// <summary>Those that are right.</summary>
    public static RegistryRules Right { get; } = new();

    /// <summary>Whether a snapshot may be freed.</summary>
    /// <param name="retiredAt">The first epoch without it.</param>
    /// <param name="oldest">The oldest epoch that a reader may still use.</param>
    public virtual bool MayFree(long retiredAt, long oldest) => oldest >= retiredAt;

    /// <summary>Whether an id or an address range may be given to another provider.</summary>
    /// <param name="retiredAt">The first epoch without its provider.</param>
    /// <param name="oldest">The oldest epoch that a reader may still use.</param>
    public virtual bool MayReuse(long retiredAt, long oldest) => oldest >= retiredAt;

    /// <summary>Lets readers see a snapshot, whose every entry is written.</summary>
    /// <param name="fabric">The snapshot's fabric.</param>
    /// <param name="release">Stores the reference to it, with a release.</param>
    public virtual void Publish(Fabric fabric, Action release)
    {
        ArgumentNullException.ThrowIfNull(release);
        release();
    }
}
