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

    public static Recorded FromText(string text) => FromText(text, out _);

    public static Recorded FromText(string text, out RecordingIdentity identity)
    {
        using var file = new TempFile(text);
        return From(file.Path, out identity);
    }

    public static string ErrorOf(string text, bool skipDamaged = false)
    {
        using var file = new TempFile(text);
        return ErrorOfFile(file.Path, skipDamaged).Replace(file.Path, "FILE", StringComparison.Ordinal);
    }

    public static string ErrorOfFile(string path, bool skipDamaged = false) => Assert.Throws<BadInputException>(() =>
    {
        var sink = new Recorded();
        RecordingFile.Read(path, ref sink, skipDamaged);
    }).Message;
}
