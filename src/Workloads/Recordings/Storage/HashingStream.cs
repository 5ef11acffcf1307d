using System.Security.Cryptography;

namespace Workloads.Recordings.Storage;

/// <summary>Takes the SHA-256 of everything that is read through it, so that a recording is read from disk once only.</summary>
internal sealed class HashingStream(Stream inner) : ForwardStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How many bytes have been read.</summary>
    public long Bytes { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Bytes += read;
        hash.AppendData(buffer[..read]);
        return read;
    }

    /// <summary>Reads whatever is left and gives the hash of the whole, in lower-case hexadecimal.</summary>
    public string Finish()
    {
        Span<byte> rest = stackalloc byte[8192];
        while (Read(rest) > 0)
        {
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
