using System.Runtime.CompilerServices;

namespace Lookups.Registry;

/// <summary>
/// One reader, for one thread at a time. Reading is wait-free: one load of a reference per batch, and one store to the reader's own line
/// when bios have completed. A reader allocates nothing, takes no lock, and writes nothing that another reader reads.
/// </summary>
/// <remarks>
/// <code>
/// var view = reader.Enter();                                  // one load with acquire
/// view.ResolveAll(bios, mapped);
/// reader.Announce(view.Epoch);                                // one store with release
/// </code>
/// While bios are in flight, a reader announces the epoch of the view that the oldest of them was made under instead.
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
    /// The providers as they are now. Call only while online. O(1): loads the line of the reference and the reader's own line; after an
    /// update the snapshot's lines, too.
    /// </summary>
    /// <returns>A view, valid until the reader announces a later epoch.</returns>
    /// <remarks>
    /// The reader keeps its last view and only compares the reference, so that no later load depends on the reference: the processor
    /// predicts that nothing has changed. Otherwise it would wait for each load on the way from the reference to the view.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RegistryView<TEncoding> Enter()
    {
        var current = registry.Current;
        return ReferenceEquals(current, seen) ? view : EnterNew(current);
    }

    /// <summary>Announces that the reader uses nothing older: no view, and no bio that was made under one.</summary>
    /// <param name="oldest">
    /// The epoch of the oldest view in use or with bios in flight; never smaller than the last that was announced.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Announce(long oldest) => Epochs.Announce(line, oldest);

    /// <summary>
    /// Announces that the reader uses nothing until <see cref="GoOnline"/>. Call before the thread sleeps, so that nobody waits for it.
    /// </summary>
    public void GoOffline() => Epochs.Announce(line, Epochs.Offline);

    /// <summary>Ends <see cref="GoOffline"/>; costs one full barrier.</summary>
    public void GoOnline() => Epochs.GoOnline(line, registry.Epoch);

    /// <summary>Closes the reader. A second call does nothing.</summary>
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

    /// <summary>Padding, so that no two readers share a line: only the reader itself writes its fields.</summary>
    [InlineArray(Epochs.LineBytes)]
    private struct Apart
    {
        private byte first;
    }
}
