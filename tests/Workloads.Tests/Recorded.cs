using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

/// <summary>A sink that keeps everything, and the ways to fill it.</summary>
internal struct Recorded : IRecordingSink
{
    public Recorded()
    {
    }

    public List<RecordedBio> Bios { get; } = [];

    public List<Segment[]> Segments { get; } = [];

    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        Bios.Add(bio);
        Segments.Add(segments.ToArray());
    }

    public static Recorded From(string path, out RecordingIdentity identity)
    {
        var sink = new Recorded();
        identity = RecordingFile.Read(path, ref sink);
        return sink;
    }

    public static Recorded FromText(string text)
    {
        using var file = new TempFile(text);
        return From(file.Path, out _);
    }

    public static string ErrorOf(string text)
    {
        using var file = new TempFile(text);
        return Assert.Throws<BadInputException>(() => From(file.Path, out _)).Message.Replace(file.Path, "FILE", StringComparison.Ordinal);
    }
}
