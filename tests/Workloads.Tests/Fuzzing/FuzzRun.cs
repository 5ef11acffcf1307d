using System.Diagnostics;

namespace Workloads.Tests.Fuzzing;

/// <summary>Feeds one reader with many inputs and stops at the first that is neither read nor refused in one clear line.</summary>
/// <remarks>
/// An input of at most 64 KiB may take <see cref="MostMs"/> and <see cref="MostBytes"/> of managed memory: every reader has the head of the
/// file (64 KiB) and pooled buffers of a few MiB, which count once per thread; what a topology reader keeps is in proportion to the text.
/// </remarks>
internal sealed class FuzzRun(FuzzTarget target, ulong seed, long first, long inputs)
{
    public const long MostMs = 1000;
    public const long MostBytes = 32 << 20;

    // Far more than an input may take on a machine that does other things as well.
    private const long HangMs = 60_000;
    private const int Retries = 5;
    private const int LongestMessage = 1000;

    private long current = -1;
    private byte[] input = [];
    private string? refusal;
    private ulong sum;

    public long Accepted { get; private set; }

    /// <summary>What was read of every input, or how it was refused: the same from two versions of a reader that do the same.</summary>
    public ulong Outcomes { get; private set; }

    public long SlowestMs { get; private set; }

    public long LargestBytes { get; private set; }

    /// <summary>Runs all inputs on a thread of its own, so that an endless loop is a failure with a number.</summary>
    public void Run()
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                RunAll();
            }
            catch (Exception error)
            {
                failure = error;
            }
        })
        { IsBackground = true };
        thread.Start();
        for (long seen = -1, since = Environment.TickCount64; !thread.Join(100);)
        {
            var now = Volatile.Read(ref current);
            if (now != seen)
            {
                (seen, since) = (now, Environment.TickCount64);
            }
            else if (Environment.TickCount64 - since > HangMs)
            {
                throw Failed("does not come back", null);
            }
        }

        if (failure is not null)
        {
            throw Failed(failure.Message, failure);
        }
    }

    private void RunAll()
    {
        var mutator = new Mutator(FuzzSeeds.OfSamples, target.Name, seed);

        // What is made once, code and pooled buffers, is no input's fault.
        Feed();
        for (var number = first; number < first + inputs; number++)
        {
            input = mutator.Make(number);
            Volatile.Write(ref current, number);
            var (ms, bytes) = Feed();
            Accepted += refusal is null ? 1 : 0;
            Outcomes = (Outcomes * 31) + (refusal is null ? sum : Mutator.Hash(refusal));
            for (var again = 0; again < Retries && ms > MostMs; again++)
            {
                // The machine may have done something else; a slow input is slow again.
                (ms, bytes) = Feed();
            }

            if (ms > MostMs || bytes > MostBytes)
            {
                throw new InvalidOperationException($"took {ms} ms and {bytes} bytes");
            }

            SlowestMs = Math.Max(SlowestMs, ms);
            LargestBytes = Math.Max(LargestBytes, bytes);
        }
    }

    private (long Ms, long Bytes) Feed()
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        sum = 0;
        refusal = Refusal(() => sum = target.Read(new MemoryStream(input, writable: false)));
        if (current % 8 == 1)
        {
            var again = 0UL;
            var other = Refusal(() => again = target.Read(new Crumbs(input)));

            // Where a compressed file is damaged, it depends on what has been decompressed by then which error comes first.
            if ((refusal, sum) != (other, again)
                && (refusal is null || other is null || !(refusal + other).Contains(" data: ", StringComparison.Ordinal)))
            {
                throw new InvalidOperationException($"in one piece: {refusal} {sum}, in small ones: {other} {again}");
            }
        }

        if (current % 8 == 2 || !target.Detects(input))
        {
            Refusal(() => target.ReadAnyway(input));
        }

        if (current % 4 == 0)
        {
            Refusal(() => target.ReadParts(input));
        }

        return ((long)Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static string? Refusal(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (BadInputException error)
        {
            return error.Message.Length <= LongestMessage && !error.Message.Any(char.IsControl)
                ? error.Message
                : throw new InvalidOperationException("says more than one short line: " + error.Message);
        }
    }

    private InvalidOperationException Failed(string what, Exception? cause)
    {
        var name = $"bench-fuzz-{target.Name}-{current}-{Guid.NewGuid():N}.bin";
        var path = Path.Combine(Path.GetTempPath(), name);
        File.WriteAllBytes(path, input);
        return new InvalidOperationException(
            $"Input {current} of {target.Name} ({path}): {what} -- again with BENCH_FUZZ_SEED={seed} BENCH_FUZZ_FIRST={current} "
                + $"BENCH_FUZZ_INPUTS=1",
            cause);
    }
}
