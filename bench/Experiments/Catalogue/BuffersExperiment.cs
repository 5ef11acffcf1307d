using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Buffers in one window of a BAR compared with pieces all over it, which make a table indexed by address slower.</summary>
internal static class BuffersExperiment
{
    private const int OneWindow = 0;
    private static readonly int[] Story = [OneWindow, 4 << 10];
    private static readonly int[] Sweep = [OneWindow, 2 << 20, 64 << 10, 4 << 10];
    private static readonly Temperature[] Temperatures = [Temperature.Hot, Temperature.Shared];

    public static Experiment Experiment { get; } = new()
    {
        Name = "buffers",
        Question = "Does it matter where in a BAR the buffers lie?",
        Note =
            "The buffers of all providers are 1 GiB, in one window of each BAR (0) or in pieces of 2 MiB, 64 KiB or 4 KiB anywhere in "
                + "it. All other experiments use pieces of 2 MiB. Hot, and with an application between the batches that uses as much "
                + "as a second-level cache.",
        OnlyWhenAsked = true,
        Points = scope =>
            from pieceBytes in scope.Full ? Sweep : Story
            from temperature in Temperatures
            from variant in scope.WidestVariants
            select scope.Point(variant) with
            {
                PieceBytes = pieceBytes,
                Temperature = temperature,
                Pressure = temperature == Temperature.Shared ? 1 : 0,
            },
    };
}
