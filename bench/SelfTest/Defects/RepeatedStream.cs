namespace Bench.SelfTest.Defects;

/// <summary>A stream of 4 096 bios repeats.</summary>
internal static class RepeatedStream
{
    public static Defect Defect { get; } = new("repeated-stream") { RepeatAfter = 16 };
}
