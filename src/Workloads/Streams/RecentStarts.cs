using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Workloads.Streams;

/// <summary>
/// The start addresses of one device in the order of their last use, newest first: an LRU stack from which any one can be taken by its
/// depth and put on top, in constant time.
/// </summary>
/// <remarks>
/// A log with one slot per use and a bit that says whether the slot is still the last use of its address. Taking the address at depth d
/// is finding a set bit by its rank: one vector comparison over the counts before each block of 2048 slots, one over the counts before
/// each word of the block, one PDEP. A full log is packed: the newest half of its room is kept, which forgets what has not been used for
/// longest. Per 2048 slots, which remember 1024 addresses: 8 KiB of addresses, 256 bytes of bits, 68 bytes of counts.
/// </remarks>
internal sealed unsafe class RecentStarts
{
    private const int WordSlots = 64;
    private const int BlockWords = 32;
    private const int BlockSlots = WordSlots * BlockWords;

    // More than any count, even after every slot of a block, or of all blocks, has been taken away from it.
    private const short NotReachedWord = short.MaxValue;
    private const int NotReachedBlock = int.MaxValue;

    private readonly uint[] startMemory;
    private readonly ulong[] lastUseMemory;
    private readonly int[] blockMemory;
    private readonly short[] wordMemory;
    private readonly uint* starts;
    private readonly ulong* lastUse;
    private readonly int* beforeBlock;
    private readonly short* beforeWord;
    private readonly int capacity;
    private readonly int blockLanes;
    private int head;

    /// <summary>Makes an empty one.</summary>
    /// <param name="depth">How many addresses it must remember; rounded up to a multiple of 1024.</param>
    public RecentStarts(int depth)
    {
        var blocks = ((Math.Max(1, depth) * 2) + BlockSlots - 1) / BlockSlots;
        capacity = blocks * BlockSlots;
        blockLanes = (blocks + Vector256<int>.Count - 1) / Vector256<int>.Count * Vector256<int>.Count;
        startMemory = Pinned(capacity, out starts);
        lastUseMemory = Pinned(capacity / WordSlots, out lastUse);
        blockMemory = Pinned(blockLanes, out beforeBlock);
        wordMemory = Pinned(capacity / WordSlots, out beforeWord);
        Clear();
    }

    /// <summary>How many addresses it remembers.</summary>
    public int Count { get; private set; }

    /// <summary>Takes out the address at a depth.</summary>
    /// <param name="depth">How many others were used since its last use; below <see cref="Count"/>.</param>
    /// <returns>The address, as it was put in.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Take(uint depth)
    {
        var rank = Count - 1 - (int)depth;
        var block = -1;
        for (var first = 0; first < blockLanes; first += Vector256<int>.Count)
        {
            var counts = Vector256.Load(beforeBlock + first);
            block += BitOperations.PopCount(Vector256.LessThanOrEqual(counts, Vector256.Create(rank)).ExtractMostSignificantBits());
        }

        rank -= beforeBlock[block];
        var words = beforeWord + (block * BlockWords);
        var low = Vector256.Load(words);
        var high = Vector256.Load(words + Vector256<short>.Count);
        var wanted = Vector256.Create((short)rank);
        var word = BitOperations.PopCount(Vector256.LessThanOrEqual(low, wanted).ExtractMostSignificantBits())
            + BitOperations.PopCount(Vector256.LessThanOrEqual(high, wanted).ExtractMostSignificantBits()) - 1;
        ref var bits = ref lastUse[(block * BlockWords) + word];
        var bit = SelectBit(bits, rank - words[word]);

        // One less before every word and block behind the bit that is cleared.
        bits &= ~(1UL << bit);
        Count--;
        var cleared = Vector256.Create((short)word);
        (low + Vector256.GreaterThan(Vector256<short>.Indices, cleared)).Store(words);
        (high + Vector256.GreaterThan(Vector256<short>.Indices + Vector256.Create((short)Vector256<short>.Count), cleared)).Store(words + Vector256<short>.Count);
        for (var first = 0; first < blockLanes; first += Vector256<int>.Count)
        {
            var counts = Vector256.Load(beforeBlock + first);
            (counts + Vector256.GreaterThan(Vector256<int>.Indices, Vector256.Create(block - first))).Store(beforeBlock + first);
        }

        return starts[(block * BlockSlots) + (word * WordSlots) + bit];
    }

    /// <summary>Puts an address on top.</summary>
    /// <param name="start">The address.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(uint start)
    {
        if (head % WordSlots == 0)
        {
            EnterWord();
        }

        starts[head] = start;
        lastUse[head / WordSlots] |= 1UL << head;
        head++;
        Count++;
    }

    /// <summary>Changes the address on top.</summary>
    /// <param name="flag">Bits to set in it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FlagTop(uint flag) => starts[head - 1] |= flag;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SelectBit(ulong bits, int rank)
    {
        if (Bmi2.X64.IsSupported)
        {
            return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << rank, bits));
        }

        for (; rank > 0; rank--)
        {
            bits &= bits - 1;
        }

        return BitOperations.TrailingZeroCount(bits);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterWord()
    {
        if (head == capacity)
        {
            Pack();
            if (head % WordSlots != 0)
            {
                return;
            }
        }

        if (head % BlockSlots == 0)
        {
            beforeBlock[head / BlockSlots] = Count;
        }

        beforeWord[head / WordSlots] = (short)(Count - beforeBlock[head / BlockSlots]);
    }

    /// <summary>Keeps the newest addresses, half of the room at most, in slots without gaps.</summary>
    private void Pack()
    {
        var skip = Math.Max(0, Count - (capacity / 2));
        var kept = 0;
        for (var word = 0; word < capacity / WordSlots; word++)
        {
            for (var bits = lastUse[word]; bits != 0; bits &= bits - 1)
            {
                if (skip-- <= 0)
                {
                    // Never ahead of what is still to be read, so the log can be packed in place.
                    starts[kept++] = starts[(word * WordSlots) + BitOperations.TrailingZeroCount(bits)];
                }
            }
        }

        Clear();
        while (head < kept)
        {
            Put(starts[head]);
        }
    }

    private void Clear()
    {
        head = Count = 0;
        lastUseMemory.AsSpan().Clear();
        blockMemory.AsSpan().Fill(NotReachedBlock);
        wordMemory.AsSpan().Fill(NotReachedWord);
    }

    private static T[] Pinned<T>(int length, out T* pointer) where T : unmanaged
    {
        var memory = GC.AllocateArray<T>(length, pinned: true);
        pointer = (T*)Unsafe.AsPointer(ref memory[0]);
        return memory;
    }
}
