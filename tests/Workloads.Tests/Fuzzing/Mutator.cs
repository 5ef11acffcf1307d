using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Workloads.Topologies;

namespace Workloads.Tests.Fuzzing;

/// <summary>
/// Makes inputs for one reader out of its seeds. Seed and number decide an input wholly, so that any one can be made again.
/// </summary>
internal sealed class Mutator(FuzzSeeds seeds, string reader, ulong seed)
{
    private const int LongestInput = 64 << 10;
    private const int LongestExcerpt = 4 << 10;
    private const int MostMutations = 8;

    private static readonly ulong[] EdgeValues =
    [
        0,
        1,
        2,
        0x7f,
        0x80,
        0xff,
        0x100,
        0x1ff,
        0x200,
        0x7fff,
        0x8000,
        0xffff,
        0x10000,
        0x7fffffff,
        0x80000000,
        0xffffffff,
        0x100000000,
        0x000fffffffffffff,
        0x0010000000000000,
        0x007fffffffffffff,
        0x7fffffffffffffff,
        0x8000000000000000,
        0xfffffffffffffe00,
        0xffffffffffffffff,
    ];

    private readonly ulong stream = seed ^ Hash(reader);
    private readonly Separator separator = seeds.SeparatorOf(reader);
    private readonly List<byte> input = [];
    private SplitMix64 random = new(0);

    /// <summary>Makes one input.</summary>
    public byte[] Make(long number)
    {
        // Once more through the generator: streams from neighbouring states would be each other's, shifted.
        random = new SplitMix64(new SplitMix64(stream + (ulong)number).Next());
        input.Clear();
        AddExcerpt(Pick(seeds.Of(reader)));
        var mutations = Chance(64) ? 0 : 1 + Below(Chance(4) ? MostMutations : 3);
        for (var i = 0; i < mutations; i++)
        {
            Mutate();
        }

        if (input.Count > LongestInput)
        {
            input.RemoveRange(LongestInput, input.Count - LongestInput);
        }

        return input.Count > 0 && Chance(24) ? Compressed() : [.. input];
    }

    /// <summary>A whole small sample, its beginning, or some lines or records from its middle, behind its first or not.</summary>
    private void AddExcerpt(byte[] content)
    {
        if (content.Length <= LongestExcerpt && Chance(2))
        {
            input.AddRange(content);
            return;
        }

        var start = 0;
        if (Chance(2))
        {
            start = separator.Start(content, Below(content.Length));
            if (start > 0 && Chance(2))
            {
                input.AddRange(content.AsSpan(0, separator.End(content, 0)));
            }
        }

        var end = separator.End(content, Math.Min(content.Length - 1, start + Below(LongestExcerpt)));
        input.AddRange(content.AsSpan(start, end - start));
    }

    private void Mutate()
    {
        if (input.Count == 0)
        {
            input.AddRange(Pick(seeds.TokensOf(reader)));
            return;
        }

        var at = Below(input.Count);
        switch (Below(16))
        {
            case 0:
                input[at] ^= (byte)(1 << Below(8));
                break;
            case 1:
                input[at] = (byte)random.Next();
                break;
            case 2:
                input.RemoveRange(at, Math.Min(1 + Below(Chance(4) ? 64 : 4), input.Count - at));
                break;
            case 3:
                input.InsertRange(at, Pick(seeds.TokensOf(reader)));
                break;
            case 4 or 5 or 6:
                ReplaceWord(at, Pick(seeds.TokensOf(reader)));
                break;
            case 7:
                ReplaceWord(at, Encoding.ASCII.GetBytes(Chance(2) ? $"{Pick(EdgeValues) + random.Below(3) - 1}" : $"{Pick(EdgeValues):x}"));
                break;
            case 8:
                OverwriteField(at);
                break;
            case 9:
                DuplicatePiece(at);
                break;
            case 10:
                RemovePiece(at);
                break;
            case 11:
                SwapPieces(at, Below(input.Count));
                break;
            case 12:
                SplicePieces(at, Pick(seeds.Of(reader)));
                break;
            case 13:
                SplicePieces(at, Pick(seeds.Everything));
                break;
            case 14:
                input.RemoveRange(at, input.Count - at);
                break;
            default:
                Repeat(at);
                break;
        }
    }

