using System.Text;

namespace Workloads.Tests;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TempFile : IDisposable
{
    public TempFile(byte[] content) => File.WriteAllBytes(Path, content);

    public TempFile(string text) : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"bench-{Guid.NewGuid():N}.tmp");

    public void Dispose() => File.Delete(Path);
}
