using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Workloads.Plans;

/// <summary>
/// The start addresses of one device in the order of their last use, newest first: an LRU stack. Moves the address at any depth to the
/// top in constant time.
/// </summary>
/// <remarks>
/// A log with one slot per use, and a bit per slot: set if the slot is the last use of its address. The address at depth d is found as
/// a set bit by its rank: one vector comparison over the counts before each block of 2048 slots, one over the counts before each word
/// of the block, one PDEP. A full log is packed: it keeps the newest half and forgets the least recently used addresses. Per 2048
/// slots, which remember 1024 addresses: 8 KiB of addresses, 256 bytes of bits, 64 bytes of counts.
/// </remarks>
internal sealed unsafe class RecentStarts
{
    /// <summary>The greatest depth that fits.</summary>
    public const int MostDepth = 1 << 14;

    private const int WordSlots = 64;
    private const int BlockWords = 32;
    private const int BlockSlots = WordSlots * BlockWords;
    private const int Blocks = 2 * MostDepth / BlockSlots;
    private const int Slots = Blocks * BlockSlots;

    // Greater than any count, even after one is subtracted for every slot of a block or of all blocks.
    private const short NotReachedWord = short.MaxValue;
    private const int NotReachedBlock = int.MaxValue;

    private readonly byte[] pinned;
    private readonly Memory* memory;
    private readonly int capacity;
    private int head;
    private int count;

    /// <summary>Creates an empty stack.</summary>
    /// <param name="depth">Number of addresses to remember, at most <see cref="MostDepth"/>; rounded up to a multiple of 1024.</param>
    public RecentStarts(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, MostDepth);
        pinned = GC.AllocateArray<byte>(sizeof(Memory), pinned: true);
        memory = (Memory*)Unsafe.AsPointer(ref pinned[0]);
        capacity = ((Math.Max(1, depth) * 2) + BlockSlots - 1) / BlockSlots * BlockSlots;
        Clear();
    }

    /// <summary>Number of addresses in the stack.</summary>
    public int Count => count;

    /// <summary>Moves the address at a depth to the top.</summary>
    /// <param name="depth">Number of other addresses used since its last use; below <see cref="Count"/>.</param>
    /// <returns>The address, with the flags set in it.</returns>
    public uint Touch(uint depth)
    {
        var start = Take(depth);
        Put(start);
        return start;
    }

    /// <summary>Pushes a new address.</summary>
    public void Put(uint start)
    {
        if (head % WordSlots == 0)
        {
            EnterWord();
        }

        memory->Starts[(uint)head] = start;
        head++;
        count++;
    }

    /// <summary>Sets bits in the top address.</summary>
    public void FlagTop(uint flag) => memory->Starts[(uint)head - 1] |= flag;

    private uint Take(uint depth)
    {
        var rank = count - 1 - (int)depth;
        var blocks = memory->BeforeBlock;
        var firstBlocks = Vector256.Load(blocks);
        var lastBlocks = Vector256.Load(blocks + Vector256<int>.Count);
        var block = (uint)(CountUpTo(firstBlocks, rank) + CountUpTo(lastBlocks, rank) - 1);
        rank -= blocks[block];
        var words = memory->BeforeWord + (block * BlockWords);
        var firstWords = Vector256.Load(words);
        var lastWords = Vector256.Load(words + Vector256<short>.Count);
        var word = (uint)(CountUpTo(firstWords, (short)rank) + CountUpTo(lastWords, (short)rank) - 1);
        var bits = memory->LastUse + ((block * BlockWords) + word);
        var bit = SelectBit(*bits, rank - words[word]);

        // Decrement the counts of every word and block after the cleared bit.
        *bits &= ~(1UL << bit);
        count--;
        var atWord = Vector256.Create((short)word);
        (firstWords + Vector256.GreaterThan(Vector256<short>.Indices, atWord)).Store(words);
        (lastWords + Vector256.GreaterThan(Vector256<short>.Indices + Vector256.Create((short)Vector256<short>.Count), atWord)).Store(
            words + Vector256<short>.Count);
        var atBlock = Vector256.Create((int)block);
        (firstBlocks + Vector256.GreaterThan(Vector256<int>.Indices, atBlock)).Store(blocks);
        (lastBlocks + Vector256.GreaterThan(Vector256<int>.Indices + Vector256.Create(Vector256<int>.Count), atBlock)).Store(
            blocks + Vector256<int>.Count);
        return memory->Starts[(block * BlockSlots) + (word * WordSlots) + (uint)bit];
    }

    private static int CountUpTo(Vector256<int> counts, int rank) =>
        BitOperations.PopCount(Vector256.LessThanOrEqual(counts, Vector256.Create(rank)).ExtractMostSignificantBits());

    private static int CountUpTo(Vector256<short> counts, short rank) =>
        BitOperations.PopCount(Vector256.LessThanOrEqual(counts, Vector256.Create(rank)).ExtractMostSignificantBits());

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

        // Unused slots have their bits set already: no rank below the count reaches them, and filling them changes no bit.
        memory->LastUse[head / WordSlots] = ulong.MaxValue;
        if (head % BlockSlots == 0)
        {
            memory->BeforeBlock[head / BlockSlots] = count;
        }

        memory->BeforeWord[head / WordSlots] = (short)(count - memory->BeforeBlock[head / BlockSlots]);
    }

    /// <summary>Keeps the newest addresses, at most half of the capacity, in slots without gaps.</summary>
    private void Pack()
    {
        var starts = memory->Starts;
        var skip = Math.Max(0, count - (capacity / 2));
        var kept = 0;
        for (var word = 0; word < capacity / WordSlots; word++)
        {
            for (var bits = memory->LastUse[word]; bits != 0; bits &= bits - 1)
            {
                if (skip-- <= 0)
                {
                    // Writes never overtake reads, so packing works in place.
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
        head = count = 0;
        new Span<int>(memory->BeforeBlock, Blocks).Fill(NotReachedBlock);
        new Span<short>(memory->BeforeWord, Slots / WordSlots).Fill(NotReachedWord);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Memory
    {
        public fixed int BeforeBlock[Blocks];
        public fixed short BeforeWord[Slots / WordSlots];
        public fixed ulong LastUse[Slots / WordSlots];
        public fixed uint Starts[Slots];
    }
}
