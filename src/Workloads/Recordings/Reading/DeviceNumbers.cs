using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Workloads.Recordings.Reading;

/// <summary>Numbers the devices or files of a recording in order of first appearance, by their text.</summary>
internal sealed class DeviceNumbers(IReadingPlace place)
{
    /// <summary>
    /// What a recording may name at most, so that memory is bounded: more devices than any machine has, and than the 5 584 volumes of
    /// Tencent's warehouse.
    /// </summary>
    public const int Most = 8192;

    /// <summary>The longest name in bytes, for the same reason: PATH_MAX of Linux, since files are named by their paths.</summary>
    public const int LongestName = 4096;

    private readonly Dictionary<byte[], uint>.AlternateLookup<ReadOnlySpan<byte>> numbers =
        new Dictionary<byte[], uint>(new BytesComparer()).GetAlternateLookup<ReadOnlySpan<byte>>();

    private byte[] last = [];
    private uint lastNumber;

    /// <summary>The device's number; neighbouring lines mostly name the same one, so the last is tried first.</summary>
    /// <exception cref="BadInputException">One device too many, or a name that is too long.</exception>
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
