using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Workloads.Recordings.Reading;

/// <summary>Numbers the devices or files of a recording in order of first appearance, by their text.</summary>
internal sealed class DeviceNumbers(IReadingPlace place)
{
    /// <summary>
    /// Maximum number of devices in a recording, which bounds memory: more than any machine has, and more than the 5 584 volumes of
    /// Tencent's warehouse.
    /// </summary>
    public const int Most = 8192;

    /// <summary>The longest name in bytes, also to bound memory: PATH_MAX of Linux, because files are named by their paths.</summary>
    public const int LongestName = 4096;

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
                throw place.Wrong(field, string.Create(CultureInfo.InvariantCulture, $"a name of at most {LongestName} bytes"), name);
            }

            number = (uint)numbers.Dictionary.Count;
            if (number == Most)
            {
                throw place.Wrong(field, string.Create(CultureInfo.InvariantCulture, $"at most {Most} devices in a recording"), name);
            }

            last = name.ToArray();
            numbers.Dictionary.Add(last, number);
        }

        return lastNumber = number;
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
