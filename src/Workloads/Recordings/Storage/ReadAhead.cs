namespace Workloads.Recordings.Storage;

/// <summary>
/// Provides stored bytes the way third-party decompressors expect them: a read returns all requested bytes unless the file ends, reading a
/// single byte allocates no array, and the position is known.
/// </summary>
internal sealed class ReadAhead(Stream inner) : ForwardStream
{
    private readonly byte[] buffer = new byte[64 << 10];
    private int start;
    private int end;
    private long before;

    /// <summary>Number of bytes returned so far.</summary>
    public override long Position
    {
        get => before + start;
        set => throw new NotSupportedException();
    }

    protected override IDisposable Owned => inner;

    public override int Read(Span<byte> target)
    {
        var given = 0;
        while (given < target.Length && (start < end || Fill()))
        {
            var part = buffer.AsSpan(start, Math.Min(end - start, target.Length - given));
            part.CopyTo(target[given..]);
            start += part.Length;
            given += part.Length;
        }

        return given;
    }

    public override int ReadByte() => start < end || Fill() ? buffer[start++] : -1;

    /// <summary>The next bytes, without consuming them: the requested number, or fewer at the end of the file.</summary>
    public ReadOnlySpan<byte> Peek(int bytes)
    {
        if (end - start < bytes)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            before += start;
            (start, end) = (0, end - start);
            end += inner.ReadAtLeast(buffer.AsSpan(end), bytes - end, throwOnEndOfStream: false);
        }

        return buffer.AsSpan(start, Math.Min(bytes, end - start));
    }

    private bool Fill()
    {
        before += end;
        start = 0;
        end = inner.Read(buffer);
        return end > 0;
    }
}
