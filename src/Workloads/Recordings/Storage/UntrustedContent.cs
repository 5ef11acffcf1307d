namespace Workloads.Recordings.Storage;

/// <summary>
/// What a decompressor of another project makes of a file that may be damaged: whatever it throws then is one kind of error.
/// </summary>
internal abstract class UntrustedContent(Stream inner) : ForwardStream
{
    private const long MostMemory = 16L << 30;
    private const long MemoryPerByte = 16;

    private long memory;
    private long given;

    /// <summary>The stored bytes.</summary>
    protected ReadAhead Input { get; } = new(inner);

    /// <summary>Reads decompressed bytes.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or cut off.</exception>
    /// <exception cref="LargeWindowException">It asks for more memory than is allowed.</exception>
    public sealed override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            var read = Decompress(buffer);
            given += read;
            return read;
        }
        catch (Exception error) when (error is EndOfStreamException or not (IOException or BadInputException or OutOfMemoryException))
        {
            throw new InvalidDataException(error.Message, error);
        }
    }

    /// <summary>Reads at least one decompressed byte, or none at the end of the file. May throw anything if the file is damaged.</summary>
    protected abstract int Decompress(Span<byte> buffer);

    /// <summary>
    /// Says that the file is about to be given memory, as it is for each of its parts anew: many small parts could ask for hours of
    /// clearing it, so in the long run it must be in proportion to what the file holds.
    /// </summary>
    /// <param name="bytes">How much.</param>
    /// <exception cref="InvalidDataException">It is out of proportion.</exception>
    protected void Charge(long bytes)
    {
        memory += bytes;
        if (memory > MostMemory + (given * MemoryPerByte))
        {
            throw new InvalidDataException("More memory than a file of this length is worth.");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Input.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>A compressed file needs more memory than this program gives it.</summary>
/// <param name="windowLog">Logarithm to base 2 of the most that it gives, in bytes.</param>
internal sealed class LargeWindowException(int windowLog) : IOException
{
    /// <summary>The most memory that is allowed, in MiB.</summary>
    public long MostMiB => 1L << windowLog >> 20;
}
