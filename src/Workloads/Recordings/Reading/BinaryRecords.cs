using System.Buffers;

namespace Workloads.Recordings.Reading;

/// <summary>
/// Reads the records of a binary recording in order through one pooled buffer, and gives the position for errors.
/// </summary>
internal sealed class BinaryRecords(RecordingSource source) : IDisposable
{
    // Small, because a recording of many processors has one buffer per processor.
    private const int BufferBytes = 64 << 10;

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
    private int start;
    private int end;

    /// <summary>Number of the current record, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Advances to the next record and takes its fixed part.</summary>
    /// <param name="bytes">Length of that part, at most 64 KiB.</param>
    /// <param name="header">The part; valid until the next call.</param>
    /// <returns>False at the end of the recording.</returns>
    /// <exception cref="BadInputException">The recording ends inside the record.</exception>
    public bool TryNext(int bytes, out ReadOnlySpan<byte> header)
    {
        header = default;
        if (start == end && !Fill())
        {
            return false;
        }

        Number++;
        header = Take(bytes);
        return true;
    }

    /// <summary>Takes the rest of the current record.</summary>
    /// <param name="bytes">Its length, at most 64 KiB.</param>
    /// <exception cref="BadInputException">The recording ends inside the record.</exception>
    public ReadOnlySpan<byte> Take(int bytes)
    {
        while (end - start < bytes)
        {
            if (!Fill())
            {
                throw Wrong("end of record", $"{bytes} bytes (the recording was cut off)", "the end of the file");
            }
        }

        start += bytes;
        return buffer.AsSpan(start - bytes, bytes);
    }

    /// <summary>An error at the current record.</summary>
    public BadInputException Wrong(string field, string expected, string found) =>
        BadInputException.InRecord(source.Name, Number, field, expected, found);

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        var read = source.Content.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
