using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace Workloads.Recordings.Reading;

/// <summary>Numbers the devices or files of a recording in order of first appearance, by their text.</summary>
/// <param name="wrong">Makes an error about bytes of the file, at the place that is being read.</param>
internal sealed class DeviceNumbers(Func<string, string, ReadOnlySpan<byte>, BadInputException> wrong)
{
    /// <summary>
    /// Maximum number of devices in a recording, which bounds memory: more than any machine has, and more than the 5 584 volumes of
    /// Tencent's warehouse.
    /// </summary>
    public const int Most = 8192;

    /// <summary>The longest name in bytes, also to bound memory: PATH_MAX of Linux, because files are named by their paths.</summary>
    public const int LongestName = 4096;

    private const int MinorBits = 20;

    private readonly Dictionary<byte[], uint>.AlternateLookup<ReadOnlySpan<byte>> numbers =
        new Dictionary<byte[], uint>(new BytesComparer()).GetAlternateLookup<ReadOnlySpan<byte>>();

    private byte[] last = [];
    private uint lastNumber;

    /// <summary>The number of the device. Neighbouring lines mostly name the same device, so the last device is tried first.</summary>
    /// <exception cref="BadInputException">There are too many devices, or a name is too long.</exception>
    public uint Of(string field, ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual(last))
        {
            return lastNumber;
        }

        if (numbers.TryGetValue(name, out var key, out var number))
        {
            last = key;
        }
        else
        {
            if (name.Length > LongestName)
            {
                throw wrong(field, $"a name of at most {LongestName} bytes", name);
            }

            number = (uint)numbers.Dictionary.Count;
            if (number == Most)
            {
                throw wrong(field, $"at most {Most} devices in a recording", name);
            }

            last = name.ToArray();
            numbers.Dictionary.Add(last, number);
        }

        return lastNumber = number;
    }

    /// <summary>The same for a device in the kernel's own numbering; its name is <c>maj,min</c>.</summary>
    public uint Of(string field, ulong device)
    {
        Span<byte> name = stackalloc byte[40];
        Utf8.TryWrite(name, $"{device >> MinorBits},{device & ((1 << MinorBits) - 1)}", out var length);
        return Of(field, name[..length]);
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
