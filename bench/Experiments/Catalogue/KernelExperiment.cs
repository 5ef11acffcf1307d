using Bench.Measuring;
using Bench.Peers;

namespace Bench.Experiments.Catalogue;

/// <summary>The kernel's own structures, and this project's algorithms built with the kernel's makefiles and flags.</summary>
internal static class KernelExperiment
{
    private static readonly int[] Story = [44];
    private static readonly int[] Sweep = [16, 44, 256, 1024, 4096];

    public static Experiment Experiment { get; } = new()
    {
        Name = "kernel",
        Question = "Does kernel code change the answer?",
        Note =
            "resolve, hot, all P2P, on mixed machines and the machine model of the answer: linux- names a structure of the kernel's own, "
                + "called as a driver calls it; k- our algorithm in C. Both are built by the kernel's makefiles with its flags and run in "
                + "a program, not in a kernel: what a lookup calls is there (RCU read lock, thunks), interrupts and mitigations are not. "
                + "Ratios are to the same loop without a lookup, built the same way, and to the encoding in C#. Built by 'bench kernel'; "
                + "with --uml they run inside a kernel, User Mode Linux.",
        OnlyWhenAsked = true,
        Points = scope => Sweeps(scope).Concat(
            from variant in Rivals.All
            where variant.Role == Role.Kernel
            select scope.Point(variant) with { Machine = scope.Machine }),
    };

    /// <summary>By number of providers, each at its most bits.</summary>
    private static IEnumerable<MeasurementPoint> Sweeps(ExperimentScope scope) =>
        from providers in scope.Full ? Sweep : Story
        from pair in Rivals.InKernel
        let point = scope.Point(pair.Kernel) with { Machine = new MachineChoice("mixed", providers) }
        from measured in Rivals.KernelEnvironment.Length > 0
            ? new[] { point }
            : [point, point with { Against = pair.Own.Info.Name, AgainstBits = pair.Own.TagBits }]
        select measured;
}
