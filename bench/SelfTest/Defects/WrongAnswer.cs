using Bench.Measuring;

namespace Bench.SelfTest.Defects;

/// <summary>
/// One bio of each chunk gets an address one page too high, but only during timing: the proof before it detects nothing.
/// </summary>
internal static class WrongAnswer
{
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
