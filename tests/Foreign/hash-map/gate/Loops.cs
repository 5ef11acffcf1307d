using HotLoops;
using Maps;

return HotLoopProgram.Serve(new NamedLoop("map/hit", seed => new Find(seed, 0)), new NamedLoop("map/miss", seed => new Find(seed, 1)));

internal sealed class Find : HotLoop
{
    private const int Keys = 1 << 12;
    private readonly Map map = new();
    private readonly ulong[] keys = new ulong[512];
    private readonly ulong[] found = new ulong[512];
    private readonly Random dice;
    private readonly int offset;

    public Find(ulong seed, int offset)
    {
        (dice, this.offset) = (new Random((int)seed), offset);
        for (var i = 1; i <= Keys; i++)
        {
            map.Add((ulong)(2 * i), (ulong)i);
        }
    }

    public override int Prepare()
    {
        foreach (ref var key in keys.AsSpan())
        {
            key = (ulong)((2 * dice.Next(1, Keys + 1)) + offset);
        }

        return keys.Length;
    }

    public override void Run()
    {
        for (var i = 0; i < keys.Length; i++)
        {
            found[i] = map.Find(keys[i]);
        }
    }

    public override ulong? Digest() => found.Aggregate(0UL, (sum, value) => (sum * 31) + value);
}
