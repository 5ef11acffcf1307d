using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Workloads.Recordings.Reading;

/// <summary>The blanks between fields. Most are one or a few, so the library's vector code costs more than it saves.</summary>
internal static class Blanks
{
    private const ulong EightBlanks = 0x2020202020202020;

    /// <summary>A text without the blanks that it starts with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text) => text.IsEmpty || text[0] != ' ' ? text : text[Count(text)..];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(ReadOnlySpan<byte> text)
    {
        var others = text.Length < sizeof(ulong) ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(text) ^ EightBlanks;
        return others == 0 ? CountOneByOne(text) : BitOperations.TrailingZeroCount(others) / 8;
    }

    private static int CountOneByOne(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && text[count] == ' ')
        {
            count++;
        }

        return count;
    }
}
