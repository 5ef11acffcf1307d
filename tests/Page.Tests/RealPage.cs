namespace Page.Tests;

/// <summary>The page of the results in the repository, made once for all tests.</summary>
public sealed class RealPage : IDisposable
{
    internal PublishedRows Published { get; } = new(PublishedRows.Real);

    public void Dispose() => Published.Dispose();
}
