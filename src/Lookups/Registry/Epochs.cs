using Lookups.Memory;

namespace Lookups.Registry;

/// <summary>
/// What each reader may still use, as one number per reader in cache lines of its own: quiescent-state-based reclamation. A reader
/// stores to its line and to no other; the updater reads all of them. What was retired at an epoch is given back when no reader's number
/// is below it.
/// </summary>
/// <remarks>
/// <para>
/// The flavour is urcu-qsbr (userspace-rcu, src/urcu-qsbr.c), as a kernel's quiescent states at context switches: nothing is stored and no
/// barrier is needed when a reader begins, only when it has finished a batch. Hart, McKenney, Demke Brown and Walpole ("Performance of
/// memory reclamation for lockless synchronization", JPDC 2007) find it the cheapest to read for that reason; its price is that a
/// reader that falls silent without going offline holds everything up.
/// </para>
/// <para>
/// Unlike there the number is that of the oldest bio in flight, not of the last quiescent state: a tag is as much a reference as a pointer
/// is, and one mechanism serves both. Two lines per reader, since x86-64 fetches lines in pairs.
/// </para>
/// </remarks>
public sealed unsafe class Epochs : IDisposable
{
    /// <summary>The number of a reader that uses nothing.</summary>
    public const long Offline = long.MaxValue;

    /// <summary>What one reader writes keeps to itself: two lines, since x86-64 fetches them in pairs.</summary>
    internal const int LineBytes = 2 * LineSet.LineBytes;

    private readonly AlignedMemory memory;
    private readonly byte* lines;
    private readonly bool[] isTaken;
    private readonly Lock gate = new();

    /// <summary>Makes room for readers, all of which are offline.</summary>
    /// <param name="mostReaders">Most readers at a time, at least 1.</param>
    public Epochs(int mostReaders)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostReaders, 1);
        isTaken = new bool[mostReaders];
        memory = AlignedMemory.Allocate(((nuint)mostReaders + 1) * LineBytes, out lines);

        // The first pair may share a fetch with what lies before the block.
        lines += LineBytes - ((nuint)lines % LineBytes);
        for (var reader = 0; reader < mostReaders; reader++)
        {
            *LineOf(reader) = Offline;
        }
    }

    /// <summary>Most readers at a time.</summary>
    public int MostReaders => isTaken.Length;

    /// <summary>Readers that have a place.</summary>
    public int Readers
    {
        get
        {
            lock (gate)
            {
                return isTaken.Count(taken => taken);
            }
        }
    }

    /// <summary>
    /// The smallest number of all readers: whatever was retired at this epoch or before is in nobody's hands. O(readers), one line each.
    /// </summary>
    /// <returns><see cref="Offline"/> when no reader uses anything.</returns>
    /// <remarks>
    /// The full barrier orders the caller's publication before the reads: a reader that comes online either is seen here or sees what was
    /// published, by its own barrier in <see cref="GoOnline"/>. Readers that stay online need neither.
    /// </remarks>
    public long Oldest()
    {
        Interlocked.MemoryBarrier();
        var oldest = Offline;
        for (var reader = 0; reader < isTaken.Length; reader++)
        {
            oldest = Math.Min(oldest, Volatile.Read(ref *LineOf(reader)));
        }

        return oldest;
    }

    /// <summary>Takes a place; its reader is offline.</summary>
    /// <returns>The reader's number.</returns>
    /// <exception cref="InvalidOperationException">All places are taken.</exception>
    public int Join()
    {
        lock (gate)
        {
            var reader = Array.IndexOf(isTaken, false);
            if (reader < 0)
            {
                throw new InvalidOperationException($"All {isTaken.Length} readers are open already.");
            }

            isTaken[reader] = true;
            return reader;
        }
    }

    /// <summary>Gives a place back.</summary>
    /// <param name="reader">The reader.</param>
    public void Leave(int reader)
    {
        lock (gate)
        {
            Volatile.Write(ref *LineOf(reader), Offline);
            isTaken[reader] = false;
        }
    }

    /// <summary>A reader's number, which only the reader writes.</summary>
    /// <param name="reader">The reader.</param>
    public long* LineOf(int reader)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)reader, (uint)isTaken.Length, nameof(reader));
        return (long*)(lines + ((nint)reader * LineBytes));
    }

    /// <summary>Says that a reader uses nothing older, with a release: what it read before is read.</summary>
    /// <param name="line">The reader's line.</param>
    /// <param name="oldest">An epoch that was current once, no smaller than the last.</param>
    public static void Announce(long* line, long oldest) => Volatile.Write(ref *line, oldest);

    /// <summary>
    /// As <see cref="Announce"/> for one that was offline, with a full barrier: the store must be visible before what is loaded next, or
    /// the updater could miss it and free what is about to be used. x86-64 too lets a load overtake an earlier store.
    /// </summary>
    /// <param name="line">The reader's line.</param>
    /// <param name="oldest">An epoch that was current once; too small a number only delays.</param>
    public static void GoOnline(long* line, long oldest)
    {
        Volatile.Write(ref *line, oldest);
        Interlocked.MemoryBarrier();
    }

    /// <summary>Frees the lines; every reader must be gone.</summary>
    public void Dispose() => memory.Dispose();
}
