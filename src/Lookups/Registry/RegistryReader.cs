using System.Runtime.CompilerServices;

namespace Lookups.Registry;

/// <summary>
/// One reader: one thread at a time. Reading is wait-free: a load of one reference per batch, and a store to a line of its own when bios
/// have completed. Nothing is allocated, locked, or written that another reader reads.
/// </summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
/// <remarks>
/// <code>
/// var view = reader.Enter();                                  // one load with acquire
/// view.ResolveAll(bios, mapped);
/// reader.Announce(view.Epoch);                                // one store with release
/// </code>
/// A reader with bios in flight announces the epoch of the view that the oldest of them was made under instead.
/// </remarks>
public sealed unsafe class RegistryReader<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private readonly Registry<TEncoding> registry;
    private readonly long* line;
    private readonly int number;
    private Snapshot<TEncoding>? seen;
    private RegistryView<TEncoding> view = null!;
#pragma warning disable CS0169 // Is there to take room.
    private Apart apart;
#pragma warning restore CS0169
    private bool isOpen = true;

    internal RegistryReader(Registry<TEncoding> registry, Epochs epochs)
    {
        this.registry = registry;
        number = registry.Open();
        line = epochs.LineOf(number);
        GoOnline();
    }

    /// <summary>
    /// The providers as they are now. Only while online. O(1): the reference's line and the reader's own, after an update the snapshot's
    /// too.
    /// </summary>
    /// <returns>Valid until an epoch after its own is announced.</returns>
    /// <remarks>
    /// The view of the last time is kept and the reference only compared, so that nothing that follows waits for it: the processor foresees
    /// that nothing has changed, where it would have to wait for each load on the way from the reference to the view.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RegistryView<TEncoding> Enter()
    {
        var current = registry.Current;
        return ReferenceEquals(current, seen) ? view : EnterNew(current);
    }

    /// <summary>Says that nothing older is used any more: no view, and no bio that was made under one.</summary>
    /// <param name="oldest">The epoch of the oldest view in use or with bios in flight; never smaller than the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Announce(long oldest) => Epochs.Announce(line, oldest);

    /// <summary>Says that nothing is used until <see cref="GoOnline"/>: before the thread sleeps, so that nobody waits for it.</summary>
    public void GoOffline() => Epochs.Announce(line, Epochs.Offline);

    /// <summary>Back from <see cref="GoOffline"/>; one full barrier.</summary>
    public void GoOnline() => Epochs.GoOnline(line, registry.Epoch);

    /// <summary>Gives the reader's place back. A second call does nothing.</summary>
    public void Dispose()
    {
        if (isOpen)
        {
            isOpen = false;
            registry.Close(number);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RegistryView<TEncoding> EnterNew(Snapshot<TEncoding> current)
    {
        seen = current;
        return view = current.ViewOf(number);
    }

    /// <summary>Room, so that no two readers lie in one line: what a reader keeps is for it alone to write.</summary>
    [InlineArray(Epochs.LineBytes)]
    private struct Apart
    {
        private byte first;
    }
}
