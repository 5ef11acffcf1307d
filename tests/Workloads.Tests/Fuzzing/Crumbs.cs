using Workloads.Recordings.Storage;

namespace Workloads.Tests.Fuzzing;

/// <summary>Bytes that come a few at a time, as from a slow pipe: whatever spans two reads must not notice.</summary>
internal sealed class Crumbs(byte[] content) : ForwardStream
{
    private int taken;

    public override int Read(Span<byte> buffer)
    {
        var part = content.AsSpan(taken, Math.Min(Math.Min(buffer.Length, 1 + (taken % 97)), content.Length - taken));
        part.CopyTo(buffer);
        taken += part.Length;
        return part.Length;
    }
}
