using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Does the kernel change any answer?</summary>
internal static class InKernelQuestion
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "2",
        Text = "In C with the kernel's flags, the best structure of each budget takes at most 1.15 x the time of its C# version.",
        Effect = "time of the fastest kernel code of each budget / time of its C# version",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.KernelCode,
        Rule = "The same algorithm in C, built with the kernel's flags, hot. kernel.md describes what a running kernel adds.",
        Objection = "User Mode Linux has no real interrupts, page tables or devices.",
        Reply =
            "This claim does not use it: its rows are objects built by the kernel's makefiles, timed in the process of the C#. kernel.md "
                + "shows the same C built for user space, which separates the kernel's flags from the compiler, and the same code inside "
                + "User Mode Linux, with a list of what differs there. The code is also loaded into Debian's kernel, where every answer "
                + "is right; it is not timed there, because that machine is emulated.",
        Needs = [ExperimentNames.Kernel],
        Cases = evidence =>
            from setting in evidence.InKernel.GroupBy(row => (row.Topology, row.Providers, row.TagBits))
            let best = setting
                .Where(row => row.Yardstick == Yardsticks.Floor && row.Encoding.StartsWith(Evidence.KernelTwin, StringComparison.Ordinal))
                .MinBy(row => row.NsPerBio)
            from row in setting
            where row.Yardstick != Yardsticks.Floor && row.Encoding == best?.Encoding
            orderby row.Providers, row.TagBits
            select new Case("", row.Providers, Evidence.Encoding(row), Estimate.Ratio(row), row),
    };
}
