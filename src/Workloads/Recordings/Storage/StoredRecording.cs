using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Workloads.Recordings.Storage;

/// <summary>The stored file or files of a recording.</summary>
internal sealed class StoredRecording : IDisposable
{
    // Limit of the zstd windows of all parts together: 1 GiB. A single file has the same limit as any other file.
    private const int AllWindowsLog = 30;

    private readonly StoredFile[] files;

    private StoredRecording(StoredFile[] files, RecordingSource source)
    {
        this.files = files;
        Source = source;
    }

    /// <summary>The recording as a format reads it.</summary>
    public RecordingSource Source { get; }

    /// <summary>Opens the recording that a path names.</summary>
    /// <param name="path">The path as given.</param>
    /// <param name="parts">The files of the recording, in order; empty if the recording is the one file at the path.</param>
    /// <exception cref="BadInputException">
    /// A file is missing, a directory, unreadable or damaged, or all files are empty.
    /// </exception>
    public static StoredRecording Open(string path, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0)
        {
            return Of(path, StoredFile.Open(path));
        }

        var windowLog = Math.Min(
            ZstdContent.LargestWindowLog, AllWindowsLog - BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)parts.Count)));
        var files = new List<StoredFile>(parts.Count);
        try
        {
            foreach (var part in parts)
            {
                files.Add(StoredFile.OpenPart(part, windowLog));
            }

            // A processor without events leaves an empty file.
            RecordingSource[] sources =
            [
                .. files
                    .Zip(parts, (file, part) => new RecordingSource(part, file) { Head = file.Head })
                    .Where(source => !source.Head.IsEmpty),
            ];
            return sources is [var first, ..]
                ? new StoredRecording([.. files], new RecordingSource(path, first.Content) { Head = first.Head, Parts = sources })
                : throw new BadInputException(path, 0, "file", "a recording", "nothing in any of its files");
        }
        catch
        {
            files.ForEach(file => file.Dispose());
            throw;
        }
    }

    /// <summary>A recording in one file. Closing the recording closes the file.</summary>
    public static StoredRecording Of(string path, StoredFile file) => new([file], new RecordingSource(path, file) { Head = file.Head });

    /// <summary>
    /// SHA-256 of the stored file; for several files, the SHA-256 of their SHA-256s in order, each as 64 digits and a newline
    /// (<c>sha256sum FILES | cut -c1-64 | sha256sum</c>). No reads are possible afterwards.
    /// </summary>
    public string FinishHash()
    {
        var hashes = files.Select(file => file.FinishHash()).ToArray();
        return hashes is [var only]
            ? only
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(hashes.Select(hash => hash + "\n")))));
    }

    /// <summary>Number of stored bytes read so far from all files; all bytes after the hash is finished.</summary>
    public long StoredBytes => files.Sum(file => file.StoredBytes);

    /// <summary>Number of decompressed bytes read so far from all files.</summary>
    public long ContentBytes => files.Sum(file => file.ContentBytes);

    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Dispose();
        }
    }
}
