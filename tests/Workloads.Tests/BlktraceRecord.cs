using System.Buffers.Binary;

namespace Workloads.Tests;

/// <summary>Writes one record as blktrace does.</summary>
internal sealed record BlktraceRecord(ulong TimeNs, ulong Sector, uint Bytes, uint Action)
{
    public const uint Q = 1;
    public const uint D = 7;
    public const uint C = 8;

    // Categories.
    public const uint Read = 1 << 16;
    public const uint Write = 1 << 17;
    public const uint Flush = 1 << 18;
    public const uint Passthrough = 1 << 25;
    public const uint Notify = 1 << 26;
    public const uint Discard = 1 << 29;
    public const uint Fua = 1u << 31;

    public uint Magic { get; init; } = 0x65617407;

    public uint Device { get; init; } = 8 << 20;

    public byte[] Pdu { get; init; } = [];

    public byte[] ToBytes(bool bigEndian = false)
    {
        var record = new byte[48 + Pdu.Length];
        Put(0, 4, Magic);
        Put(8, 8, TimeNs);
        Put(16, 8, Sector);
        Put(24, 4, Bytes);
        Put(28, 4, Action);
        Put(36, 4, Device);
        Put(46, 2, (ulong)Pdu.Length);
        Pdu.CopyTo(record, 48);
        return record;

        void Put(int at, int length, ulong value)
        {
            Span<byte> bytes = stackalloc byte[8];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
            bytes = bytes[..length];
            if (bigEndian)
            {
                bytes.Reverse();
            }

            bytes.CopyTo(record.AsSpan(at));
        }
    }
}
