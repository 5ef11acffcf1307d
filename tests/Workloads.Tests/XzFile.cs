using System.Buffers.Binary;
using SharpCompress.Compressors.LZMA;

namespace Workloads.Tests;

/// <summary>Writes xz files, which SharpCompress only reads: one block whose window is as small as a test wants it.</summary>
internal static class XzFile
{
    /// <summary>64 KiB, as the format writes it: 2 to the 16th.</summary>
    public const byte SmallWindow = 8;

    private const int Piece = 32 << 10;

    private static readonly byte[] Magic = [0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0];

    public static byte[] Write(byte[] content) => Write(content, SmallWindow);

    /// <summary>One stream with one block without a check, or without a block when there is no content.</summary>
    public static byte[] Write(byte[] content, byte window)
    {
        var block = content.Length == 0 ? [] : Block(content, window);
        var flags = new byte[2];
        byte[] index = content.Length == 0
            ? [0, 0, 0, 0]
            : Padded([0, 1, .. Integer(block.Length), .. Integer(content.Length)]);
        byte[] footer = [.. LittleEndian(((uint)index.Length + 4) / 4 - 1), .. flags];
        return [
            .. Magic, .. flags, .. Checksum(flags), .. Padded(block), .. index, .. Checksum(index),
            .. Checksum(footer), .. footer, .. "YZ"u8,
        ];
    }

    private static byte[] Block(byte[] content, byte window)
    {
        byte[] header = [2, 0, 0x21, 1, window, 0, 0, 0];
        return [.. header, .. Checksum(header), .. content.Chunk(Piece).SelectMany(Chunk), 0];
    }

    /// <summary>A chunk that begins with an empty window, so that none needs another one.</summary>
    private static byte[] Chunk(byte[] piece)
    {
        using var compressed = new MemoryStream();
        byte properties;
        using (var lzma = LzmaStream.Create(new LzmaEncoderProperties(eos: false, Piece), isLzma2: false, compressed))
        {
            lzma.Write(piece);
            properties = lzma.Properties[0];
        }

        var head = new byte[6];
        head[0] = 0xe0;
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(1), (ushort)(piece.Length - 1));
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(3), (ushort)(compressed.Length - 1));
        head[5] = properties;
        return [.. head, .. compressed.ToArray()];
    }

    private static byte[] Padded(byte[] bytes) => [.. bytes, .. new byte[-bytes.Length & 3]];

    private static IEnumerable<byte> Integer(int value)
    {
        for (; value > 127; value >>= 7)
        {
            yield return (byte)(value | 128);
        }

        yield return (byte)value;
    }

    private static byte[] LittleEndian(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Checksum(byte[] bytes)
    {
        var crc = ~0u;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xedb88320;
            }
        }

        return LittleEndian(~crc);
    }
}
