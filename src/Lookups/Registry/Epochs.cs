using Lookups.Memory;

namespace Lookups.Registry;

/// <summary>
/// The epochs that readers may still use: one number per reader, each in cache lines of its own (quiescent-state-based reclamation). A
/// reader stores only to its own lines; the updater reads the lines of all readers. An object retired at an epoch is freed when no reader's
/// number is below that epoch.
/// </summary>
/// <remarks>
/// <para>
/// The flavour is urcu-qsbr (userspace-rcu, src/urcu-qsbr.c), like the kernel's quiescent states at context switches: a reader stores
/// nothing and needs no barrier when it begins, only when it has finished a batch. Hart, McKenney, Demke Brown and Walpole ("Performance of
/// memory reclamation for lockless synchronization", JPDC 2007) find it the cheapest scheme for readers for that reason. In return, a
/// reader that stops announcing without going offline blocks all reclamation.
/// </para>
/// <para>
/// In urcu-qsbr a reader's number is that of its last quiescent state; here it is the epoch of its oldest bio in flight. A tag is a
/// reference, as a pointer is, and one mechanism serves both. Each reader has two lines, because x86-64 fetches lines in pairs.
/// </para>
/// </remarks>
public sealed unsafe class Epochs : IDisposable
{
    /// <summary>The number of a reader that uses nothing.</summary>
    public const long Offline = long.MaxValue;

    /// <summary>Bytes that each reader has to itself: two lines, because x86-64 fetches lines in pairs.</summary>
    internal const int LineBytes = 2 * LineSet.LineBytes;

    private readonly AlignedMemory memory;
    private readonly byte* lines;
    private readonly bool[] isTaken;
    private readonly Lock gate = new();

    /// <summary>Allocates the lines; all readers are offline.</summary>
    /// <param name="mostReaders">Most readers at a time, at least 1.</param>
    public Epochs(int mostReaders)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostReaders, 1);
        isTaken = new bool[mostReaders];
        memory = AlignedMemory.Allocate(((nuint)mostReaders + 1) * LineBytes, out lines);

        // The first pair of lines may share a fetch with the memory before the block.
        lines += LineBytes - ((nuint)lines % LineBytes);
        for (var reader = 0; reader < mostReaders; reader++)
        {
            *LineOf(reader) = Offline;
        }
    }

    /// <summary>Most readers at a time.</summary>
    public int MostReaders => isTaken.Length;

    /// <summary>Number of open readers.</summary>
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
    /// The smallest number of all readers: no reader still uses an object retired at this epoch or before. O(readers), one line each.
    /// </summary>
    /// <returns><see cref="Offline"/> when no reader uses anything.</returns>
    /// <remarks>
    /// The full barrier orders the caller's publication before these reads. A reader that comes online is either seen here or sees the
    /// publication, because of its own barrier in <see cref="GoOnline"/>. Readers that stay online need neither barrier.
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

    /// <summary>Adds a reader, which is offline.</summary>
    /// <returns>The reader's number.</returns>
    /// <exception cref="InvalidOperationException">All readers are open already.</exception>
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

    /// <summary>Removes a reader.</summary>
    public void Leave(int reader)
    {
        lock (gate)
        {
            Volatile.Write(ref *LineOf(reader), Offline);
            isTaken[reader] = false;
        }
    }

    /// <summary>The line with a reader's number; only the reader writes it.</summary>
    public long* LineOf(int reader)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)reader, (uint)isTaken.Length, nameof(reader));
        return (long*)(lines + ((nint)reader * LineBytes));
    }

    /// <summary>Announces that a reader uses nothing older. The store is a release: the reader's earlier reads are complete.</summary>
    /// <param name="line">The reader's line.</param>
    /// <param name="oldest">An epoch that was current once, no smaller than the last that was announced.</param>
    public static void Announce(long* line, long oldest) => Volatile.Write(ref *line, oldest);

    /// <summary>
    /// Like <see cref="Announce"/>, for a reader that was offline, with a full barrier: the store must be visible before the reader's next
    /// load. Otherwise the updater could miss the store and free memory that the reader is about to use. x86-64, too, lets a load overtake
    /// an earlier store.
    /// </summary>
    /// <param name="line">The reader's line.</param>
    /// <param name="oldest">An epoch that was current once; a number that is too small only delays reclamation.</param>
    public static void GoOnline(long* line, long oldest)
    {
        Volatile.Write(ref *line, oldest);
        Interlocked.MemoryBarrier();
    }

    /// <summary>Frees the lines; every reader must be gone.</summary>
    public void Dispose() => memory.Dispose();
}
