using Bench.Measuring;

namespace Bench.SelfTest.Defects;

/// <summary>
/// One bio of each chunk is given an address one page too high, but only while it is timed: the proof before sees nothing.
/// </summary>
public static class WrongAnswer
{
    /// <summary>The defect.</summary>
    public static Defect Defect { get; } = new("wrong-answer") { Wrap = contender => new Lying(contender) };

    private sealed class Lying(Contender inner) : Decorated(inner)
    {
        private const ulong PageBytes = 4096;

        public override void Run(in LaneWork work)
        {
            Inner.Run(in work);
            if (!Bios.IsEmpty)
            {
                work.Mapped[LaneWork.AnswerOf(Bios.Length / 2)].DmaAddr += PageBytes;
            }
        }
    }
}
