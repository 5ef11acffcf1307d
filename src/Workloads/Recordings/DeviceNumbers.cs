using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Workloads.Recordings;

/// <summary>Numbers the devices or files of a recording in order of first appearance, by their text.</summary>
internal sealed class DeviceNumbers(IReadingPlace place)
{
    /// <summary>More devices than any machine has: what a recording may name at most, so that memory is bounded.</summary>
    public const int Most = 4096;

    private readonly Dictionary<byte[], uint>.AlternateLookup<ReadOnlySpan<byte>> numbers =
        new Dictionary<byte[], uint>(new BytesComparer()).GetAlternateLookup<ReadOnlySpan<byte>>();

    private byte[] last = [];
    private uint lastNumber;

    /// <summary>The device's number; neighbouring lines mostly name the same one, so the last is tried first.</summary>
    /// <exception cref="BadInputException">One device too many.</exception>
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
