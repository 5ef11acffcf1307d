using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The ASCII traces of DiskSim: <c>time device block size flags</c>, one request per line.</summary>
public readonly struct DisksimTrace : IRecordingFormat
{
    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "disksim",
            "ASCII traces of DiskSim",
            "The DiskSim Simulation Environment, version 4.0 reference manual, \"Traces\": the default format",
            "time in milliseconds with a point, which tells it from mqsim; block and size in 512 bytes; the lowest bit of flags says read, "
                + "the others are not read")
        { Line = "0.541000 0 4096 16 1" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var rest = Words.Untabbed(TextHead.FirstLine(head), stackalloc byte[MqsimTrace.LongestLine]);
        var time = Words.Take(ref rest);
        return time.Contains((byte)'.') && Digits.TryFraction(time, 6, out _) && Words.AreNumbers(rest, 4);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        MqsimTrace.Read(source, isDisksim: true, ref sink);
}