    /// <summary>The word at or behind a place becomes another one.</summary>
    private void ReplaceWord(int at, byte[] word)
    {
        while (at < input.Count && !IsWord(input[at]))
        {
            at++;
        }

        var end = at;
        while (at > 0 && IsWord(input[at - 1]))
        {
            at--;
        }

        while (end < input.Count && IsWord(input[end]))
        {
            end++;
        }

        input.RemoveRange(at, end - at);
        input.InsertRange(at, word);
    }

    /// <summary>A field of a binary record, aligned as in a C structure or not, gets a value at some edge.</summary>
    private void OverwriteField(int at)
    {
        Span<byte> field = stackalloc byte[8];
        var value = Pick(EdgeValues) + random.Below(3) - 1;
        BinaryPrimitives.WriteUInt64LittleEndian(field, value);
        var width = 1 << Below(4);
        var part = field[..width];
        if (Chance(4))
        {
            part.Reverse();
        }

        at = Chance(4) ? at : at / width * width;
        part[..Math.Min(width, input.Count - at)].CopyTo(CollectionsMarshal.AsSpan(input)[at..]);
    }

    private void DuplicatePiece(int at)
    {
        var (start, end) = Piece(at);
        var piece = input.GetRange(start, end - start);
        for (var i = Chance(8) ? Below(64) : 0; i >= 0 && input.Count < LongestInput; i--)
        {
            input.InsertRange(end, piece);
        }
    }

    private void RemovePiece(int at)
    {
        var (start, end) = Piece(at);
        input.RemoveRange(start, end - start);
    }

    private void SwapPieces(int first, int second)
    {
        var (start, end) = Piece(first);
        var piece = input.GetRange(start, end - start);
        input.RemoveRange(start, end - start);
        input.InsertRange(input.Count == 0 ? 0 : Piece(Math.Min(second, input.Count - 1)).Start, piece);
    }

    private void SplicePieces(int at, byte[] other)
    {
        var start = separator.Start(other, Below(other.Length));
        var end = separator.End(other, Math.Min(other.Length - 1, start + Below(LongestExcerpt / 4)));
        input.InsertRange(Chance(4) ? at : Piece(at).Start, other[start..end]);
    }

    /// <summary>A piece many times over: long fields, many fields, deep nesting.</summary>
    private void Repeat(int at)
    {
        var piece = input.GetRange(at, Math.Min(1 + Below(Chance(2) ? 2 : 32), input.Count - at));
        for (var i = Below(Chance(4) ? 4096 : 64); i >= 0 && input.Count < LongestInput; i--)
        {
            input.InsertRange(at, piece);
        }
    }

    /// <summary>The input as a compressed file, in another one or not, whole or damaged.</summary>
    private byte[] Compressed()
    {
        var file = Pick(Samples.Compressions).Compress([.. input]);
        if (Chance(4))
        {
            file = Pick(Samples.Compressions).Compress(file);
        }

        if (Chance(3))
        {
            file[Below(file.Length)] ^= (byte)(1 << Below(8));
        }

        return Chance(6) ? file[..Below(file.Length)] : file;
    }

    private (int Start, int End) Piece(int at)
    {
        var bytes = CollectionsMarshal.AsSpan(input);
        return (separator.Start(bytes, at), separator.End(bytes, at));
    }

    private static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'.' or >= 0x80;

    internal static ulong Hash(string text) => text.Aggregate(0xcbf29ce484222325, (hash, c) => (hash ^ c) * 0x100000001b3);

    private T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private bool Chance(int oneIn) => Below(oneIn) == 0;

    private int Below(int end) => (int)random.Below((ulong)end);
}
