using System.Text;
using HotLoops;
using Parsing;

return HotLoopProgram.Serve(new NamedLoop("numbers/sum", seed => new Sum(seed)));

internal sealed class Sum(ulong seed) : HotLoop
{
    private const int Numbers = 256;
    private readonly Random dice = new((int)seed);
    private byte[] text = [];
    private long sum;

    public override int Prepare()
    {
        text = Encoding.ASCII.GetBytes(string.Join(',', Enumerable.Range(0, Numbers).Select(_ => dice.Next())));
        return Numbers;
    }

    public override void Run() => sum = Parsing.Numbers.Sum(text);

    public override ulong? Digest() => (ulong)sum;
}
