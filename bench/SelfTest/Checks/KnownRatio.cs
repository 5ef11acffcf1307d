using Bench.Measuring;
using HotLoops;
using Lookups;

namespace Bench.SelfTest.Checks;

/// <summary>
/// Unequal lanes of a known ratio: machine code without a branch whose steps wait for each other, so that it takes one cycle per step.
/// After the overhead is subtracted from both lanes, the measured ratio must equal the known one in every buffer layout.
/// </summary>
internal static unsafe class KnownRatio
{
    private const double Tolerance = 0.01;
    private const double LeastOfLarge = 1.15;
    private const double LargeTolerance = 0.02;

    /// <summary>Steps per bio in the yardstick's lane and in the lookup's. A yardstick batch takes as long as a floor batch.</summary>
    private static readonly (int Yardstick, int Lookup)[] Lanes = [(50, 51), (20, 21), (10, 11), (10, 13), (10, 30)];

    /// <summary>Offsets of the answers, in segments: each offset changes the alignment between bios and answers.</summary>
    private static readonly int[] Layouts = [0, 100];

    public static SelfCheck SelfCheck { get; } =
        new("known-ratio", "Unequal lanes read their ratio: 2, 5, 10 and 30 % more work, and three times as much.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        if (!MachineCode.IsSupported)
        {
            yield return new Finding(Outcome.Skipped, "needs machine code of x86-64 on Linux");
            yield break;
        }

        // Uses construction, because it writes nothing that would be checked.
        var point = context.Point("id-table", 8) with { Operation = Operation.Construct };
        foreach (var layout in Layouts)
        {
            foreach (var (yardstick, lookup) in Lanes)
            {
                var known = (double)lookup / yardstick;
                var ratio = context.Ratio(point, contender => new Unequal(contender, yardstick, lookup, layout));
                var tolerance = known < LeastOfLarge ? Tolerance : LargeTolerance * (known - 1) / 0.3;
                yield return Finding.Of(
                    Math.Abs(ratio - known) <= tolerance,
                    $"{known:0.00} reads {ratio:0.000}, within {tolerance:0.000}; answers {layout * DmaSegment.SizeBytes} bytes "
                        + "further on");
            }
        }
    }

    private sealed class Unequal(Contender inner, int yardstick, int lookup, int layout) : Decorated(inner)
    {
        /// <summary>Steps in a batch of the yardstick, one cycle each.</summary>
        private const int StepsPerBatch = 200;

        private readonly delegate* unmanaged[SuppressGCTransition]<Bio*, DmaSegment*, ulong, ulong> fast =
            Chain(yardstick, StepsPerBatch / yardstick);

        private readonly delegate* unmanaged[SuppressGCTransition]<Bio*, DmaSegment*, ulong, ulong> slow =
            Chain(lookup, StepsPerBatch / yardstick);

        private ulong link;

        public override void Run(in LaneWork work) => RunAll(slow, in work);

        public override void RunFloor(in LaneWork work) => RunAll(fast, in work);

        private void RunAll(delegate* unmanaged[SuppressGCTransition]<Bio*, DmaSegment*, ulong, ulong> chain, in LaneWork work)
        {
            fixed (Bio* bios = Bios)
            fixed (DmaSegment* answers = work.Mapped[layout..])
            {
                for (var first = 0; first < Bios.Length; first += Cell.BatchBios)
                {
                    link = chain(bios + first, answers + LaneWork.AnswerOf(first), link);
                }
            }
        }

        // rax = rdx; for each bio: rax ^= address of the bio, rax += rax as often as there are further steps, answer = rax; ret
        private static delegate* unmanaged[SuppressGCTransition]<Bio*, DmaSegment*, ulong, ulong> Chain(int steps, int bios)
        {
            List<byte> code = [0x48, 0x89, 0xd0];
            for (var bio = 0; bio < bios; bio++)
            {
                code.AddRange([0x48, 0x33, 0x87, .. BitConverter.GetBytes(bio * Bio.SizeBytes)]);
                code.AddRange(Enumerable.Repeat<byte[]>([0x48, 0x01, 0xc0], steps - 1).SelectMany(step => step));
                code.AddRange([0x48, 0x89, 0x86, .. BitConverter.GetBytes(bio * DmaSegment.SizeBytes)]);
            }

            return (delegate* unmanaged[SuppressGCTransition]<Bio*, DmaSegment*, ulong, ulong>)MachineCode.Load([.. code, 0xc3]);
        }
    }
}
