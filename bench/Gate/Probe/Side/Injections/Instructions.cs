using System.Runtime.CompilerServices;
using Bench.Gate;
using Lookups;

namespace Probe;

/// <summary>So many instructions more for every 128 bios.</summary>
internal readonly struct Injection : IInjection
{
    public static SideLoops Open<TEncoding, TSelf>(Fabric fabric, ClientId client, TEncoding encoding, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding>
        where TSelf : struct, IInjection => new Busy(new SideLoops<TEncoding>(fabric, client, encoding), amount);

    private sealed unsafe class Busy(SideLoops inner, int instructions) : SideLoops
    {
        private const int BatchBios = 128;
        private ulong kept;

        public override void Take(SubmittedBio* bios, int count, Bio* room) => inner.Take(bios, count, room);

        public override void Run(HotLoop loop, Bio* room, int count, ReadOnlySpan<Segment> segments, DmaSegment* mapped)
        {
            inner.Run(loop, room, count, segments, mapped);
            kept = Spend(instructions * count / BatchBios, kept);
        }

        public override void Dispose() => inner.Dispose();

        /// <summary>Eight instructions a round, of which four can go at once.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private static ulong Spend(int instructions, ulong seed)
        {
            var (a, b, c) = (seed, seed + 1, seed + 2);
            for (; instructions > 0; instructions -= 8)
            {
                a += b;
                c ^= a;
                b += c;
                a ^= b;
                c += a;
                b ^= c;
            }

            return a ^ b ^ c;
        }
    }
}
