namespace Bench.SelfTest.Checks;

/// <summary>Nothing that is timed leaves work to the collector.</summary>
public sealed class NothingIsAllocated : ISelfCheck
{
    /// <inheritdoc/>
    public static string Name => "allocation";

    /// <inheritdoc/>
    public static string Claim => "No managed memory is allocated while anything is timed.";

    /// <inheritdoc/>
    public static IEnumerable<Finding> Run(Laboratory laboratory)
    {
        laboratory.Measure(laboratory.Point("id-table", 8), isProbe: true);
        yield return Finding.Of(
            laboratory.Allocating.Count == 0,
            laboratory.Allocating.Count == 0 ? "0 bytes" : string.Join("; ", laboratory.Allocating));
    }
}
