namespace Lookups.Registry;

/// <summary>
/// The three decisions that lifetime depends on. They are methods so that a stress run can replace each with a wrong one and check that the
/// fault is found. None is on the read side.
/// </summary>
public class RegistryRules
{
    /// <summary>The correct rules.</summary>
    public static RegistryRules Right { get; } = new();

    /// <summary>Whether a snapshot may be freed.</summary>
    /// <param name="retiredAt">The first epoch without it.</param>
    /// <param name="oldest">The oldest epoch that a reader may still use.</param>
    public virtual bool MayFree(long retiredAt, long oldest) => oldest >= retiredAt;

    /// <summary>Whether an id or an address range may be given to another provider.</summary>
    /// <param name="retiredAt">The first epoch without its provider.</param>
    /// <param name="oldest">The oldest epoch that a reader may still use.</param>
    public virtual bool MayReuse(long retiredAt, long oldest) => oldest >= retiredAt;

    /// <summary>Publishes a snapshot to readers; every entry of it is written already.</summary>
    /// <param name="fabric">The snapshot's fabric.</param>
    /// <param name="release">Stores the reference to the snapshot, with release.</param>
    public virtual void Publish(Fabric fabric, Action release)
    {
        ArgumentNullException.ThrowIfNull(release);
        release();
    }
}
