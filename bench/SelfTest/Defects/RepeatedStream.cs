namespace Bench.SelfTest.Defects;

/// <summary>A stream of 4 096 bios, over and over.</summary>
public sealed class RepeatedStream : IDefect
{
    /// <inheritdoc/>
    public string Name => "repeated-stream";

    /// <inheritdoc/>
    public int RepeatAfter => 16;
}
