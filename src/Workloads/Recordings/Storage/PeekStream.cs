namespace Workloads.Recordings.Storage;

/// <summary>Shows the first bytes of a stream before they are read. Works for pipes, which cannot seek back.</summary>
internal sealed class PeekStream : ForwardStream
{
    private readonly Stream inner;
    private readonly byte[] head;
    private readonly int length;
    private int position;

    /// <summary>Reads the head: the requested number of bytes, or all bytes of a shorter stream.</summary>
    public PeekStream(Stream inner, int bytes)
    {
        this.inner = inner;
        head = new byte[bytes];
        length = inner.ReadAtLeast(head, bytes, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes, also after they have been read.</summary>
    public ReadOnlyMemory<byte> Head => head.AsMemory(0, length);

    protected override IDisposable Owned => inner;

    public override int Read(Span<byte> buffer)
    {
        if (position == length)
        {
            return inner.Read(buffer);
        }

        var part = head.AsSpan(position, Math.Min(length - position, buffer.Length));
        part.CopyTo(buffer);
        position += part.Length;
        return part.Length;
    }
}
