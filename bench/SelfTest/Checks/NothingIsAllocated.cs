namespace Bench.SelfTest.Checks;

/// <summary>No timed code leaves work to the garbage collector.</summary>
internal static class NothingIsAllocated
{
    public static SelfCheck SelfCheck { get; } = new("allocation", "No managed memory is allocated while anything is timed.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        context.Measure(context.Point("id-table", 8));
        yield return Finding.Of(
            context.Allocating.Count == 0,
            context.Allocating.Count == 0 ? "0 bytes" : string.Join("; ", context.Allocating));
    }
}
