using Workloads.Recordings.Storage;

namespace Workloads.Tests.Fuzzing;

/// <summary>A file of any length that is nowhere: a beginning, then one piece so many times. Counts what is taken of it.</summary>
internal sealed class MadeUpFile(byte[] beginning, byte[] piece, long pieces) : ForwardStream
{
    /// <summary>How many bytes have been read.</summary>
    public long Taken { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var part = Taken < beginning.Length
            ? beginning.AsSpan((int)Taken)
            : (Taken - beginning.Length) / piece.Length < pieces ? piece.AsSpan((int)((Taken - beginning.Length) % piece.Length)) : [];
        part = part[..Math.Min(part.Length, buffer.Length)];
        part.CopyTo(buffer);
        Taken += part.Length;
        return part.Length;
    }
}
