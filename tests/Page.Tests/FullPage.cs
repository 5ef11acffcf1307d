namespace Page.Tests;

/// <summary>A page with as many rows, columns and combinations as a real one, made once for all tests.</summary>
public sealed class FullPage : IDisposable
{
    internal PublishedRows Published { get; } = new(MadeUpFullRuns.Rows);

    public void Dispose() => Published.Dispose();
}
