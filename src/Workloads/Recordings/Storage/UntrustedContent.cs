namespace Workloads.Recordings.Storage;

/// <summary>
/// The output of a third-party decompressor for a file that may be damaged. All exceptions of the decompressor become one kind of error.
/// </summary>
internal abstract class UntrustedContent(Stream inner) : ForwardStream
{
    private const long MostMemory = 16L << 30;
    private const long MemoryPerByte = 16;

    private long memory;
    private long given;

    /// <summary>The stored bytes.</summary>
    protected ReadAhead Input { get; } = new(inner);

    protected sealed override IDisposable Owned => Input;

    /// <summary>Reads decompressed bytes.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or cut off.</exception>
    /// <exception cref="LargeWindowException">The file requests more memory than is allowed.</exception>
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

    /// <summary>Reads at least one decompressed byte, or none at the end of the file. Throws any exception for a damaged file.</summary>
    protected abstract int Decompress(Span<byte> buffer);

    /// <summary>
    /// Announces an allocation of memory for a part of the file. Each part gets its memory anew, so many small parts could cause hours of
    /// clearing memory. In the long run, the allocated memory must be in proportion to the content of the file.
    /// </summary>
    /// <param name="bytes">Bytes of the allocation.</param>
    /// <exception cref="InvalidDataException">The allocations are out of proportion.</exception>
    protected void Charge(long bytes)
    {
        memory += bytes;
        if (memory > MostMemory + (given * MemoryPerByte))
        {
            throw new InvalidDataException("The file needs more memory than a file of its length may use.");
        }
    }
}

/// <summary>A compressed file needs more memory than this program allows.</summary>
/// <param name="windowLog">Logarithm to base 2 of the allowed memory, in bytes.</param>
internal sealed class LargeWindowException(int windowLog) : IOException
{
    /// <summary>The allowed memory, in MiB.</summary>
    public long MostMiB => 1L << windowLog >> 20;
}
