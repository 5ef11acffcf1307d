using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Lookups.Registry;

/// <summary>
/// Providers that are registered and removed while readers look up on other processors, over any encoding. Each update builds the next
/// snapshot, publishes it by one store, and frees the last one when no reader can still use it. Where the encoding cannot detect stale tags
/// itself (<see cref="LifetimePromise"/>), ids and addresses wait until the bios that carry them have completed.
/// </summary>
/// <remarks>
/// An update costs O(slots) for the tables, plus the encoding's Rebuild. A lock serialises updates; no reader takes it. docs/lifetime.md
/// lists the barriers and why they are needed.
/// </remarks>
public sealed class Registry<TEncoding> : IDisposable
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private readonly RegistryOptions options;
    private readonly int tagBits;
    private readonly Epochs epochs;
    private readonly SlotTable slots;
    private readonly Queue<(Snapshot<TEncoding> Snapshot, long RetiredAt)> retired = [];
    private readonly Lock gate = new();
    private readonly Action release;
    private Snapshot<TEncoding> current;
    private Snapshot<TEncoding> next;
    private bool isDisposed;

    /// <summary>A registry without providers.</summary>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <param name="options">The size and limits of the registry.</param>
    /// <exception cref="EncodingRefusedException">The encoding does not hold so many slots with so many bits.</exception>
    public Registry(int tagBits, RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Slots, 1, nameof(options));
        this.options = options;
        this.tagBits = tagBits;
        Promise = LifetimePromise.Of<TEncoding>(tagBits);
        slots = new SlotTable(options, Promise, TEncoding.Info.NamesOwner ? 0 : options.CommonBusOffset);
        release = () => Volatile.Write(ref current!, next!);
        current = next = Build(before: null, slots.Empty(), new ReachTable(options.Slots, options.Clients), epoch: 1);
        epochs = new Epochs(options.MostReaders);
    }

    /// <summary>The guarantee of the encoding for bios that outlive their provider.</summary>
    public LifetimePromise Promise { get; }

    /// <summary>The epoch of the newest snapshot; grows by one with each update.</summary>
    public long Epoch => Current.Epoch;

    /// <summary>Number of snapshots that wait for readers.</summary>
    public int Retired
    {
        get
        {
            lock (gate)
            {
                return retired.Count;
            }
        }
    }

    /// <summary>Loads the newest snapshot once, with acquire: everything written before the store that published it is visible.</summary>
    internal Snapshot<TEncoding> Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Volatile.Read(ref current);
    }

    /// <summary>Adds a reader, which is online.</summary>
    /// <returns>The reader, which the caller disposes.</returns>
    /// <exception cref="InvalidOperationException">The maximum number of readers is open already.</exception>
    public RegistryReader<TEncoding> OpenReader() => new(this, epochs);

    /// <summary>
    /// Makes all of the changes at once, or none; readers see one change. Waits for readers only when
    /// <see cref="RegistryOptions.MostRetired"/> snapshots wait to be freed.
    /// </summary>
    /// <param name="changes">The changes, made one after the other.</param>
    /// <param name="registrations">Receives one registration per change; for a removal, the registration that was removed.</param>
    /// <returns>The reason for a refusal, or <see cref="RegistryRefusal.None"/>.</returns>
    /// <exception cref="ArgumentException">
    /// A region is empty, wraps around or ends above 2^52; or a reach does not have one outcome per client.
    /// </exception>
    /// <exception cref="EncodingRefusedException">The encoding cannot serve these regions.</exception>
    /// <exception cref="TimeoutException">
    /// A reader blocks the freeing of snapshots for longer than <see cref="RegistryOptions.Patience"/>.
    /// </exception>
    public RegistryRefusal TryUpdate(ReadOnlySpan<ProviderChange> changes, Span<Registration> registrations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(registrations.Length, changes.Length, nameof(registrations));
        foreach (ref readonly var change in changes)
        {
            RefuseBadChange(in change);
        }

        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            WaitForRoom();
            var providers = current.Fabric.Providers.Copy();
            var reach = current.Fabric.Reach.Copy();
            var oldest = OldestInUse();
            for (var i = 0; i < changes.Length; i++)
            {
                var refusal = slots.Apply(in changes[i], providers, reach, current.Epoch + 1, oldest, out registrations[i]);
                if (refusal != RegistryRefusal.None)
                {
                    slots.Undo();
                    providers.Dispose();
                    reach.Dispose();
                    return refusal;
                }
            }

            PublishNext(providers, reach);
            return RegistryRefusal.None;
        }
    }

    /// <summary>
    /// Like <see cref="TryUpdate"/>, but waits until ids and addresses leave quarantine. Where a tag itself says how to map, also waits for
    /// the bios of the removed providers, so that no bio can be mapped to them once this returns.
    /// </summary>
    /// <param name="changes">The changes.</param>
    /// <param name="registrations">Receives one registration per change.</param>
    /// <exception cref="RegistryRefusedException">Waiting would not help.</exception>
    /// <exception cref="EncodingRefusedException">The encoding cannot serve these regions.</exception>
    /// <exception cref="TimeoutException">A reader blocks the update for longer than <see cref="RegistryOptions.Patience"/>.</exception>
    public void Update(ReadOnlySpan<ProviderChange> changes, Span<Registration> registrations)
    {
        var since = Stopwatch.GetTimestamp();
        var spinner = new SpinWait();
        RegistryRefusal refusal;
        while ((refusal = TryUpdate(changes, registrations)) is RegistryRefusal.IdsInQuarantine or RegistryRefusal.AddressInQuarantine)
        {
            WaitABit(ref spinner, since);
        }

        if (refusal != RegistryRefusal.None)
        {
            throw new RegistryRefusedException(refusal);
        }

        if (Promise.MustDrain && HasDeparture(changes))
        {
            WaitForDrain(Epoch);
        }
    }

    /// <summary>Registers one provider; waits as <see cref="Update"/> does.</summary>
    public Registration Register(in ProviderChange change)
    {
        Span<Registration> registration = stackalloc Registration[1];
        Update([change], registration);
        return registration[0];
    }

    /// <summary>Removes one provider; waits as <see cref="Update"/> does.</summary>
    public void Unregister(Registration registration)
    {
        Span<Registration> gone = stackalloc Registration[1];
        Update([ProviderChange.Unregister(registration)], gone);
    }

    /// <summary>
    /// Whether every bio that was made before an epoch has completed: like <c>synchronize_rcu</c>, but a query instead of a wait.
    /// </summary>
    public bool HasDrained(long epoch)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return OldestInUse() >= epoch;
        }
    }

    /// <summary>Waits until every bio that was made before an epoch has completed, and frees the snapshots that waited for them.</summary>
    /// <param name="epoch">An epoch; <see cref="Epoch"/> for all removals until now.</param>
    /// <exception cref="TimeoutException">A reader blocks the wait for longer than <see cref="RegistryOptions.Patience"/>.</exception>
    public void WaitForDrain(long epoch)
    {
        var since = Stopwatch.GetTimestamp();
        var spinner = new SpinWait();
        while (!HasDrained(epoch))
        {
            WaitABit(ref spinner, since);
        }

        Reclaim();
    }

    /// <summary>Frees the snapshots that no reader can still use; every update does so, too.</summary>
    public void Reclaim()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            FreeDrained();
        }
    }

    /// <summary>
    /// Closes the registry: it accepts no more changes and no more readers. Frees everything once the last reader is closed, so a reader
    /// that outlives the registry still accesses valid memory. A second call does nothing.
    /// </summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (!isDisposed)
            {
                isDisposed = true;
                FreeAllUnlessRead();
            }
        }
    }

    /// <summary>Adds a reader.</summary>
    internal int Open()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return epochs.Join();
        }
    }

    /// <summary>Removes a reader.</summary>
    internal void Close(int reader)
    {
        lock (gate)
        {
            epochs.Leave(reader);
            if (isDisposed)
            {
                FreeAllUnlessRead();
            }
        }
    }

    private void FreeAllUnlessRead()
    {
        if (epochs.Readers > 0)
        {
            return;
        }

        while (retired.TryDequeue(out var old))
        {
            old.Snapshot.Dispose();
        }

        current.Dispose();
        epochs.Dispose();
    }

    /// <summary>Runs before anything is copied or changed, so that nothing has to be undone.</summary>
    private void RefuseBadChange(in ProviderChange change)
    {
        if (!change.IsRegistration)
        {
            return;
        }

        ProviderTable.RefuseBadRegion(change.Region, nameof(change));
        var clients = change.Reach.IsDefault ? 0 : change.Reach.Length;
        if (clients != options.Clients)
        {
            throw new ArgumentException($"Reach of {clients} clients: expected {options.Clients}.", nameof(change));
        }
    }

    private static bool HasDeparture(ReadOnlySpan<ProviderChange> changes)
    {
        foreach (ref readonly var change in changes)
        {
            if (!change.IsRegistration)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The oldest epoch that a reader may still use, including a reader that comes online now. Such a reader still sees the providers that
    /// the next epoch removes, even when no reader is online yet.
    /// </summary>
    private long OldestInUse() => Math.Min(epochs.Oldest(), Epoch);

    private void PublishNext(ProviderTable providers, ReachTable reach)
    {
        try
        {
            next = Build(current, providers, reach, current.Epoch + 1);
        }
        catch
        {
            slots.Undo();
            throw;
        }

        slots.Commit();
        var last = current;
        options.Rules.Publish(next.Fabric, release);
        retired.Enqueue((last, next.Epoch));
        FreeDrained();
    }

    private Snapshot<TEncoding> Build(Snapshot<TEncoding>? before, ProviderTable providers, ReachTable reach, long epoch) =>
        new(before, new Fabric(providers, reach, options.HostMemory, isShortLived: true), tagBits, options.MostReaders, epoch);

    private void FreeDrained()
    {
        var oldest = epochs.Oldest();
        while (retired.TryPeek(out var old) && options.Rules.MayFree(old.RetiredAt, oldest))
        {
            retired.Dequeue();
            old.Snapshot.Dispose();
        }
    }

    private void WaitForRoom()
    {
        var since = Stopwatch.GetTimestamp();
        var spinner = new SpinWait();
        while (retired.Count >= options.MostRetired)
        {
            WaitABit(ref spinner, since);
            FreeDrained();
        }
    }

    /// <summary>Never sleeps for a clock tick, which is longer than any batch.</summary>
    private void WaitABit(ref SpinWait spinner, long since)
    {
        if (Stopwatch.GetElapsedTime(since) > options.Patience)
        {
            throw new TimeoutException($"A reader still uses epoch {epochs.Oldest()} of {Epoch} after {options.Patience.TotalSeconds} s.");
        }

        spinner.SpinOnce(sleep1Threshold: -1);
    }
}
